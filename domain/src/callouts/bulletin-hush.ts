import type { Constants } from '../constants.ts';
import type { Bulletin } from '../messages/bulletin.ts';
import { groupOf, isMuted } from '../messages/groups.ts';
import type { Reader } from '../messages/notice-step.ts';
import { pushTime, quietOf } from '../messages/quiet-hours.ts';
import type { Prefs } from '../people/prefs.ts';
import { daysOfIsoWeek } from '../time/local-day.ts';
import { owesWeek } from './remind-week.ts';
import type { RosterRow } from './roster.ts';
import { overAt, runOfBulletin, type WeekRun } from './week-run.ts';

/** Of a message to many that is not about one week. */
const USEFUL_MS = 12 * 3_600_000;

/** Somebody to whom a message to many goes. */
export interface Recipient extends Pick<Prefs, 'quietFrom' | 'quietTo'> {
  readonly tz: string;
  readonly lang: string;
  /** Tokens at hand; left out, they are looked up. */
  readonly targets?: readonly string[] | undefined;
  readonly isMuted: boolean;
  /** What is asked for was done meanwhile, or by an account that is no more. */
  readonly isDone: boolean;
}

/** From what a roster knows; `run` is the week of which the message reminds. */
export function recipientFrom(run: WeekRun | undefined, row: RosterRow): Recipient {
  const { tz, lg: lang, pt: targets, hu: { from: quietFrom, to: quietTo, week = false } = {} } = row;
  const isSent = run !== undefined && !owesWeek(row, run.week, daysOfIsoWeek(run.week) ?? []);
  const isDone = isSent || row.st !== undefined;
  return { tz, lang, targets, quietFrom, quietTo, isMuted: week, isDone };
}

/** From the person's own record. */
export function recipientOf({ type, urgency }: Bulletin, { tz, lang, prefs, state }: Reader): Recipient {
  const { quietFrom, quietTo, mute } = prefs;
  const muted = isMuted(mute, groupOf(type), 'push', urgency);
  return { tz, lang, quietFrom, quietTo, isMuted: muted, isDone: state !== 'active' };
}

/** From then on a push of it helps nobody. */
export function usefulUntil(id: string, { at }: Pick<Bulletin, 'at'>): Date {
  const run = runOfBulletin(id);
  return run ? overAt(run) : new Date(at.getTime() + USEFUL_MS);
}

interface Urged extends Pick<Bulletin, 'urgency'> {
  readonly latestUseful: Date;
}

/** `suppressed`: the inbox alone has it. An instant: not before the person's quiet hours end. */
export type BulletinPush = 'now' | 'expired' | { readonly suppressed: 'muted' | 'quiet' } | Date;

/** Whether a message to many may make a sound at this person's now. */
export function bulletinPush(
  { urgency, latestUseful }: Urged,
  recipient: Recipient,
  constants: Pick<Constants, 'quietFromMin' | 'quietToMin'>,
  now: Date,
): BulletinPush {
  if (recipient.isDone || now >= latestUseful) return 'expired';
  if (urgency === 'urgent') return 'now';
  if (recipient.isMuted) return { suppressed: 'muted' };
  const quiet = quietOf(recipient, constants);
  const time = pushTime({ urgency, quiet, tz: recipient.tz, latestUseful }, now);
  return time === 'silent' ? { suppressed: 'quiet' } : time;
}
