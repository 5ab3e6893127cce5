import * as z from 'zod';
import { fmix32, fnv1a32 } from '../hash.ts';
import type { Urgency } from '../messages/messages.ts';
import { remembered } from '../time/remembered.ts';
import { TERMS, type Weights } from '../settings/weights.ts';
import type { Reach } from './neighbour.ts';

/** Stored with every delivery, so that an old order can be told from a new one. */
export const RANKING_VERSION = 2;

/** Each 0 to 10,000. */
export const Terms = z.record(z.enum(TERMS), z.int().min(0).max(10_000));
export type Terms = z.infer<typeof Terms>;

export const WEIGHTS: Readonly<Record<Urgency, Weights>> = {
  urgent: { prox: 40, acc: 20, rel: 15, reach: 15, fair: 5, pref: 5 },
  standard: { prox: 25, acc: 15, rel: 20, reach: 10, fair: 20, pref: 10 },
  low: { prox: 20, acc: 10, rel: 20, reach: 5, fair: 35, pref: 10 },
};

/** 0 to 1,000,000. */
export function scoreOf(terms: Terms, weights: Weights): number {
  return TERMS.reduce((sum, term) => sum + terms[term] * weights[term], 0);
}

/** Of 0..1, as it is stored. */
export function inTenThousandths(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000);
}

export function nearness(travelMin: number): number {
  return 1 - Math.min(1, travelMin / 60);
}

export const REACHED: Readonly<Record<Reach, number>> = { ok: 1, suspect: 0.5, none: 0 };

/** Whoever waited long for work or has little of it comes first; without a last job the wait is long. */
export function fairness(daysSinceLastJob: number | undefined, hours28d: number): number {
  const waited = Math.min(1, (daysSinceLastJob ?? Infinity) / 14);
  return 0.5 * waited + 0.5 * (1 - Math.min(1, hours28d / 160));
}

export interface Rankable {
  readonly uid: string;
  readonly score: number;
  /** Epoch minutes; never comes first. */
  readonly lastOffered?: number | undefined;
  readonly travelMin: number;
}

/** In the order in which people are asked. Equals fall differently on every job, the same way every time. */
export function rank<C extends Rankable>(jobId: string, candidates: readonly C[]): C[] {
  // Drawn for those alone who need one.
  const lotOf = remembered((uid: string) => fmix32(fnv1a32(`${jobId}|${uid}`)));
  return candidates.toSorted(
    (a, b) =>
      b.score - a.score ||
      (a.lastOffered ?? 0) - (b.lastOffered ?? 0) ||
      a.travelMin - b.travelMin ||
      lotOf(a.uid) - lotOf(b.uid) ||
      (a.uid < b.uid ? -1 : 1),
  );
}

/** How unequally hours are shared: 0 all alike, towards 1 one has them all. */
export function gini(hours: readonly number[]): number {
  const mean = hours.reduce((sum, each) => sum + each, 0) / hours.length;
  if (hours.length === 0 || mean === 0) return 0;
  const sorted = hours.toSorted((a, b) => a - b);
  // Each pair once: the i-th smallest is above i others and below the rest.
  const differences = sorted.reduce((sum, each, i) => sum + each * (2 * i + 1 - sorted.length), 0);
  return differences / (sorted.length ** 2 * mean);
}
