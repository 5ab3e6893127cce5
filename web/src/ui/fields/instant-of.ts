import { dayOf, instantAt, minuteOfDay } from '@muster/domain/time/local-day';
import { minuteOf, timeOf, type WallTime } from './wall-time.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The instant of a wall time in its zone; undefined while it is not whole. */
export function instantOf({ day, time }: WallTime, tz: string): Date | undefined {
  const minute = minuteOf(time);
  return minute === undefined || !DAY.test(day) ? undefined : instantAt(day, minute, tz);
}

export function wallTimeOf(instant: Date, tz: string): WallTime {
  return { day: dayOf(instant, tz), time: timeOf(minuteOfDay(instant, tz)) };
}
