import * as z from 'zod';

/** Every ledger numbers its audit entries without a gap. */
export const AuditHead = z.object({ n: z.int().nonnegative() });

export const Stored = z.object({ createdAt: z.date(), rev: z.int().nonnegative() });
