import { addDays, dayOf, instantAt, minuteOfDay } from '../time/local-day.ts';
import type { Urgency } from './messages.ts';

/** Minutes of the local day; equal ones mean never. May run over midnight. */
interface Quiet {
  readonly from: number;
  readonly to: number;
}

interface Defaults {
  readonly quietFromMin: number;
  readonly quietToMin: number;
}

/** A person's own quiet hours, else the organisation's. */
export function quietOf(
  prefs: { readonly quietFrom?: number | undefined; readonly quietTo?: number | undefined },
  { quietFromMin, quietToMin }: Defaults,
): Quiet {
  return { from: prefs.quietFrom ?? quietFromMin, to: prefs.quietTo ?? quietToMin };
}

/** When the quiet hours that it is now end; undefined outside of them. */
export function quietUntil({ from, to }: Quiet, tz: string, now: Date): Date | undefined {
  if (from === to) return undefined;
  const minute = minuteOfDay(now, tz);
  const isQuiet = from < to ? minute >= from && minute < to : minute >= from || minute < to;
  if (!isQuiet) return undefined;
  const today = dayOf(now, tz);
  const end = instantAt(minute < to ? today : addDays(today, 1), to, tz);
  // In the hour that comes twice the first of both ends may be over: the second is meant.
  return end > now ? end : new Date(end.getTime() + 3_600_000);
}

interface ToPush {
  readonly urgency: Urgency;
  readonly quiet: Quiet;
  readonly tz: string;
  /** After this a push helps nobody. */
  readonly latestUseful?: Date | undefined;
}

/** `silent`: no push at all, the inbox has it. */
export type PushTime = 'now' | 'silent' | Date;

/** Urgent always now; the rest at the end of quiet hours, unless that is too late to be of use. */
export function pushTime({ urgency, quiet, tz, latestUseful }: ToPush, now: Date): PushTime {
  if (urgency === 'urgent') return 'now';
  const until = quietUntil(quiet, tz, now);
  if (!until) return 'now';
  return latestUseful && until > latestUseful ? 'silent' : until;
}

const USEFUL_BEFORE_START_MS = 4 * 3_600_000;

/** An offer of a job that starts then. */
export function latestUsefulFor(start: Date): Date {
  return new Date(start.getTime() - USEFUL_BEFORE_START_MS);
}
