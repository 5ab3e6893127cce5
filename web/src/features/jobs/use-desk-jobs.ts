import { Job, type JobState } from '@muster/domain/jobs/job';
import { paths } from '@muster/domain/paths';
import { useMemo } from 'react';
import { useNow } from '../../firebase/clock.ts';
import type { Live, LiveRow } from '../../firebase/live/source.ts';
import { useLiveQuery } from '../../firebase/live/use-live-query.ts';

const AHEAD: readonly JobState[] = ['draft', 'open', 'filled', 'in_progress'];
const OVER: readonly JobState[] = ['completed', 'cancelled'];
const DAY_MS = 86_400_000;
const KEPT_DAYS = 30;

/** Of each of the two lists: what is ahead or under way, and what is over. */
export const MOST_JOBS = 300;

/** All jobs the desk works with, live: whatever is not over, and what was over in the last 30 days. */
export function useDeskJobs(): Live<readonly LiveRow<Job>[]> {
  const today = useNow(DAY_MS).getTime();
  const since = useMemo(() => new Date(today - KEPT_DAYS * DAY_MS), [today]);
  const ahead = useLiveQuery(byStart(AHEAD), Job);
  const over = useLiveQuery(byStart(OVER, since), Job);
  const data = useMemo(() => (ahead.data ? [...ahead.data, ...(over.data ?? [])] : undefined), [ahead.data, over.data]);
  return { ...worseOf(ahead, over), data };
}

function byStart(states: readonly JobState[], since?: Date) {
  return {
    from: paths.jobs,
    where: [['state', 'in', states] as const, ...(since ? [['start', '>=', since] as const] : [])],
    orderBy: [['start', 'asc'] as const],
    limit: MOST_JOBS,
  };
}

/** The list that has trouble speaks for both. */
function worseOf<T>(one: Live<T>, other: Live<T>): Live<T> {
  if (other.status === 'error') return other;
  return one.status === 'ready' && other.fromCache ? { ...one, fromCache: true } : one;
}
