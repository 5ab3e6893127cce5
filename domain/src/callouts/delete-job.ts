import type { Decided, Decision } from '../decision.ts';
import type { Job } from '../jobs/job.ts';
import { paths } from '../paths.ts';

export interface DeleteFacts {
  readonly jobId: string;
  readonly job: Job | undefined;
  readonly by: string;
  readonly reason: string;
  /** Everything stored under the job: office, wave pages, deliveries, responses. */
  readonly beneath: readonly string[];
}

export type DeleteRefusal = 'has-history' | 'already-published';

/** Only what never had a crew may go. A job that is not there is deleted already. */
export function decideDelete({ jobId, job, by, reason, beneath }: DeleteFacts): Decision<DeleteRefusal> {
  if (!job) return nothing();
  if (job.state !== 'draft' && job.state !== 'cancelled') return { refused: 'already-published' };
  if (Object.keys(job.crew).length > 0 || job.pastCrewUids.length > 0) return { refused: 'has-history' };
  return {
    writes: [{ remove: paths.job(jobId), guarded: true }, ...beneath.map((path) => ({ remove: path }))],
    audit: [{ op: 'job.deleted', by, diff: { state: job.state, reason } }],
    answer: undefined,
  };
}

function nothing(): Decided {
  return { writes: [], audit: [], answer: undefined };
}
