import type { Change } from './change.ts';
import { withJob } from './change.ts';
import type { Job } from '../jobs/job.ts';

const KEPT = 100;

function prefix(uid: string, key: string): string {
  return `${uid} ${key} `;
}

/** What this person's command with this key was answered, if it was carried out before. */
export function answeredBefore(job: Pick<Job, 'keys'>, uid: string, key: string): string | undefined {
  const start = prefix(uid, key);
  return job.keys.find((entry) => entry.startsWith(start))?.slice(start.length);
}

/** Keeps the key with what was answered, so that a repeat is answered and not carried out. */
export function remember(change: Change, uid: string, key: string, answer: string): Change {
  return withJob(change, { keys: [...change.job.keys, prefix(uid, key) + answer].slice(-KEPT) });
}
