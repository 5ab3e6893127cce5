import type { Write } from '../decision.ts';
import { scheduleTimer } from '../timer.ts';
import { rowOf, type Roster } from './roster.ts';
import { nextWeekRun, purposeOf, rowsAt, subjectOf, type WeekRun } from './week-run.ts';

/** The roster with the time zones of these rows noted; the very same when it knew them all. */
export function withTimeZones(roster: Roster, texts: Iterable<string>): Roster {
  const known = new Set(roster.tzs);
  const before = known.size;
  for (const text of texts) {
    const row = rowOf(text);
    if (row) known.add(row.tz);
  }
  return known.size === before && roster.tzs ? roster : { ...roster, tzs: [...known].toSorted() };
}

/** Timers of the next Sunday for time zones that the roster did not have before. */
export function weeklyTimers(id: string, before: Roster | undefined, after: Roster, now: Date): Write[] {
  const known = new Set(before?.tzs);
  return (after.tzs ?? [])
    .filter((tz) => !known.has(tz))
    .map((tz) => weekTimer(nextWeekRun({ tz, shard: id }, now), now));
}

export function weekTimer(run: WeekRun, now: Date): Write {
  return scheduleTimer(purposeOf(run), subjectOf(run), rowsAt(run), now);
}
