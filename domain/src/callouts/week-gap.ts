import { addDays, dayOf, instantAt, isoWeekOf, weekdayOf } from '../time/local-day.ts';
import type { Write } from '../decision.ts';
import { scheduleTimer } from '../timer.ts';

const AT_MIN = 20 * 60 + 3;

/** Staff hear of the thin spots of the coming week on Sunday evening, once people had the time to send theirs. */
export function nextGap(tz: string, now: Date): { readonly week: string; readonly at: Date } {
  const today = dayOf(now, tz);
  const sunday = addDays(today, 7 - weekdayOf(today));
  const gap = gapOf(sunday, tz);
  return gap.at > now ? gap : gapOf(addDays(sunday, 7), tz);
}

function gapOf(sunday: string, tz: string) {
  return { week: isoWeekOf(addDays(sunday, 1)), at: instantAt(sunday, AT_MIN, tz) };
}

export function gapTimer(tz: string, now: Date): Write {
  const { week, at } = nextGap(tz, now);
  return scheduleTimer('gap', week, at, now);
}

export function gapBulletinId(week: string): string {
  return `gap_${week}`;
}
