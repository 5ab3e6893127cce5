import type { Change } from './change.ts';
import { withJob } from './change.ts';
import type { Job } from '../jobs/job.ts';
import { keyedAnswer, withKey } from '../keyed.ts';

/** A whole callout may answer within seconds. */
const KEPT = 100;

/** What this person's command with this key was answered, if it was carried out before. */
export function answeredBefore(job: Pick<Job, 'keys'>, uid: string, key: string): string | undefined {
  return keyedAnswer(job.keys, uid, key);
}

/** Keeps the key with what was answered, so that a repeat is answered and not carried out. */
export function remember(change: Change, uid: string, key: string, answer: string): Change {
  return withJob(change, { keys: withKey(change.job.keys, uid, key, answer, KEPT) });
}
