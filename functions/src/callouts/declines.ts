import type { Instance } from '../platform/instance.ts';

const DECLINED = Symbol('who declined');
const TRIED = Symbol('who tried to decline');
const MOST_JOBS = 500;

/**
 * Who declined a job on this instance. It only tells when looking for the next wave may pay before its
 * time; whether it is sent is decided from what is stored.
 */
export function declinesOf(instance: Instance, jobId: string): Set<string> {
  return peopleOf(instance, DECLINED, jobId);
}

/** Whether nobody declined this job for this person on this instance before, in vain or not. */
export function isFirstTry(instance: Instance, jobId: string, uid: string): boolean {
  const tried = peopleOf(instance, TRIED, jobId);
  const isFirst = !tried.has(uid);
  tried.add(uid);
  return isFirst;
}

function peopleOf(instance: Instance, kind: symbol, jobId: string): Set<string> {
  const byJob = instance.memory(kind, () => new Map<string, Set<string>>());
  const known = byJob.get(jobId) ?? new Set();
  byJob.delete(jobId);
  byJob.set(jobId, known);
  const [oldest] = byJob.keys();
  if (byJob.size > MOST_JOBS && oldest !== undefined) byJob.delete(oldest);
  return known;
}
