import { Job } from '@muster/domain/jobs/job';
import { paths } from '@muster/domain/paths';
import { useMemo } from 'react';
import type { Live, LiveRow } from '../../firebase/live/source.ts';
import { useLiveQuery } from '../../firebase/live/use-live-query.ts';
import { useSignedIn } from '../../firebase/session.ts';
import type { MyJob } from './my-jobs.ts';

const LIMIT = 200;

export interface MyJobs extends Omit<Live<readonly LiveRow<Job>[]>, 'data'> {
  readonly jobs: readonly MyJob[];
}

/** Jobs on whose crew the person is, soonest first. They stay a day after the end. */
export function useMyJobs(): MyJobs {
  const { uid } = useSignedIn();
  const { data, ...live } = useLiveQuery(
    {
      from: paths.jobs,
      where: [['crewUids', 'array-contains', uid]],
      orderBy: [['start', 'asc']],
      limit: LIMIT,
    },
    Job,
  );
  const jobs = useMemo(() => (data ?? []).map((row) => ({ ...row.data, jobId: row.id })), [data]);
  return { ...live, jobs };
}

/** One of them; undefined while loading and for a job the person is not on. */
export function useMyJob(jobId: string): MyJob | undefined {
  return useMyJobs().jobs.find((job) => job.jobId === jobId);
}
