import * as z from 'zod';
import { FILLS, LatLon } from '../jobs/job.ts';
import { URGENCIES } from '../messages/messages.ts';

/** Phase 0: everything a person may know of a job before having a place. */
export const OfferCard = z.object({
  title: z.string(),
  type: z.string(),
  urgency: z.enum(URGENCIES),
  area: z.string(),
  outward: z.string(),
  centre: LatLon,
  start: z.date(),
  end: z.date(),
  tz: z.string(),
  positions: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      need: z.int(),
      skills: z.array(z.string()),
      certs: z.array(z.string()),
    }),
  ),
  /** People apply, and staff choose. */
  fill: z.enum(FILLS).optional(),
  lead: z.string().optional(),
  dress: z.string().optional(),
  asked: z.int(),
});
export type OfferCard = z.infer<typeof OfferCard>;

/** A wave page is the offer: one document for up to 500 people, sorted by uid. */
export const WavePage = z.object({
  jobId: z.string(),
  n: z.int().positive(),
  p: z.int().nonnegative(),
  rev: z.int().nonnegative(),
  state: z.enum(['open', 'closed']),
  why: z.enum(['full', 'cancelled', 'expired']).optional(),
  closedAt: z.date().optional(),
  audience: z.array(z.string()).max(500),
  card: OfferCard,
  openPositions: z.array(z.string()),
  sentAt: z.date(),
  replyBy: z.date(),
  reoffer: z.boolean(),
  /** A page to the standby list: being asked here does not count as another offer. */
  standby: z.boolean(),
  /** Whose place it is, who looks for a stand-in: they stay bound until somebody says yes. */
  standIn: z.string().optional(),
  expireAt: z.date(),
  createdAt: z.date(),
});
export type WavePage = z.infer<typeof WavePage>;

export const RESPONSE_ANSWERS = ['declined', 'standby', 'withdrawn', 'released'] as const;
export const DECLINE_REASONS = ['far', 'busy', 'ill', 'rest', 'pay', 'other'] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

export const WITHDRAW_REASONS = ['ill', 'emergency', 'busy', 'travel', 'other'] as const;
export type WithdrawReason = (typeof WITHDRAW_REASONS)[number];

/** What a person answered when it was not an accept. The crew entry wins where they differ. */
export const Response = z.object({
  uid: z.string(),
  answer: z.enum(RESPONSE_ANSWERS),
  reason: z.string().optional(),
  note: z.string().optional(),
  pos: z.string().optional(),
  late: z.boolean().optional(),
  wave: z.int(),
  rev: z.int(),
  at: z.date(),
});
export type Response = z.infer<typeof Response>;
