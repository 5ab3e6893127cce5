import { addDays, daysTouched, instantAt, MINUTES_PER_DAY, weekdayOf } from '../time/local-day.ts';
import type { Availability, Duty, Said, Segment } from './availability.ts';

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;
const WHOLE_DAY: readonly Segment[] = [{ from: 0, to: MINUTES_PER_DAY }];

/** The switch as it stands now: after `until` it is back. */
export function isOnDuty(duty: Duty, now: Date): boolean {
  return duty.until && now >= duty.until ? !duty.on : duty.on;
}

/** What the person said for a day: the dated entry wins over the weekly pattern; nothing said is no time. */
export function segmentsOf(availability: Pick<Availability, 'dates' | 'pattern'>, day: string): readonly Segment[] {
  const entry = availability.dates[day];
  if (entry?.s === 'yes') return WHOLE_DAY;
  if (entry?.s === 'no') return [];
  if (entry) return entry.seg ?? [];
  return patternOf(availability.pattern, day) ?? [];
}

/** The pattern of that weekday; undefined when the person never said anything for it. */
export function patternOf(pattern: Availability['pattern'], day: string): readonly Segment[] | undefined {
  const weekday = WEEKDAYS[weekdayOf(day) - 1];
  return weekday && pattern[weekday];
}

/** The first instant of the window that is not covered by what the person said; undefined when all is. */
export function firstUncovered(availability: Omit<Said, 'duty'>, start: Date, end: Date): Date | undefined {
  const days = daysTouched(start, end, availability.tz);
  const [first] = days;
  const fromEve = first === undefined ? days : [addDays(first, -1), ...days];
  const free: Interval[] = [];
  for (const day of fromEve) {
    for (const segment of segmentsOf(availability, day)) free.push(intervalOf(day, segment, availability.tz));
  }
  free.sort((a, b) => a.from - b.from);
  let covered = start.getTime();
  for (const { from, to } of free) {
    if (from > covered) break;
    covered = Math.max(covered, to);
  }
  return covered < end.getTime() ? new Date(covered) : undefined;
}

interface Interval {
  readonly from: number;
  readonly to: number;
}

function intervalOf(day: string, { from, to }: Segment, tz: string): Interval {
  return { from: instantAt(day, from, tz).getTime(), to: instantAt(day, to, tz).getTime() };
}
