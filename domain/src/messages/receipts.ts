import * as z from 'zod';
import { DocId, Uid } from '../contract.ts';

/** What a phone tells of a message: it was displayed, the person opened it, or said no on the notice itself. */
export const RECEIPTS = ['shown', 'opened', 'declined'] as const;
export type ReceiptWhat = (typeof RECEIPTS)[number];

/** Sent by a service worker, which has no sign-in: `mac` names exactly this cause and person. */
export const Receipt = z.strictObject({
  cause: z.string().max(400),
  uid: Uid,
  mac: z.string().length(43),
  what: z.enum(RECEIPTS),
});
export type Receipt = z.infer<typeof Receipt>;

/** What a push is about: the page of an offer, a stored notice, or a message to many. */
export type Cause =
  | { readonly kind: 'wave'; readonly jobId: string; readonly page: string }
  | { readonly kind: 'notice'; readonly id: string }
  | { readonly kind: 'bulletin'; readonly id: string };

const WAVE = /^wave:([^:/]+):(\d{1,4}-\d{1,4})$/;
const STORED = /^(notice|bulletin):([^/]{1,300})$/;

export function causeWord(cause: Cause): string {
  return cause.kind === 'wave' ? `wave:${cause.jobId}:${cause.page}` : `${cause.kind}:${cause.id}`;
}

export function readCause(word: string): Cause | undefined {
  const [, jobId, page] = WAVE.exec(word) ?? [];
  if (page !== undefined) return DocId.safeParse(jobId).success && jobId ? { kind: 'wave', jobId, page } : undefined;
  const [, kind, id] = STORED.exec(word) ?? [];
  if (id === undefined) return undefined;
  return kind === 'notice' ? { kind, id } : { kind: 'bulletin', id };
}
