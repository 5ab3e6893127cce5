import { receiptWrite } from '@muster/domain/callouts/receipt-writes';
import { withShown } from '@muster/domain/messages/devices';
import { readCause, type Cause, type Receipt, type ReceiptWhat } from '@muster/domain/messages/receipts';
import { isTestNotice } from '@muster/domain/messages/test-notice';
import { dropReceipt } from '../messages/dropped-receipts.ts';
import type { Instance } from '../platform/instance.ts';
import { writePaced } from '../platform/paced-writes.ts';
import { LoggableError } from '../platform/log.ts';
import { isReceiptMac } from '../platform/receipt-mac.ts';
import { changeDevices } from '../ports/device-book.ts';
import { decline } from './decline.ts';

const SEEN = Symbol('receipts by cause');
const MOST_CAUSES = 500;

/** A receipt from outside. What is not believed is counted and dropped; the sender hears no difference. */
export async function takeReceipt(instance: Instance, { cause: word, uid, mac, what }: Receipt): Promise<void> {
  const cause = readCause(word);
  if (!isReceiptMac(instance, { cause: word, uid, mac })) return dropReceipt(instance, 'forged');
  if (!cause || (what === 'declined' && cause.kind !== 'wave')) return dropReceipt(instance, 'unknown');
  const isKnown = await noteReceipt(instance, cause, uid, what);
  if (!isKnown) await dropReceipt(instance, 'unknown');
}

/** Once for each person, cause and kind on this instance; false where there is nothing to keep it in. */
export async function noteReceipt(instance: Instance, cause: Cause, uid: string, what: ReceiptWhat): Promise<boolean> {
  const seen = seenOf(instance, cause.kind === 'wave' ? `${cause.jobId} ${cause.page}` : `${cause.id} ${uid}`);
  const mark = `${what} ${uid}`;
  if (seen.has(mark)) return true;
  seen.add(mark);
  try {
    if (what === 'declined') return await declined(instance, cause, uid);
    const now = await instance.clock.now();
    const { path, fields } = receiptWrite(cause, uid, what, now);
    const isKept = (await writePaced(instance, path, fields)) === 'done';
    if (isKept && cause.kind === 'notice' && isTestNotice(cause.id)) await heardFrom(instance, uid, now);
    return isKept;
  } catch (error) {
    seen.delete(mark);
    throw error;
  }
}

/** A test alarm that arrived proves that the devices of the person can be trusted again. */
async function heardFrom({ store }: Instance, uid: string, now: Date): Promise<void> {
  await changeDevices(store, new Map([[uid, (devices) => withShown(devices, now)]]), now);
}

/** A no that comes too late, or from somebody in the crew, changes nothing and is no fault of the sender. */
async function declined(instance: Instance, cause: Cause, uid: string): Promise<boolean> {
  if (cause.kind !== 'wave') return false;
  const said = await decline(instance, { jobId: cause.jobId, pageId: cause.page, uid, reason: 'other' });
  // The phone is told to try again, as a person would be.
  if ('refused' in said && said.refused === 'busy') throw new LoggableError('a decline lost every race');
  return true;
}

function seenOf(instance: Instance, key: string): Set<string> {
  const byCause = instance.memory(SEEN, () => new Map<string, Set<string>>());
  const seen = byCause.get(key) ?? new Set();
  byCause.delete(key);
  byCause.set(key, seen);
  const [oldest] = byCause.keys();
  if (byCause.size > MOST_CAUSES && oldest !== undefined) byCause.delete(oldest);
  return seen;
}
