import { liveMember } from '../jobs/places.ts';
import type { JobFacts } from './change.ts';
import { promotionsTo, type Diaries } from './promotion.ts';

interface LeavingFacts extends JobFacts {
  readonly uid: string;
  readonly diaries: Diaries;
}

/** The diaries that are still lacking when a person leaves: their own, then of whoever is next on standby. */
export function diariesToLeave({ jobId, job, uid, diaries, constants }: LeavingFacts, now: Date): string[] {
  const member = liveMember(job, uid);
  if (!member) return [];
  const { [uid]: _, ...crew } = job.crew;
  const standby = job.standby.filter((entry) => entry.uid !== uid);
  const { unread } = promotionsTo({ jobId, job: { ...job, crew, standby }, constants, now }, [member.pos], diaries);
  const own = diaries.has(uid) ? [] : [uid];
  return unread === undefined ? own : [...own, unread];
}
