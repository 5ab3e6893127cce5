import * as z from 'zod';
import { AuditHead, Stored } from '../ledger.ts';
import { ACCOUNT_STATES } from '../people/person.ts';

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

/** What a guard asks of the person, so that taking a place reads no person document. */
export const Who = z.object({
  state: z.enum(ACCOUNT_STATES),
  name: z.string(),
  phone: z.string().optional(),
  skills: z.array(z.string()),
  certs: z.record(z.string(), z.iso.date()),
  tz: z.string(),
  home: z.object({ lat: z.number(), lon: z.number() }).optional(),
  standby: z.boolean(),
  autoConfirm: z.boolean(),
});
export type Who = z.infer<typeof Who>;

/** The ledger of a person's time: it alone decides whether two jobs clash. */
export const Diary = Stored.extend({ holds: z.array(Hold), who: Who, audit: AuditHead });
export type Diary = z.infer<typeof Diary>;
