import type { Instance } from '../platform/instance.ts';

const KEY = Symbol('who declined');
const MOST_JOBS = 500;

/**
 * Who declined a job on this instance. It only tells when looking for the next wave may pay before its
 * time; whether it is sent is decided from what is stored.
 */
export function declinesOf(instance: Instance, jobId: string): Set<string> {
  const byJob = instance.memory(KEY, () => new Map<string, Set<string>>());
  const known = byJob.get(jobId) ?? new Set();
  byJob.delete(jobId);
  byJob.set(jobId, known);
  const [oldest] = byJob.keys();
  if (byJob.size > MOST_JOBS && oldest !== undefined) byJob.delete(oldest);
  return known;
}
