import * as z from 'zod';
import { DatedEntry, Pattern } from '../availability/availability.ts';
import { Hold } from '../availability/diary.ts';
import { Instant } from '../contract.ts';
import { MODES, Position } from '../jobs/job.ts';
import { URGENCIES } from '../messages/messages.ts';
import { NO_RECORD, REACHES, type Rate } from './neighbour.ts';
import { Weights } from '../settings/weights.ts';
import { RESPONSE_ANSWERS } from './wave.ts';

const LIMITS = [
  'dutyWindowMin',
  'maxOffersPerJob',
  'maxOffersPerJobUrgent',
  'maxOpenOffers',
  'maxReachKm',
  'restBetweenMin',
  'dutyPeriodMin',
  'weekWorkMin',
] as const;

/** All that choosing rests on besides the people. */
export const Asking = z.object({
  now: Instant,
  jobId: z.string(),
  mode: z.enum(MODES),
  urgency: z.enum(URGENCIES),
  start: Instant,
  end: Instant,
  tz: z.string(),
  rev: z.int(),
  changed: z.object({ timeRev: z.int(), placeRev: z.int() }).optional(),
  /** Those with free places. */
  positions: z.array(Position.pick({ id: true, skills: true, certs: true })),
  /** Who is asked in direct mode, in this order. */
  named: z.array(z.string()),
  /** People are asked from farther away than they said they go. */
  widen: z.boolean(),
  /** The organisation's rate of yes for this urgency. */
  prior: z.number(),
  weights: Weights,
  limits: z.record(z.enum(LIMITS), z.number()),
});
export type Asking = z.infer<typeof Asking>;

export const NO_RATE: Rate = { accepted: 0, offered: 0 };

/**
 * A person as the job sees them: what counts for it, without name and home. Minutes are epoch minutes. What holds
 * for most is left out of the text of a wave.
 */
export const Regarded = z.object({
  uid: z.string(),
  isActive: z.boolean().default(true),
  /** From home to the work; nowhere without a home. */
  metres: z.int().optional(),
  travelMin: z.int(),
  maxKm: z.number(),
  skills: z.array(z.string()),
  certs: z.record(z.string(), z.string()).default({}),
  said: z.object({
    tz: z.string(),
    pattern: Pattern,
    dates: z.record(z.string(), DatedEntry.omit({ note: true })),
    away: z.array(z.object({ from: z.string(), to: z.string() })),
  }),
  isOnDuty: z.boolean().default(true),
  busy: z.array(Hold.pick({ job: true, from: true, to: true, kind: true }).extend({ travelMin: z.int() })).default([]),
  rate: z.object({ accepted: z.int(), offered: z.int() }).default(NO_RATE),
  reliability: z.int().default(NO_RECORD.reliability),
  lastOffered: z.int().optional(),
  lastWorked: z.int().optional(),
  minutes28d: z.int().default(0),
  openOffers: z.int().default(0),
  reach: z.enum(REACHES).default('ok'),
  /** Revisions of this job they were offered. */
  offered: z.array(z.int()).default([]),
  answer: z.object({ answer: z.enum(RESPONSE_ANSWERS), reason: z.string().optional(), rev: z.int() }).optional(),
  /** A supervisor answers for too little rest. */
  mayRestLess: z.boolean().default(false),
  /** The customer asked for them, or does not want them. */
  liked: z.boolean().optional(),
  barred: z.boolean().optional(),
});
export type Regarded = z.infer<typeof Regarded>;

/** What a wave was chosen from, in full: choosing again from it gives the same people and reasons. */
export const Kept = z.object({ asking: Asking, people: z.array(Regarded) });
export type Kept = z.infer<typeof Kept>;

/** As JSON, from which `Kept` makes the same again. */
export function keptText({ asking, people }: Kept): string {
  return JSON.stringify({ asking: z.encode(Asking, asking), people: people.map(unusual) });
}

function unusual(person: Regarded): z.input<typeof Regarded> {
  const { uid, metres, travelMin, maxKm, skills, certs, said, busy, rate, offered } = person;
  const { reliability, lastOffered, lastWorked, minutes28d, openOffers, reach, answer, liked, barred } = person;
  return {
    ...{ uid, metres, travelMin, maxKm, skills, said, lastOffered, lastWorked, answer, liked, barred },
    isActive: person.isActive ? undefined : false,
    certs: isEmpty(certs) ? undefined : certs,
    isOnDuty: person.isOnDuty ? undefined : false,
    busy: busy.length === 0 ? undefined : busy,
    rate: rate.offered === 0 ? undefined : rate,
    reliability: reliability === NO_RECORD.reliability ? undefined : reliability,
    minutes28d: minutes28d || undefined,
    openOffers: openOffers || undefined,
    reach: reach === 'ok' ? undefined : reach,
    offered: offered.length === 0 ? undefined : offered,
    mayRestLess: person.mayRestLess || undefined,
  };
}

function isEmpty(entries: Readonly<Record<string, unknown>>): boolean {
  for (const _ in entries) return false;
  return true;
}
