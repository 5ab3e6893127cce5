import { remembered } from './remembered.ts';

/** Wall-clock work. Days are `YYYY-MM-DD`, weeks ISO `YYYY-Www`, weekdays 1 Monday to 7 Sunday. */

export const MINUTES_PER_DAY = 1440;

export function isTimeZone(tz: string): boolean {
  try {
    Temporal.Now.instant().toZonedDateTimeISO(tz);
    return true;
  } catch {
    return false;
  }
}

// Whoever looks at thousands of agents asks the same few days of the same time zone again and again.
const dayAt = remembered((epochMs: number, tz: string) => zoned(new Date(epochMs), tz).toPlainDate().toString());
const daysAfter = remembered((day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString());
const weekday = remembered((day: string) => Temporal.PlainDate.from(day).dayOfWeek);

export function dayOf(instant: Date, tz: string): string {
  return dayAt(instant.getTime(), tz);
}

export function addDays(day: string, days: number): string {
  return daysAfter(day, days);
}

/** Calendar days from one day to the other; negative when `to` is earlier. */
export const daysBetween = remembered((from: string, to: string) => {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
});

export function weekdayOf(day: string): number {
  return weekday(day);
}

export const isoWeekOf = remembered((day: string) => {
  const date = Temporal.PlainDate.from(day);
  return `${date.yearOfWeek ?? date.year}-W${String(date.weekOfYear ?? 1).padStart(2, '0')}`;
});

/** Monday to Sunday; undefined when the year has no such week. */
export const daysOfIsoWeek = remembered((week: string): readonly string[] | undefined => {
  const [year, number] = week.split('-W').map(Number);
  if (year === undefined || number === undefined) return undefined;
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: number - 1 });
  if (isoWeekOf(monday.toString()) !== week) return undefined;
  return Array.from({ length: 7 }, (_, n) => monday.add({ days: n }).toString());
});

/**
 * The instant of a wall-clock minute of a day; minutes over 1440 run into the next day. A time that
 * does not exist is the first valid instant after the gap, one that exists twice is the first.
 */
export function instantAt(day: string, minute: number, tz: string): Date {
  return new Date(msAt(day, minute, tz));
}

const msAt = remembered((day: string, minute: number, tz: string) => {
  const date = Temporal.PlainDate.from(day).add({ days: Math.floor(minute / MINUTES_PER_DAY) });
  const rest = minute % MINUTES_PER_DAY;
  const wall = date.toPlainDateTime({ hour: Math.floor(rest / 60), minute: rest % 60 });
  const first = wall.toZonedDateTime(tz, { disambiguation: 'earlier' });
  const exists = first.toPlainDateTime().equals(wall);
  const chosen = exists ? first : (first.getTimeZoneTransition('next') ?? first);
  return chosen.epochMilliseconds;
});

export function nextMidnight(instant: Date, tz: string): Date {
  return instantAt(addDays(dayOf(instant, tz), 1), 0, tz);
}

/** Minutes of the wall clock since local midnight. */
export function minuteOfDay(instant: Date, tz: string): number {
  const { hour, minute } = zoned(instant, tz);
  return hour * 60 + minute;
}

/** Every local day that the half-open window touches, in order. */
export function daysTouched(start: Date, end: Date, tz: string): readonly string[] {
  return daysFromTo(start.getTime(), end.getTime(), tz);
}

const daysFromTo = remembered((startMs: number, endMs: number, tz: string): readonly string[] => {
  const first = dayAt(startMs, tz);
  const last = dayAt(Math.max(startMs, endMs - 1), tz);
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, n) => addDays(first, n));
});

function zoned(instant: Date, tz: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(tz);
}
