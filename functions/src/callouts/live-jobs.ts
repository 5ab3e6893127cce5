import { Job } from '@muster/domain/jobs/job';
import { idOf, paths } from '@muster/domain/paths';
import type { Instance } from '../platform/instance.ts';

const PAGE = 300;

export interface LiveJob {
  readonly jobId: string;
  readonly job: Job;
}

/** Jobs that are asked for or under way and start between these moments, by their start. */
export async function* liveJobs({ store }: Instance, from: Date, until: Date): AsyncGenerator<LiveJob> {
  let since = from;
  let seen = new Set<string>();
  for (;;) {
    const found = await store.query(Job, {
      from: paths.jobs,
      where: [
        ['state', 'in', ['open', 'filled', 'in_progress']],
        ['start', '>=', since],
        ['start', '<=', until],
      ],
      orderBy: [['start', 'asc']],
      limit: PAGE + seen.size,
    });
    const jobs = found.flatMap(({ path, data: job }) => (job ? [{ jobId: idOf(path), job }] : []));
    yield* jobs.filter(({ jobId }) => !seen.has(jobId));
    const last = jobs.at(-1);
    if (!last || found.length < PAGE + seen.size) return;
    since = last.job.start;
    seen = new Set(jobs.filter(({ job }) => job.start.getTime() === since.getTime()).map(({ jobId }) => jobId));
  }
}
