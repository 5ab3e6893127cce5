import '@muster/domain/time/temporal-global';
import { addDays, dayOf, instantAt } from '@muster/domain/time/local-day';

export const TZ = 'Europe/London';

const MINUTE_MS = 60_000;
const QUARTER_MS = 15 * MINUTE_MS;

/** A wall-clock hour of the day so many days from now; hours over 24 run into the next day. */
export function atHour(now: Date, days: number, hour: number): Date {
  return instantAt(dayAway(now, days), Math.round(hour * 60), TZ);
}

export function dayAway(now: Date, days: number): string {
  return addDays(dayOf(now, TZ), days);
}

export function minutesFrom(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * MINUTE_MS);
}

/** The quarter of an hour at or before: what a person would have typed. */
export function quarterBefore(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / QUARTER_MS) * QUARTER_MS);
}
