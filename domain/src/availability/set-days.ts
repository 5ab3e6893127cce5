import type { Constants } from '../constants.ts';
import { REMOVE_FIELD, type Decision, type Fields } from '../decision.ts';
import { paths } from '../paths.ts';
import { isSame } from '../same.ts';
import { addDays, dayOf, daysBetween, daysOfIsoWeek, isoWeekOf } from '../time/local-day.ts';
import type { Availability, DatedEntry, Segment } from './availability.ts';
import { patternOf } from './free-time.ts';
import { areOrdered } from './segments.ts';

export interface DayChange {
  readonly state: DatedEntry['s'] | 'clear';
  readonly segments?: readonly Segment[] | undefined;
  readonly prefer?: boolean | undefined;
  readonly note?: string | undefined;
}

interface DaysFacts {
  readonly uid: string;
  readonly by: string;
  readonly availability: Availability;
  readonly dates: Readonly<Record<string, DayChange>>;
  /** Of these days, as it was known where they were planned; left out: not known. */
  readonly saw?: Readonly<Record<string, DatedEntry | null>> | undefined;
  readonly now: Date;
  readonly constants: Pick<Constants, 'planDaysAhead'>;
}

type DaysRefusal = 'past-date' | 'too-far' | 'bad-segments';

/** Dated entries, each its own field, so that two phones planning different days do not collide. */
export function decideSetAvailability(facts: DaysFacts): Decision<DaysRefusal> {
  const refused = whyNot(facts);
  if (refused) return { refused };
  const { uid, by, dates, now } = facts;
  return {
    writes: [{ update: paths.availability(uid), data: { ...dayFields(facts), ...weekField(facts), updatedAt: now } }],
    audit: [{ op: 'availability.set', by, diff: { days: Object.keys(dates) } }],
    answer: undefined,
  };
}

/** Sends a week: the changes in it, and the week as answered. */
export function decideSendWeek(facts: DaysFacts & { readonly week: string }): Decision<DaysRefusal> {
  const { uid, by, week, availability, now } = facts;
  const today = dayOf(now, availability.tz);
  if (!daysOfIsoWeek(week) || week < isoWeekOf(today)) return { refused: 'past-date' };
  const refused = whyNot(facts);
  if (refused) return { refused };
  const submittedWeek = later(availability.submittedWeek, week);
  return {
    writes: [{ update: paths.availability(uid), data: { ...dayFields(facts), submittedWeek, updatedAt: now } }],
    audit: [{ op: 'week.sent', by, diff: { week } }],
    answer: undefined,
  };
}

function whyNot({ availability, dates, now, constants }: DaysFacts): DaysRefusal | undefined {
  const today = dayOf(now, availability.tz);
  for (const [day, { state, segments }] of Object.entries(dates)) {
    if (day < today) return 'past-date';
    if (daysBetween(today, day) > constants.planDaysAhead) return 'too-far';
    const isPart = state === 'part';
    if (isPart !== (segments !== undefined && segments.length > 0)) return 'bad-segments';
    if (segments && !areOrdered(segments)) return 'bad-segments';
  }
  return undefined;
}

const KEPT_DAYS = 60;

function dayFields(facts: DaysFacts): Fields {
  const { availability, dates, now } = facts;
  const oldest = addDays(dayOf(now, availability.tz), -KEPT_DAYS);
  const pruned = Object.keys(availability.dates).filter((day) => day < oldest);
  return Object.fromEntries([
    ...pruned.map((day) => [`dates.${day}`, REMOVE_FIELD]),
    ...Object.entries(dates).map(([day, change]) => [`dates.${day}`, entryOf(change)]),
    ...replacedFields(facts, oldest),
  ]);
}

/** What was sent last counts. Where it went over something that its sender had not seen, the person is to know. */
function replacedFields(
  { availability, dates, saw = {}, now }: DaysFacts,
  oldest: string,
): (readonly [string, unknown])[] {
  const { replaced = {} } = availability;
  const isGone = (day: string) => day < oldest || dates[day] !== undefined;
  const isUnseen = ([day, change]: readonly [string, DayChange]) => {
    const [known, said] = [availability.dates[day] ?? null, entryOf(change)];
    const isNew = said === REMOVE_FIELD ? known !== null : !isSame(known, said);
    return saw[day] !== undefined && isNew && !isSame(known, saw[day]);
  };
  return [
    ...Object.keys(replaced)
      .filter(isGone)
      .map((day) => [`replaced.${day}`, REMOVE_FIELD] as const),
    ...Object.entries(dates)
      .filter(isUnseen)
      .map(([day]) => [`replaced.${day}`, now] as const),
  ];
}

function entryOf({ state, segments, prefer, note }: DayChange): DatedEntry | typeof REMOVE_FIELD {
  if (state === 'clear') return REMOVE_FIELD;
  return {
    s: state,
    ...(segments && segments.length > 0 && { seg: [...segments] }),
    ...(prefer && { prefer }),
    ...(note && { note }),
  };
}

/** Next week counts as sent once each of its days is said by a date or by the pattern. */
function weekField({ availability, dates, now }: DaysFacts): Fields {
  const week = isoWeekOf(addDays(dayOf(now, availability.tz), 7));
  const isSaid = (day: string) => {
    const change = dates[day];
    if (change) return change.state !== 'clear';
    return availability.dates[day] !== undefined || patternOf(availability.pattern, day) !== undefined;
  };
  const days = daysOfIsoWeek(week) ?? [];
  const touchesWeek = days.some((day) => dates[day] !== undefined);
  return touchesWeek && days.every(isSaid) ? { submittedWeek: later(availability.submittedWeek, week) } : {};
}

function later(known: string | undefined, week: string): string {
  return known !== undefined && known > week ? known : week;
}
