import { Availability } from '@muster/domain/availability/availability';
import { Diary } from '@muster/domain/availability/diary';
import { neighbourOf, type Neighbour } from '@muster/domain/callouts/neighbour';
import type { Constants } from '@muster/domain/constants';
import { kmBetween, type Point } from '@muster/domain/geo/distance';
import { Person } from '@muster/domain/people/person';
import { idOf, paths } from '@muster/domain/paths';
import type { Instance } from '../platform/instance.ts';
import type { Query, Read } from '../platform/store.ts';
import { readZones } from '../settings/read-catalogues.ts';

const MOST_PER_ZONE = 1000;

type Limits = Pick<Constants, 'maxReachKm'>;

/** The agents of all zones from which somebody could come here. */
export async function readNeighbours(instance: Instance, at: Point, limits: Limits): Promise<Neighbour[]> {
  const zones = await readZones(instance);
  const inReach = [...zones].flatMap(([id, zone]) => {
    return kmBetween(zone, at) <= zone.radiusKm + limits.maxReachKm ? [id] : [];
  });
  // An organisation without zones is one zone.
  const queries = zones.size === 0 ? [agentsWhere()] : inReach.map((id) => agentsWhere(['zoneId', '==', id]));
  const found = await Promise.all(queries.map((query) => instance.store.query(Person, query)));
  return withTime(instance, found.flat());
}

/** These people, wherever they are. */
export async function readNamed(instance: Instance, uids: readonly string[]): Promise<Neighbour[]> {
  return withTime(instance, await instance.store.getAll(Person, uids.map(paths.person)));
}

function agentsWhere(...where: Query['where']): Query {
  return { from: paths.people, where: [...where, ['role', '==', 'agent']], limit: MOST_PER_ZONE };
}

async function withTime({ store }: Instance, people: readonly Read<Person>[]): Promise<Neighbour[]> {
  const uids = people.map(({ path }) => idOf(path));
  const [availabilities, diaries] = await Promise.all([
    store.getAll(Availability, uids.map(paths.availability)),
    store.getAll(Diary, uids.map(paths.diary)),
  ]);
  return people.flatMap(({ data: person }, i) => {
    const uid = uids[i];
    if (!person || uid === undefined) return [];
    return [neighbourOf({ uid, person, availability: availabilities[i]?.data, diary: diaries[i]?.data })];
  });
}
