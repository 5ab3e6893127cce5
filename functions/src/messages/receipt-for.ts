import { causeWord, type Cause } from '@muster/domain/messages/receipts';
import type { Instance } from '../platform/instance.ts';
import { receiptMac } from '../platform/receipt-mac.ts';

/** What a push carries so that the phone can tell what became of it. */
export interface ReceiptFor {
  readonly cause: string;
  readonly mac: string;
}

export function receiptFor(instance: Instance, uid: string, cause: Cause): ReceiptFor {
  const word = causeWord(cause);
  return { cause: word, mac: receiptMac(instance, word, uid) };
}
