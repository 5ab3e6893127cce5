import type { Rate, Reach } from './neighbour.ts';

/** For how many offers the organisation's rate stands when a person's own history is short. */
const PRIOR_OFFERS = 8;

/** How likely a person says yes, judged by their own history and the organisation's rate. */
export function acceptance({ accepted, offered }: Rate, prior: number, reach: Reach): number {
  const likely = (accepted + PRIOR_OFFERS * prior) / (offered + PRIOR_OFFERS);
  return reach === 'ok' ? likely : likely * 0.5;
}

/** The share of all answers that has come so long after asking, where half of them take `medianSec`. */
export function answeredBy(seconds: number, medianSec: number): number {
  return 1 - Math.exp((-Math.max(0, seconds) * Math.LN2) / medianSec);
}

/** How likely somebody who has not answered yet still says yes. */
export function stillLikely(likely: number, seconds: number, medianSec: number): number {
  const answered = answeredBy(seconds, medianSec);
  return (likely * (1 - answered)) / (1 - likely * answered);
}
