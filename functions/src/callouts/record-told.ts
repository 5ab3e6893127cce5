import { paths } from '@muster/domain/paths';
import { ScheduleRun } from '@muster/domain/retention';
import type { Reached, Schedule } from '@muster/domain/schedules';
import type { Instance } from '../platform/instance.ts';

/** As many people and messages as one record of a run holds. */
const MOST_UIDS = 5000;
const MOST_NAMED = 3000;

/** `mark`: the same as long as it is the same message. */
export interface Told extends Reached {
  readonly mark: string;
}

/**
 * What a run did, kept for whoever asks. Whom the clock has told is handed in as well: each message is named by
 * the first run that comes by, and never again.
 */
export async function recordTold(
  { store }: Instance,
  schedule: Schedule,
  all: readonly Told[],
  now: Date,
): Promise<ScheduleRun> {
  const path = paths.run(schedule);
  const before = new Set((await store.get(ScheduleRun, path)).data?.named);
  const told = all.filter(({ mark }) => !before.has(mark)).map(({ about, uids }) => ({ about, uids }));
  const people = told.reduce((sum, { uids }) => sum + uids.length, 0);
  const data: ScheduleRun = {
    at: now,
    counts: { messages: told.length, people },
    isWhole: people <= MOST_UIDS,
    told: firstOf(told, MOST_UIDS),
    named: all.map(({ mark }) => mark).slice(-MOST_NAMED),
  };
  await store.commit([{ put: path, data }], []);
  return data;
}

function firstOf(told: readonly Reached[], most: number): Reached[] {
  let left = most;
  return told.flatMap(({ about, uids }) => {
    const some = uids.slice(0, left);
    left -= some.length;
    return some.length > 0 ? [{ about, uids: some }] : [];
  });
}
