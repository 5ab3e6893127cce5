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

export function dayOf(instant: Date, tz: string): string {
  return zoned(instant, tz).toPlainDate().toString();
}

export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Calendar days from one day to the other; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

export function weekdayOf(day: string): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

export function isoWeekOf(day: string): string {
  const date = Temporal.PlainDate.from(day);
  return `${date.yearOfWeek ?? date.year}-W${String(date.weekOfYear ?? 1).padStart(2, '0')}`;
}

/** Monday to Sunday; undefined when the year has no such week. */
export function daysOfIsoWeek(week: string): string[] | undefined {
  const [year, number] = week.split('-W').map(Number);
  if (year === undefined || number === undefined) return undefined;
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: number - 1 });
  if (isoWeekOf(monday.toString()) !== week) return undefined;
  return Array.from({ length: 7 }, (_, n) => monday.add({ days: n }).toString());
}

/**
 * The instant of a wall-clock minute of a day; minutes over 1440 run into the next day. A time that
 * does not exist is the first valid instant after the gap, one that exists twice is the first.
 */
export function instantAt(day: string, minute: number, tz: string): Date {
  const date = Temporal.PlainDate.from(day).add({ days: Math.floor(minute / MINUTES_PER_DAY) });
  const rest = minute % MINUTES_PER_DAY;
  const wall = date.toPlainDateTime({ hour: Math.floor(rest / 60), minute: rest % 60 });
  const first = wall.toZonedDateTime(tz, { disambiguation: 'earlier' });
  const exists = first.toPlainDateTime().equals(wall);
  const chosen = exists ? first : (first.getTimeZoneTransition('next') ?? first);
  return new Date(chosen.epochMilliseconds);
}

export function nextMidnight(instant: Date, tz: string): Date {
  return instantAt(addDays(dayOf(instant, tz), 1), 0, tz);
}

/** Minutes of the wall clock since local midnight. */
export function minuteOfDay(instant: Date, tz: string): number {
  const { hour, minute } = zoned(instant, tz);
  return hour * 60 + minute;
}

/** Every local day that the half-open window touches, in order. */
export function daysTouched(start: Date, end: Date, tz: string): string[] {
  const first = dayOf(start, tz);
  const last = dayOf(new Date(Math.max(start.getTime(), end.getTime() - 1)), tz);
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, n) => addDays(first, n));
}

function zoned(instant: Date, tz: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(tz);
}
