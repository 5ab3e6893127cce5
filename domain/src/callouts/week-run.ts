import { fnv1a32 } from '../hash.ts';
import { addDays, daysOfIsoWeek, dayOf, instantAt, isoWeekOf, nextMidnight, weekdayOf } from '../time/local-day.ts';

/** `first` on Sunday evening, `again` on Monday morning to those still missing. */
const STAGES = ['first', 'again'] as const;
type Stage = (typeof STAGES)[number];

/** One reminder: to the people of one time zone on one roster, about the week that they are to plan. */
export interface WeekRun {
  readonly stage: Stage;
  readonly tz: string;
  readonly week: string;
  readonly shard: string;
}

const PURPOSES = { first: 'weekly', again: 'weeklyagain' } as const;
/** Minutes of the local day on which the rows appear, and from which the pushes leave. */
const ROWS_AT = { first: 18 * 60, again: 9 * 60 + 3 } as const;
const PUSHES_FROM = { first: 18 * 60 + 3, again: 9 * 60 + 3 } as const;
/** Pushes are spread over ten minutes, well away from the quarter hours at which everybody else sends. */
const SPREAD_SEC = 600;

export function purposeOf({ stage }: Pick<WeekRun, 'stage'>): (typeof PURPOSES)[Stage] {
  return PURPOSES[stage];
}

export function subjectOf({ tz, week, shard }: WeekRun): string {
  return `${tz}_${week}_${shard}`;
}

/** Also the name of its timer: whatever is told twice meets what is there. */
export function bulletinIdOf(run: WeekRun): string {
  return `${purposeOf(run)}_${subjectOf(run)}`.replaceAll('/', '~');
}

const SUBJECT = /^(.+?)_(\d{4}-W\d{2})_(.*)$/;

export function runOfSubject(stage: Stage, subject: string): WeekRun | undefined {
  const [, zone, week, shard] = SUBJECT.exec(subject) ?? [];
  return zone === undefined || week === undefined || shard === undefined
    ? undefined
    : { stage, tz: zone.replaceAll('~', '/'), week, shard };
}

export function runOfBulletin(id: string): WeekRun | undefined {
  const stage = STAGES.find((one) => id.startsWith(`${PURPOSES[one]}_`));
  return stage && runOfSubject(stage, id.slice(PURPOSES[stage].length + 1));
}

/** When the rows appear in the inboxes. */
export function rowsAt(run: WeekRun): Date {
  return instantAt(dayOfRun(run), ROWS_AT[run.stage], run.tz);
}

export function pushesAt(run: WeekRun): Date {
  const from = instantAt(dayOfRun(run), PUSHES_FROM[run.stage], run.tz);
  return new Date(from.getTime() + (fnv1a32(`${run.tz}|${run.shard}`) % SPREAD_SEC) * 1000);
}

/** From then on it would be told too late: the next one tells it, or nobody. */
export function overAt(run: WeekRun): Date {
  return run.stage === 'first' ? rowsAt({ ...run, stage: 'again' }) : nextMidnight(rowsAt(run), run.tz);
}

function dayOfRun({ stage, week }: WeekRun): string {
  const monday = daysOfIsoWeek(week)?.[0] ?? '1970-01-05';
  return stage === 'first' ? addDays(monday, -1) : monday;
}

/** The Sunday that comes next for these people. */
export function nextWeekRun({ tz, shard }: Pick<WeekRun, 'tz' | 'shard'>, now: Date): WeekRun {
  const today = dayOf(now, tz);
  const sunday = addDays(today, 7 - weekdayOf(today));
  const run: WeekRun = { stage: 'first', tz, week: isoWeekOf(addDays(sunday, 1)), shard };
  return rowsAt(run) > now ? run : weekAfter(run);
}

export function weekAfter(run: WeekRun): WeekRun {
  const sunday = dayOfRun({ ...run, stage: 'first' });
  return { ...run, stage: 'first', week: isoWeekOf(addDays(sunday, 8)) };
}

/** What fell due for these people in the time up to now. */
export function runsDue(of: Pick<WeekRun, 'tz' | 'shard'>, since: Date, now: Date): WeekRun[] {
  const first = nextWeekRun(of, new Date(since.getTime() - 8 * DAY_MS));
  const weeks = [first, weekAfter(first), weekAfter(weekAfter(first))];
  return weeks
    .flatMap((run) => STAGES.map((stage) => ({ ...run, stage })))
    .filter((run) => rowsAt(run) > since && rowsAt(run) <= now);
}

const DAY_MS = 86_400_000;
