import * as z from 'zod';
import { CHANNELS } from '../people/prefs.ts';
import { WentByHand, withWent } from './resent.ts';

export const URGENCIES = ['low', 'standard', 'urgent'] as const;
export type Urgency = (typeof URGENCIES)[number];

/**
 * How a person is reached who gave no sign: the newest device, all others, mail and SMS, one reminder for whoever
 * saw it and did not open it; in the end somebody has to call.
 */
export const RUNGS = ['others', 'outside', 'remind', 'unreachable'] as const;
export type Rung = (typeof RUNGS)[number];

export const NOTICE_KINDS = [
  'offer',
  'offer.closed',
  'confirmed',
  'standby',
  'promoted',
  'released',
  'job.changed',
  'job.cancelled',
  'availability.weekly',
  'reminder.start',
  'reminder.tasks',
  'needs.you',
  'welfare.check',
  'system.alert',
  'test.alarm',
  'message',
  'drill',
  'account',
  'certificate.ending',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export const Params = z.record(z.string(), z.union([z.string(), z.number(), z.date()]));
export type Params = z.infer<typeof Params>;

/** Something staff did to a message, and by which command. */
export const ByHand = z.object({ at: z.date(), key: z.string() });

/** One stored message to one person. Text is rendered from `key` and `params` in the reader's language. */
export const Notice = z.object({
  type: z.enum(NOTICE_KINDS),
  key: z.string(),
  params: Params,
  cause: z.object({ kind: z.string(), id: z.string() }),
  link: z.string(),
  urgency: z.enum(URGENCIES),
  /** Rings in quiet hours too. */
  passes: z.boolean().optional(),
  read: z.boolean(),
  /** What the devices of the person told of it. `d` is packed by `encodeSends`. */
  delivery: z
    .object({
      sentAt: z.date().optional(),
      shownAt: z.date().optional(),
      openedAt: z.date().optional(),
      d: z.string().optional(),
    })
    .optional(),
  /** When staff last sent it again, and by which command. */
  resent: ByHand.optional(),
  /** How that went. */
  went: WentByHand.optional(),
  /** When staff last took a rung before its time, and when they stopped it. */
  hurried: ByHand.optional(),
  stopped: ByHand.optional(),
  /** What is still to be done to reach the person, and when. Missing: nothing. */
  next: z.object({ at: z.date(), rung: z.enum(['push', ...RUNGS]) }).optional(),
  at: z.date(),
  expireAt: z.date(),
});
export type Notice = z.infer<typeof Notice>;

/** What became of each channel, packed by `encodeSends`. */
export function sendsOf({ delivery, went, at }: Pick<Notice, 'delivery' | 'went' | 'at'>): string {
  return withWent(delivery?.d ?? '', went, at);
}

/** Inbox state of offers, which have no document of their own. Keys are `jobId_n`. */
export const InboxMarks = z.object({
  readAll: z.date().optional(),
  read: z.record(z.string(), z.date()),
  hidden: z.array(z.string()),
});
export type InboxMarks = z.infer<typeof InboxMarks>;

/** Tokens by which a person's browsers are reached, the best first. Whoever knows one can send to it. */
export type Targets = readonly string[];

/** One person, one cause: what leaves through a channel. One `tag` per offer, so a repeat replaces. */
export const OutgoingPush = z.object({
  to: z.string(),
  kind: z.enum(NOTICE_KINDS),
  tag: z.string(),
  title: z.string(),
  text: z.string(),
  lang: z.string(),
  link: z.string(),
  urgency: z.enum(URGENCIES),
  data: z.record(z.string(), z.string()),
  ttlSec: z.int().nonnegative(),
});
export type OutgoingPush = z.infer<typeof OutgoingPush>;

export const SANDBOX_STATES = ['queued', 'sent', 'shown', 'opened', 'failed'] as const;

/** Emulators only: what would have left. */
export const SandboxItem = z.object({
  to: z.string(),
  channel: z.enum(CHANNELS),
  kind: z.string(),
  title: z.string(),
  text: z.string(),
  lang: z.string(),
  tag: z.string(),
  urgency: z.enum(URGENCIES),
  data: z.record(z.string(), z.string()),
  link: z.string(),
  state: z.enum(SANDBOX_STATES),
  at: z.date(),
});
export type SandboxItem = z.infer<typeof SandboxItem>;
