import * as z from 'zod';
import { AuditHead, Stored } from '../ledger.ts';
import { OrgRates } from './past-offers.ts';

/** What the nightly look at all rosters found and put right. */
export const RosterFindings = z.object({
  rosters: z.int(),
  agents: z.int(),
  /** Rows that said something else than was true when they were written. */
  drifted: z.int(),
  /** Agents who were on no roster of their zone, or on one that was lost. */
  missing: z.int(),
  /** Rows on a roster that is not the agent's: in two zones, or agents no more. */
  stray: z.int(),
});
export type RosterFindings = z.infer<typeof RosterFindings>;

export const NOTHING_FOUND: RosterFindings = { rosters: 0, agents: 0, drifted: 0, missing: 0, stray: 0 };

/** The last findings, and what offers came to in the whole organisation. */
export const RosterState = Stored.extend({ found: RosterFindings, rates: OrgRates, ranAt: z.date(), audit: AuditHead });
export type RosterState = z.infer<typeof RosterState>;
