import { encodeSends } from '@muster/domain/messages/delivery-row';
import { Delivery, storedDelivery } from '@muster/domain/callouts/delivery';
import { paths } from '@muster/domain/paths';
import type { Ledger } from './ledger.ts';

const SENT = encodeSends([{ channel: 'push', is: 'sent', afterSec: 1 }]);

/** What the sender records once the pushes of a wave have left. */
export function markSent(ledger: Ledger, jobId: string): void {
  for (const [page, delivery] of ledger.all(Delivery, paths.deliveries(jobId))) {
    if (delivery.sendState === 'sent') continue;
    const rows = Object.entries(delivery.rows).map(([uid, row]) => [uid, { ...row, d: SENT }]);
    const sent = { ...delivery, sendState: 'sent' as const, rows: Object.fromEntries(rows) };
    ledger.put(paths.delivery(jobId, page), storedDelivery(sent));
  }
}
