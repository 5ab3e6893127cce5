import { Job } from '@muster/domain/jobs/job';
import { paths } from '@muster/domain/paths';
import { serverNow } from '../../firebase/clock.ts';
import { useLiveQuery } from '../../firebase/live/use-live-query.ts';
import { type SuspendEffect, suspendEffect } from './suspend-effect.ts';

const MOST_JOBS = 100;

/** What switching this person off would do, live while the question is open. */
export function useSuspendEffect(uid: string): SuspendEffect {
  const jobs = useLiveQuery(
    { from: paths.jobs, where: [['crewUids', 'array-contains', uid]], orderBy: [['start', 'asc']], limit: MOST_JOBS },
    Job,
  );
  return suspendEffect(uid, jobs.data ?? [], serverNow());
}
