import { Job } from '@muster/domain/jobs/job';
import { idOf, paths } from '@muster/domain/paths';
import type { Instance } from '../platform/instance.ts';

const MOST_JOBS = 300;

export interface OpenJob {
  readonly jobId: string;
  readonly job: Job;
}

/** Jobs that are filled in this way and have free places. */
export async function readOpenJobs({ store }: Instance, mode: Job['mode']): Promise<OpenJob[]> {
  const found = await store.query(Job, {
    from: paths.jobs,
    where: [
      ['mode', '==', mode],
      ['state', '==', 'open'],
    ],
    limit: MOST_JOBS,
  });
  return found.flatMap(({ path, data }) => (data ? [{ jobId: idOf(path), job: data }] : []));
}
