import type { Availability } from './availability.ts';
import { patternOf, segmentsOf } from './free-time.ts';

/** A whole day in one word. What was never said counts as no time, but is shown as not set. */
export const DAY_STATES = ['available', 'part', 'not-available', 'away', 'not-set'] as const;
export type DayState = (typeof DAY_STATES)[number];

type Said = Pick<Availability, 'pattern' | 'dates' | 'away'>;

export function dayState(availability: Said, day: string): DayState {
  if (availability.away.some(({ from, to }) => from <= day && day <= to)) return 'away';
  if (!isSaid(availability, day)) return 'not-set';
  const segments = segmentsOf(availability, day);
  if (segments.length === 0) return 'not-available';
  return segments.some(({ from, to }) => from === 0 && to >= 1440) ? 'available' : 'part';
}

/** A pattern without a single shift means that none was ever made. */
function isSaid({ dates, pattern }: Said, day: string): boolean {
  if (dates[day]) return true;
  return patternOf(pattern, day) !== undefined && Object.values(pattern).some((segments) => segments.length > 0);
}
