import { Diary } from '@muster/domain/availability/diary';
import { decidePlaces } from '@muster/domain/callouts/place-rows';
import { refreshRoster } from '@muster/domain/callouts/refresh-roster';
import { factsOf, rosterOf, zoneFor, zoneOfRoster, type Offered } from '@muster/domain/callouts/roster-rows';
import { Roster } from '@muster/domain/callouts/roster';
import { weeklyTimers } from '@muster/domain/callouts/roster-zones';
import { idOf, paths } from '@muster/domain/paths';
import { scheduleTimer } from '@muster/domain/timer';
import { Coalesced } from '../platform/coalesce.ts';
import type { Instance } from '../platform/instance.ts';
import { LoggableError } from '../platform/log.ts';
import { parseRead } from '../platform/parse-read.ts';
import type { Read } from '../platform/store.ts';
import { readZones } from '../settings/read-catalogues.ts';
import { readTruths } from './read-truths.ts';
import { rostersRead } from './rosters-read.ts';

/** What a large document bears. The emulator hands out events one after the other, so it would only crawl. */
const EVERY_MS = { deployed: 1000, sandbox: 50 };
const MOST_TRIES = 8;
const MOST_PER_ZONE = 1000;
const REFRESHES = Symbol('rosters to refresh');
const PLACES = Symbol('people to place');
const ALL = 'all';

/** People to be derived anew, or offers to be noted on the roster as it was read a moment ago. */
type Item =
  { readonly uid: string } | { readonly offered: readonly Offered[]; readonly read: Read<Roster> | undefined };

function refreshes(instance: Instance): Coalesced<Item> {
  return instance.memory(REFRESHES, () => coalesced<Item>(instance, (id, items) => refresh(instance, id, items)));
}

function places(instance: Instance): Coalesced<readonly string[]> {
  return instance.memory(PLACES, () =>
    coalesced<readonly string[]>(instance, (_all, uids) => placeNow(instance, [...new Set(uids.flat())])),
  );
}

function coalesced<Each>(instance: Instance, work: (key: string, items: readonly Each[]) => Promise<boolean>) {
  const everyMs = instance.sandbox ? EVERY_MS.sandbox : EVERY_MS.deployed;
  return new Coalesced<Each>(everyMs, () => instance.clock.real().getTime(), work);
}

/** Something about a person changed: their row follows. May come late and often. */
export async function followPerson(instance: Instance, uid: string): Promise<void> {
  const { data: diary } = await instance.store.get(Diary, paths.diary(uid));
  const id = diary?.who.rosterId;
  await (id === undefined ? places(instance).add(ALL, [uid]) : refreshes(instance).add(id, { uid }));
}

/** Puts people on the rosters of their zones, and takes off those who belong on none. */
async function placePeople(instance: Instance, uids: readonly string[]): Promise<void> {
  await places(instance).add(ALL, uids);
}

/** Notes offers on a roster, soon or when it is its turn again. */
export function noteOffered(
  instance: Instance,
  id: string,
  offered: readonly Offered[],
  read: Read<Roster> | undefined,
): { readonly isSoon: boolean; readonly done: Promise<void> } {
  const drain = refreshes(instance);
  const isSoon = !drain.isResting(id);
  return { isSoon, done: drain.add(id, { offered, read }) };
}

async function refresh(instance: Instance, id: string, items: readonly Item[]): Promise<boolean> {
  const uids = [...new Set(items.flatMap((item) => ('uid' in item ? [item.uid] : [])))];
  const offered = items.flatMap((item) => ('uid' in item ? [] : item.offered));
  const known = uids.length > 0 ? undefined : items.findLast((item) => 'read' in item)?.read;
  let given: Read<Roster> | undefined = known;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const refreshed = await refreshOnce(instance, id, { uids, offered, given });
    if (refreshed && refreshed.elsewhere.length > 0) await placePeople(instance, refreshed.elsewhere);
    if (refreshed) return refreshed.hasWritten;
    given = undefined;
  }
  throw new LoggableError(`${paths.roster(id)} was written by somebody else ${MOST_TRIES} times over`);
}

interface Refreshing {
  readonly uids: readonly string[];
  readonly offered: readonly Offered[];
  readonly given: Read<Roster> | undefined;
}

/** Undefined when somebody else was faster. */
async function refreshOnce(instance: Instance, id: string, { uids, offered, given }: Refreshing) {
  const path = paths.roster(id);
  const [zones, now, { truths, byPath }] = await Promise.all([
    readZones(instance),
    instance.clock.now(),
    readTruths(instance, uids, given ? [] : [path]),
  ]);
  const read = given ?? parseRead(Roster, byPath.get(path) ?? { path, data: undefined, version: undefined });
  const facts = { id, roster: read.data, zone: zoneOfRoster(id), truths, offered, zones };
  const { roster, elsewhere, suspended } = refreshRoster(facts, now);
  const news =
    roster && roster !== read.data
      ? [{ replace: path, data: roster }, ...weeklyTimers(id, read.data, roster, now)]
      : [];
  const writes = [...news, ...suspended.map((uid) => scheduleTimer('release', uid, now, now))];
  if ((await instance.store.commit(writes, [read])) === 'lost') return undefined;
  if (roster) rostersRead(instance).keep(path, roster);
  return { elsewhere: elsewhere.map(({ uid }) => uid), hasWritten: writes.length > 0 };
}

/** The same without waiting for a turn, for the nightly repair. */
export async function placeNow(instance: Instance, uids: readonly string[]): Promise<boolean> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const placed = await placeOnce(instance, uids);
    if (placed) return placed.hasWritten;
  }
  throw new LoggableError(`${uids.length} people found no place on a roster in ${MOST_TRIES} tries`);
}

async function placeOnce(instance: Instance, uids: readonly string[]) {
  const [zones, now, { truths, reads }] = await Promise.all([
    readZones(instance),
    instance.clock.now(),
    readTruths(instance, uids),
  ]);
  const listed = truths.flatMap((truth) => factsOf(truth) ?? []);
  const searching = new Set(listed.flatMap((facts) => (rosterOf(facts, zones) ? [] : [zoneFor(facts.person, zones)])));
  const known = new Set(truths.flatMap(({ diary }) => diary?.who.rosterId ?? []));
  const rosters = await readRosters(instance, [...searching], [...known]);
  const there = rosters.flatMap(({ path, data }) => (data ? [[idOf(path), data] as const] : []));
  const writes = decidePlaces({ truths, zones, rosters: new Map(there) }, now);
  if ((await instance.store.commit(writes, [...reads, ...rosters])) === 'lost') return undefined;
  return { hasWritten: writes.length > 0 };
}

/** All rosters of these zones, and these. */
async function readRosters({ store }: Instance, zones: readonly string[], ids: readonly string[]) {
  const found = await Promise.all(
    zones.map((zone) =>
      store.query(Roster, { from: paths.rosters, where: [['zone', '==', zone]], limit: MOST_PER_ZONE }),
    ),
  );
  const others = ids.filter((id) => !zones.includes(zoneOfRoster(id)));
  return [...found.flat(), ...(await store.getAll(Roster, others.map(paths.roster)))];
}
