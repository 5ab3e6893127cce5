import type { Availability } from '../availability/availability.ts';
import { epochMinutes } from '../availability/clash.ts';
import type { Diary, Hold } from '../availability/diary.ts';
import type { Targets } from '../messages/messages.ts';
import { displayName, type Person } from '../people/person.ts';
import { addDays, dayOf } from '../time/local-day.ts';
import type { RosterRecord, RosterRow } from './roster.ts';

const MINUTES_PER_DAY = 1440;
/** The cap on a week's work looks so far back. */
const BUSY_KEPT_DAYS = 8;
const WORKED_DAYS = 28;

/** The truth of an agent: the documents a row is derived from. */
export interface RosterFacts {
  readonly person: Person;
  readonly availability: Availability;
  readonly diary: Diary;
  readonly targets: Targets;
}

/** An agent's row as of an instant: the same for the same facts, whichever way they were read. */
export function packRow(
  { person, availability, diary, targets }: RosterFacts,
  record: RosterRecord,
  now: Date,
): RosterRow {
  const at = epochMinutes(now);
  const { home, teamIds, state } = person;
  return {
    ...record,
    v: 1,
    at,
    n: displayName(person),
    ...(state !== 'active' && { st: state }),
    lg: person.lang,
    ...(home && { h: [home.lat, home.lon] }),
    mx: person.maxKm,
    sk: diary.who.skills,
    ce: sorted(Object.entries(diary.who.certs)),
    ...(teamIds.length > 0 && { tm: teamIds }),
    ...(diary.who.hush && { hu: diary.who.hush }),
    ...saidOf(availability, now),
    bz: diary.holds.filter(({ to }) => to > at - BUSY_KEPT_DAYS * MINUTES_PER_DAY).map(busyOf),
    ...workedOf(diary.holds, at),
    ...reachedBy(person, targets),
  };
}

/** Of more than two devices the others are looked up when they are needed. */
const TOKENS_KEPT = 2;

function reachedBy({ reach }: Person, targets: Targets): Pick<RosterRow, 'rc' | 'pt'> {
  const state = reach?.state ?? 'none';
  return {
    ...(state !== 'ok' && { rc: state }),
    ...(targets.length > 0 && { pt: targets.slice(0, TOKENS_KEPT) }),
  };
}

type Said = Pick<RosterRow, 'tz' | 'wk' | 'ex' | 'pf' | 'aw' | 'od' | 'sub'>;

function saidOf({ tz, pattern, dates, away, duty, submittedWeek }: Availability, now: Date): Said {
  const eve = addDays(dayOf(now, tz), -1);
  const ahead = Object.entries(dates).filter(([day]) => day >= eve);
  const preferred = ahead.flatMap(([day, { prefer }]) => (prefer ? [day] : [])).toSorted();
  return {
    tz,
    wk: sorted(Object.entries(pattern).map(([weekday, segments]) => [weekday, segments.map(spanOf)])),
    ex: sorted(ahead.map(([day, { s, seg = [] }]) => [day, s === 'part' ? seg.map(spanOf) : s])),
    ...(preferred.length > 0 && { pf: preferred }),
    aw: away.filter(({ to }) => to >= eve).map(({ from, to }) => [from, to]),
    od: [duty.on, duty.until ? epochMinutes(duty.until) : null],
    ...(submittedWeek !== undefined && { sub: submittedWeek }),
  };
}

function spanOf({ from, to }: { readonly from: number; readonly to: number }): [number, number] {
  return [from, to];
}

function busyOf({ from, to, job, kind, at }: Hold): RosterRow['bz'][number] {
  if (at) return [from, to, job, kind, at.lat, at.lon];
  return kind === 'firm' ? [from, to, job] : [from, to, job, kind];
}

function workedOf(holds: readonly Hold[], at: number): Pick<RosterRow, 'lw' | 'hr'> {
  const since = at - WORKED_DAYS * MINUTES_PER_DAY;
  const worked = holds.filter(({ kind, from }) => kind === 'firm' && from < at);
  const ended = worked.filter(({ to }) => to <= at).map(({ to }) => to);
  const minutes = worked.map(({ from, to }) => Math.max(0, Math.min(to, at) - Math.max(from, since)));
  return { ...(ended.length > 0 && { lw: Math.max(...ended) }), hr: minutes.reduce((sum, each) => sum + each, 0) };
}

/** Documents do not keep the order of their names. */
function sorted<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
