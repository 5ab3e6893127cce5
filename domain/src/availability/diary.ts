import * as z from 'zod';
import { AuditHead, Stored } from '../ledger.ts';
import { Who } from '../people/who.ts';

/** Half-open, in epoch minutes. `firm` is the work itself; travel is added by the check. */
export const Hold = z.object({
  job: z.string(),
  pos: z.string(),
  from: z.int(),
  to: z.int(),
  kind: z.enum(['firm', 'travel', 'blocked']),
  zone: z.string(),
  at: z.object({ lat: z.number(), lon: z.number() }).optional(),
});
export type Hold = z.infer<typeof Hold>;

/** A hold as far as other work goes. Without `at` it is left or reached from home. */
export type Busy = Pick<Hold, 'job' | 'from' | 'to' | 'kind' | 'at'>;

/** The ledger of a person's time: it alone decides whether two jobs clash. */
export const Diary = Stored.extend({ holds: z.array(Hold), who: Who, audit: AuditHead });
export type Diary = z.infer<typeof Diary>;
