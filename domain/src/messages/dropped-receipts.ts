import * as z from 'zod';

/** Receipts that were not believed: made up, or about something that is not there. */
export const DroppedReceipts = z.object({
  forged: z.int().nonnegative(),
  unknown: z.int().nonnegative(),
  at: z.date(),
});
export type DropReason = 'forged' | 'unknown';
