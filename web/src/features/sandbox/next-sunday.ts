import { addDays, dayOf, instantAt, weekdayOf } from '@muster/domain/time/local-day';

const SUNDAY = 7;
const SIX_IN_THE_EVENING = 18 * 60;

/** The next Sunday 18:00 of this zone that is still to come: when the weekly reminder is due. */
export function nextSundayEvening(now: Date, tz: string): Date {
  const today = dayOf(now, tz);
  const sunday = addDays(today, SUNDAY - weekdayOf(today));
  const evening = instantAt(sunday, SIX_IN_THE_EVENING, tz);
  return evening > now ? evening : instantAt(addDays(sunday, 7), SIX_IN_THE_EVENING, tz);
}
