import * as z from 'zod';
import { NOTICE_KINDS, Params, URGENCIES } from './messages.ts';

/** One message to many people, as each finds it in the inbox. Made once under its own name, and never changed. */
export const Bulletin = z.object({
  type: z.enum(NOTICE_KINDS),
  key: z.string(),
  params: Params,
  link: z.string(),
  urgency: z.enum(URGENCIES),
  /** Sorted. */
  audience: z.array(z.string()).max(500),
  at: z.date(),
  expireAt: z.date(),
});
export type Bulletin = z.infer<typeof Bulletin>;

/** How one person was reached; `d` is packed by `encodeSends`. */
export const BulletinRow = z.object({ d: z.string(), sh: z.date().optional(), op: z.date().optional() });
export type BulletinRow = z.infer<typeof BulletinRow>;

/** Sending of one bulletin. Made by whoever takes it on: its being there says that somebody did. */
export const BulletinSending = z.object({
  rows: z.record(z.string(), BulletinRow),
  /** `queued`: what could not leave waits for its timer. */
  sendState: z.enum(['queued', 'sending', 'sent']),
  sendingAt: z.date(),
  createdAt: z.date(),
  expireAt: z.date(),
});
export type BulletinSending = z.infer<typeof BulletinSending>;
