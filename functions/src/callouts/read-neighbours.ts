import { Availability } from '@muster/domain/availability/availability';
import { Diary } from '@muster/domain/availability/diary';
import { neighbourOf, type Neighbour } from '@muster/domain/callouts/neighbour';
import { Roster } from '@muster/domain/callouts/roster';
import { linesOf } from '@muster/domain/callouts/roster-lines';
import type { Constants } from '@muster/domain/constants';
import { kmBetween, type Point } from '@muster/domain/geo/distance';
import type { Targets } from '@muster/domain/messages/messages';
import { Person } from '@muster/domain/people/person';
import { idOf, paths } from '@muster/domain/paths';
import type { Instance } from '../platform/instance.ts';
import type { Query, Read } from '../platform/store.ts';
import { readZones } from '../settings/read-catalogues.ts';
import { rostersRead } from './rosters-read.ts';

/** Of one question; Firestore compares with no more. */
const MOST_ZONES = 30;
const MOST_ROSTERS = 1000;
const NO_ZONE = '';
/** As many agents as four pages ask. */
const ROSTERS_OF_A_PART = 25;

type Limits = Pick<Constants, 'maxReachKm'>;

/** Where somebody is listed, and the roster as it was read. */
export interface Listing {
  readonly id: string;
  readonly read?: Read<Roster>;
  /** Tokens that the roster has at hand. */
  readonly targets?: Targets | undefined;
}

export interface NeighboursRead {
  readonly people: readonly Neighbour[];
  readonly listings: ReadonlyMap<string, Listing>;
}

/** Some of the agents in reach. */
export interface Part extends NeighboursRead {
  readonly isLast: boolean;
}

/** The agents of all zones from which somebody could come here, and of none, as the rosters know them. */
export async function readNeighbours(instance: Instance, at: Point, limits: Limits): Promise<NeighboursRead> {
  const questions = await questionsAbout(instance, at, limits);
  const found = await Promise.all(questions.map((question) => instance.store.query(Roster, question)));
  return neighboursIn(instance, found.flat());
}

/** The same a part at a time, so that an organisation of any size fits. The next is read while one is looked at. */
export async function* neighboursInParts(instance: Instance, at: Point, limits: Limits): AsyncGenerator<Part> {
  const parts = partsOf(instance, await questionsAbout(instance, at, limits));
  let reading = parts.next();
  for (let { value, done } = await reading; !done; { value, done } = await reading) {
    reading = parts.next();
    // Whoever stops half way never hears of it.
    reading.catch(() => undefined);
    if (value) yield value;
  }
}

async function* partsOf(instance: Instance, questions: readonly Query[]): AsyncGenerator<Part> {
  for (const question of questions) {
    let after: string | undefined;
    do {
      const found = await instance.store.query(Roster, { ...question, after, limit: ROSTERS_OF_A_PART });
      after = found.length < ROSTERS_OF_A_PART ? undefined : idOf(found.at(-1)?.path ?? '');
      yield { ...neighboursIn(instance, found), isLast: after === undefined && question === questions.at(-1) };
    } while (after !== undefined);
  }
}

async function questionsAbout(instance: Instance, at: Point, limits: Limits): Promise<Query[]> {
  const zones = await readZones(instance);
  const inReach = [...zones].flatMap(([id, zone]) => {
    return kmBetween(zone, at) <= zone.radiusKm + limits.maxReachKm ? [id] : [];
  });
  return chunks([NO_ZONE, ...inReach]).map(rostersOf);
}

function chunks(zones: readonly string[]): string[][] {
  const count = Math.ceil(zones.length / MOST_ZONES);
  return Array.from({ length: count }, (_, i) => zones.slice(i * MOST_ZONES, (i + 1) * MOST_ZONES));
}

function rostersOf(zones: readonly string[]): Query {
  return { from: paths.rosters, where: [['zone', 'in', zones]], limit: MOST_ROSTERS };
}

/** Somebody on two rosters is asked once, by the row derived last. */
function neighboursIn(instance: Instance, reads: readonly Read<Roster>[]): NeighboursRead {
  const lately = rostersRead(instance);
  const people = new Map<string, Neighbour>();
  const listings = new Map<string, Listing>();
  const derivedAt = new Map<string, number>();
  for (const read of reads) {
    if (!read.data) continue;
    const lines = linesOf(read.data.agents, lately.before(read.path));
    lately.keep(read.path, read.data);
    for (const { uid, row, neighbour } of lines.values()) {
      if (row.at < (derivedAt.get(uid) ?? 0)) continue;
      derivedAt.set(uid, row.at);
      people.set(uid, neighbour);
      listings.set(uid, { id: idOf(read.path), read, targets: row.pt });
    }
  }
  return { people: [...people.values()], listings };
}

/** These people, wherever they are, from their own documents. */
export async function readNamed({ store }: Instance, uids: readonly string[]): Promise<NeighboursRead> {
  const [people, availabilities, diaries] = await Promise.all([
    store.getAll(Person, uids.map(paths.person)),
    store.getAll(Availability, uids.map(paths.availability)),
    store.getAll(Diary, uids.map(paths.diary)),
  ]);
  const listings = uids.flatMap((uid, i) => {
    const id = diaries[i]?.data?.who.rosterId;
    return id === undefined ? [] : [[uid, { id }] as const];
  });
  return {
    people: uids.flatMap((uid, i) => {
      const person = people[i]?.data;
      return person
        ? [neighbourOf({ uid, person, availability: availabilities[i]?.data, diary: diaries[i]?.data })]
        : [];
    }),
    listings: new Map(listings),
  };
}
