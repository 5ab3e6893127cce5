import { setTimeout as wait } from 'node:timers/promises';
import { RosterState, type RosterFindings } from '@muster/domain/callouts/roster-state';
import { idOf, paths } from '@muster/domain/paths';
import { displayName, Person } from '@muster/domain/people/person';
import { ScheduleRun } from '@muster/domain/retention';
import type { Reached } from '@muster/domain/schedules';
import { REGION } from '@muster/domain/region';
import type { Context } from './context.ts';
import { needEmulators } from './health.ts';
import { withStore } from './local-store.ts';
import { done, row, type Report } from './report.ts';

const ROSTERS = 'reconcileRosters';
/** The functions look at the moved clock once a second. */
const CLOCK_SEEN_MS = 1100;

export interface RunWanted {
  readonly schedule: string;
  /** Moves the clock of the suite there first, and leaves it there. `now` puts it back. */
  readonly at?: string | undefined;
}

/** Runs a schedule by hand, as production's scheduler would. */
export async function runSchedule({ suite }: Context, { schedule, at }: RunWanted): Promise<Report> {
  await needEmulators(suite);
  const offsetMs = at === undefined ? undefined : offsetTo(at, new Date());
  if (offsetMs !== undefined) {
    await withStore(suite, (store) => store.commit([{ put: paths.clock, data: { offsetMs } }], []));
    await wait(CLOCK_SEEN_MS);
  }
  const url = `http://127.0.0.1:${suite.host}/${suite.projectId}/${REGION}/${functionOf(schedule)}-0`;
  const answer = await fetch(url, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } });
  if (answer.status === 404) throw new Error(`There is no schedule called ${schedule}.`);
  if (!answer.ok) throw new Error(`${schedule} failed with ${answer.status}; see: npm run muster -- logs host`);
  const found = functionOf(schedule) === ROSTERS ? await rosterFindings(suite) : undefined;
  const did = await withStore(suite, async (store) => (await store.get(ScheduleRun, paths.run(nameOf(schedule)))).data);
  const clock = offsetMs ? `; the clock now stands at ${at}` : '';
  const told = did?.told && (await withNames(suite, did.told));
  const facts = {
    ...(found && { found }),
    ...(did && { did: did.counts, isWhole: did.isWhole }),
    ...(told && { told }),
  };
  const ran = done(`${schedule} has run${clock}.`, { schedule, offsetMs, ...facts });
  const counts = Object.entries({ ...found, ...did?.counts });
  const named = (told ?? []).map(({ about, people }) => row(about, people.map(({ name }) => name).join(', ')));
  return { ...ran, lines: [...ran.lines, ...counts.map(([what, count]) => row(what, String(count))), ...named] };
}

/** Whom a run told, as people know them. */
async function withNames(suite: Context['suite'], told: readonly Reached[]) {
  const uids = [...new Set(told.flatMap((one) => one.uids))];
  const people = await withStore(suite, (store) => store.getAll(Person, uids.map(paths.person)));
  const names = new Map(people.flatMap(({ path, data }) => (data ? [[idOf(path), displayName(data)] as const] : [])));
  return told.map(({ about, uids: to }) => ({
    about,
    people: to.map((uid) => ({ uid, name: names.get(uid) ?? uid })),
  }));
}

/** `reconcile-rosters` is deployed as `reconcileRosters`. */
export function functionOf(schedule: string): string {
  return schedule.replaceAll(/-(\w)/g, (_hyphen, letter: string) => letter.toUpperCase());
}

/** Under which name a run writes down what it did. */
export function nameOf(schedule: string): string {
  return schedule.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** What the last run of the repair found. */
async function rosterFindings(suite: Context['suite']): Promise<RosterFindings | undefined> {
  const { data } = await withStore(suite, (store) => store.get(RosterState, paths.rosterState));
  return data?.found;
}

/** How far the clock has to be moved to stand at this instant. */
export function offsetTo(at: string, now: Date): number {
  if (at === 'now') return 0;
  const instant = Date.parse(at);
  if (Number.isNaN(instant)) throw new Error(`${at} is no instant. Write one such as 2026-11-20T18:00:00Z, or now.`);
  return instant - now.getTime();
}
