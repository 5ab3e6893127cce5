import type { Fields } from '../decision.ts';
import type { Cause } from '../messages/receipts.ts';
import { paths } from '../paths.ts';

export interface ReceiptWrite {
  readonly path: string;
  readonly fields: Fields;
}

/** Where a receipt is kept. Each kind has a field of its own, so that a late one never takes back another. */
export function receiptWrite(cause: Cause, uid: string, what: 'shown' | 'opened', at: Date): ReceiptWrite {
  if (cause.kind === 'notice') return { path: paths.notice(uid, cause.id), fields: { [`delivery.${what}At`]: at } };
  const field = what === 'shown' ? 'sh' : 'op';
  const path = cause.kind === 'wave' ? paths.delivery(cause.jobId, cause.page) : paths.bulletinSending(cause.id);
  return { path, fields: { [`rows.${uid}.${field}`]: at } };
}
