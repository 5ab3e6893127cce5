import type { Write } from '../decision.ts';
import { idOf } from '../paths.ts';
import { addDays, dayOf, nextMidnight } from '../time/local-day.ts';
import { scheduleTimer } from '../timer.ts';
import { firstDay } from './rule.ts';
import type { Series, SeriesProblem } from './series.ts';

/** Not all series at the stroke of midnight. */
const AFTER_MIDNIGHT_MS = 10 * 60_000;

interface RunFacts {
  readonly path: string;
  readonly series: Series;
  /** Of the series that was carried out; it may have been changed meanwhile. */
  readonly rev: number;
  readonly problems: readonly SeriesProblem[];
  /** Steps that are still to be taken. */
  readonly left: number;
}

/** After a run: how far the jobs are, and when to go on. A series without a date to come rests. */
export function nextRun({ path, series, rev, problems, left }: RunFacts, now: Date): { writes: Write[] } {
  const { tz } = series.standing.draft;
  const today = dayOf(now, tz);
  const isWhole = left === 0 && rev === series.rev;
  const goesOn = !isWhole || firstDay(series.rule, series.startOn, today) !== undefined;
  const at = isWhole ? new Date(nextMidnight(now, tz).getTime() + AFTER_MIDNIGHT_MS) : now;
  const generatedTo = isWhole ? addDays(today, series.aheadDays) : series.generatedTo;
  return {
    writes: [
      { update: path, data: { generatedTo, problems: [...problems] } },
      ...(goesOn ? [scheduleTimer('series', idOf(path), at, now)] : []),
    ],
  };
}
