import * as z from 'zod';
import { FILLS, LatLon, POLICIES } from '../jobs/job.ts';
import { RUNGS, URGENCIES } from '../messages/messages.ts';
import { Weights } from '../settings/weights.ts';
import { Terms } from './ranking.ts';

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

/**
 * How one person was asked and reached: rank from 1, distance and minutes of the way, score and its terms.
 * `d` is packed by `encodeSends`.
 */
export const DeliveryRow = z.object({
  r: z.int(),
  km: z.number(),
  min: z.int(),
  lang: z.string().optional(),
  s: z.int().optional(),
  t: Terms.optional(),
  d: z.string(),
  /** The push waits for the end of the person's quiet hours. */
  at: z.date().optional(),
  /** The push service takes it again from then on. */
  re: z.date().optional(),
  /** Gave no sign for so long that somebody has to call. */
  un: z.boolean().optional(),
  /** When staff last sent it to the person again, and by which command. */
  rs: z.object({ at: z.date(), key: z.string() }).optional(),
  /** Shown, opened: each written once and blindly, so that no receipt can take back another. */
  sh: z.date().optional(),
  op: z.date().optional(),
});
export type DeliveryRow = z.infer<typeof DeliveryRow>;

/** Sending of one page. */
export const Delivery = z.object({
  jobId: z.string(),
  cause: z.object({ kind: z.literal('wave'), id: z.string() }),
  rankingVersion: z.int(),
  /** Without a radius the people were named; without weights they were asked in the order of the standby list. */
  facts: z.object({
    now: z.date(),
    policy: z.enum(POLICIES),
    radiusKm: z.number().optional(),
    weights: Weights.optional(),
  }),
  /** `Kept` as JSON: read only to choose again. */
  kept: z.string().optional(),
  rows: z.record(z.string(), DeliveryRow),
  excluded: z.array(
    z.object({ uid: z.string(), reason: z.string(), args: z.array(z.union([z.string(), z.number()])) }),
  ),
  sendState: z.enum(['queued', 'sending', 'sent']),
  sendingAt: z.date().optional(),
  /** Not looked at again before: it is being sent, the push service said so, or people sleep. */
  sendAfter: z.date().optional(),
  /** When staff last reminded those who gave no sign. */
  remindedAt: z.date().optional(),
  /** How far it was tried to reach those who give no sign. */
  rung: z.enum(RUNGS).optional(),
  /** When those still shown the offer were told that it has no place left. */
  closedToldAt: z.date().optional(),
  createdAt: z.date(),
});
export type Delivery = z.infer<typeof Delivery>;
