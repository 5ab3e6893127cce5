import { WAVES, type Constants } from '../constants.ts';
import type { Job } from '../jobs/job.ts';

type Limits = Pick<Constants, 'maxPageAudience'>;
type Asking = Pick<Job, 'mode' | 'policy' | 'urgency' | 'waveSize' | 'waitSec'>;

/** Named people are asked one after the other, as many at a time as places are free. */
export function isAskedOneByOne({ mode }: Pick<Job, 'mode'>, together: boolean): boolean {
  return mode === 'direct' && !together;
}

/** How many are asked at once for this many free places. Infinite: all who fit. */
export function waveSize(job: Asking, together: boolean, left: number, { maxPageAudience }: Limits): number {
  const { mode, policy, waveSize: own } = job;
  if (isAskedOneByOne(job, together)) return Math.min(maxPageAudience, left);
  if (mode === 'direct' || policy === 'everyone') return Infinity;
  const { atLeast, perPlace } = WAVES[policy];
  return Math.min(maxPageAudience, own ?? Math.max(atLeast, perPlace * left));
}

/** Seconds until the next wave. */
export function waitBetweenWaves({ mode, policy, urgency, waitSec }: Asking): number {
  if (waitSec !== undefined) return waitSec;
  const pace = policy === 'everyone' ? urgency : policy;
  return mode === 'direct' ? WAVES[pace].directStepSec : WAVES[pace].waitSec;
}
