import { WAVES, type Constants } from '../constants.ts';
import type { Job } from '../jobs/job.ts';

type Asking = Pick<Job, 'mode' | 'policy' | 'urgency' | 'waveSize' | 'waitSec'>;

/** How many are asked at once for this many free places. Infinite: all who fit. */
export function waveSize({ policy, waveSize: own }: Asking, left: number, { maxPageAudience }: Limits): number {
  if (policy === 'everyone') return Infinity;
  const { atLeast, perPlace } = WAVES[policy];
  return Math.min(maxPageAudience, own ?? Math.max(atLeast, perPlace * left));
}

/** Seconds until the next wave. */
export function waitBetweenWaves({ mode, policy, urgency, waitSec }: Asking): number {
  if (waitSec !== undefined) return waitSec;
  const pace = policy === 'everyone' ? urgency : policy;
  return mode === 'direct' ? WAVES[pace].directStepSec : WAVES[pace].waitSec;
}

type Limits = Pick<Constants, 'maxPageAudience'>;
