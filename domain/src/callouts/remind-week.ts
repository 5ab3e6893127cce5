import { CONSTANTS } from '../constants.ts';
import type { Decided, Write } from '../decision.ts';
import type { Bulletin } from '../messages/bulletin.ts';
import { paths } from '../paths.ts';
import { scheduleTimer } from '../timer.ts';
import { daysOfIsoWeek } from '../time/local-day.ts';
import { linesOf, type RosterLine } from './roster-lines.ts';
import type { Roster, RosterRow } from './roster.ts';
import { weekTimer } from './roster-zones.ts';
import { bulletinIdOf, overAt, pushesAt, weekAfter, type WeekRun } from './week-run.ts';

interface WeekFacts {
  readonly run: WeekRun;
  readonly roster: Roster | undefined;
  /** Somebody was faster, or it comes a second time. */
  readonly isTold: boolean;
  /** Whom the roster they came from told already. */
  readonly elsewhere: ReadonlySet<string>;
}

/** Who was reminded by this, sorted. */
export type Reminded = readonly string[];

/**
 * The reminder of one week as a row in the inbox of everybody who has not planned it, the timer of its pushes,
 * and of what comes next. As often as it is asked, each gets one.
 */
export function decideRemindWeek({ run, roster, isTold, elsewhere }: WeekFacts, now: Date): Decided<Reminded> {
  const next = run.stage === 'first' && roster?.tzs?.includes(run.tz) ? [weekTimer(weekAfter(run), now)] : [];
  const missing = isTold || now >= overAt(run) ? [] : whoIsMissing(run, roster);
  const audience = missing.filter((uid) => !elsewhere.has(uid));
  const again = isTold || run.stage === 'again' ? [] : [weekTimer({ ...run, stage: 'again' }, now)];
  const told = audience.length > 0 ? toldTo(run, audience, now) : [];
  return { writes: [...told, ...again, ...next], audit: [], answer: audience };
}

function toldTo(run: WeekRun, audience: readonly string[], now: Date): Write[] {
  const id = bulletinIdOf(run);
  const data: Bulletin = {
    type: 'availability.weekly',
    key: run.stage === 'first' ? 'weekDue' : 'weekMissing',
    params: { week: Number(run.week.slice(-2)) },
    link: '/mobile/planner',
    urgency: 'standard',
    audience: [...audience],
    at: now,
    expireAt: new Date(now.getTime() + CONSTANTS.noticeKeptDays * 86_400_000),
  };
  const pushes = new Date(Math.max(pushesAt(run).getTime(), now.getTime()));
  return [{ create: paths.bulletin(id), data }, scheduleTimer('bulletin', id, pushes, now)];
}

/** The same reminder by the rosters from which people came here. */
export function runsElsewhere(run: WeekRun, roster: Roster | undefined): WeekRun[] {
  const from = new Set(
    rosterLines(roster).flatMap(({ row: { fr } }) => (fr === undefined || fr === run.shard ? [] : [fr])),
  );
  return [...from].map((shard) => ({ ...run, shard }));
}

function rosterLines(roster: Roster | undefined): RosterLine[] {
  return roster ? [...linesOf(roster.agents).values()] : [];
}

/** Active people of the time zone who have not sent the week and are not away for all of it. */
export function whoIsMissing({ tz, week }: Pick<WeekRun, 'tz' | 'week'>, roster: Roster | undefined): string[] {
  const days = daysOfIsoWeek(week) ?? [];
  const isMissing = (row: RosterRow) => row.tz === tz && row.st === undefined && owesWeek(row, week, days);
  return rosterLines(roster)
    .flatMap(({ uid, row }) => (isMissing(row) ? [uid] : []))
    .toSorted();
}

export function owesWeek({ sub, aw }: Pick<RosterRow, 'sub' | 'aw'>, week: string, days: readonly string[]): boolean {
  if (sub !== undefined && sub >= week) return false;
  return !days.every((day) => aw.some(([from, to]) => from <= day && day <= to));
}
