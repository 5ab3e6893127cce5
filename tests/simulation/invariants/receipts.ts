import { reached } from '@muster/domain/messages/delivery-row';
import { Delivery, type DeliveryRow } from '@muster/domain/callouts/delivery';
import { readCause } from '@muster/domain/messages/receipts';
import { idOf, paths } from '@muster/domain/paths';
import { receiptMac } from '../../../functions/src/platform/receipt-mac.ts';
import type { Past } from '../past.ts';
import type { Scene } from '../trace.ts';

/** 28. How far a message got only ever grows. */
export function deliveriesOnlyRise({ commit }: Scene): string[] {
  return commit.changes.flatMap(({ path, before, after }) => {
    if (!path.includes('/deliveries/') || before === undefined || after === undefined) return [];
    const [was, is] = [Delivery.parse(before).rows, Delivery.parse(after).rows];
    return Object.entries(was).flatMap(([uid, row]) => {
      const now = is[uid];
      const sent = ({ d }: DeliveryRow) => reached({ d }, false).rank;
      const rank = (each: DeliveryRow) => reached(each, false).rank;
      const hasFallen = !now || rank(now) < rank(row) || sent(now) < sent(row);
      return hasFallen ? [`${path}: ${uid} fell from ${reached(row, false).step}`] : [];
    });
  });
}

/** 27. Every delivery belongs to a page that exists, and tells of those it asked. */
export function deliveriesHaveTheirPage({ view }: Past): string[] {
  return [...view.deliveries].flatMap(([path, { jobId }]) => {
    return view.pages.has(paths.wave(jobId, idOf(path))) ? [] : [`${path} belongs to no page`];
  });
}

/** 28. A receipt that was heard is kept, and one that was made up is not. */
export function receiptsAreKept({ view, receipts }: Past): string[] {
  return receipts.flatMap(({ cause: word, uid, mac, what }) => {
    const cause = readCause(word);
    if (cause?.kind !== 'wave' || what === 'declined') return [];
    const row = view.deliveries.get(paths.delivery(cause.jobId, cause.page))?.rows[uid];
    const kept = what === 'shown' ? row?.sh : row?.op;
    const isTrue = mac === receiptMac({ sandbox: true }, word, uid);
    return isTrue && kept === undefined ? [`${word}: ${what} by ${uid} was heard and is not kept`] : [];
  });
}
