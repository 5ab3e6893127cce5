import { Receipt } from '@muster/domain/messages/receipts';
import { defineRoute } from '../platform/api.ts';
import { takeReceipt } from './take-receipt.ts';

/** For service workers, which have no sign-in. */
export const receiptsRoute = defineRoute('/api/receipts', Receipt, takeReceipt);
