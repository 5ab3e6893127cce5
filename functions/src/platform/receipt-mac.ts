import { defineSecret } from 'firebase-functions/params';
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Instance } from './instance.ts';

/** Named by every function: whatever sends a push signs it, so that its receipt can be believed. */
export const RECEIPTS_KEY = defineSecret('RECEIPTS_KEY');

const EMULATORS_KEY = 'receipts of the emulators';

function keyOf({ sandbox }: Pick<Instance, 'sandbox'>): string {
  return sandbox ? EMULATORS_KEY : RECEIPTS_KEY.value();
}

/** Names exactly this cause and this person. */
export function receiptMac(instance: Pick<Instance, 'sandbox'>, cause: string, uid: string): string {
  return createHmac('sha256', keyOf(instance)).update(`${cause}|${uid}`).digest('base64url');
}

export function isReceiptMac(
  instance: Pick<Instance, 'sandbox'>,
  { cause, uid, mac }: { readonly cause: string; readonly uid: string; readonly mac: string },
): boolean {
  const [given, right] = [mac, receiptMac(instance, cause, uid)].map((text) => Buffer.from(text));
  return given !== undefined && right !== undefined && given.length === right.length && timingSafeEqual(given, right);
}
