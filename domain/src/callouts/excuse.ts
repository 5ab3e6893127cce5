import type { Decision } from '../decision.ts';
import type { Job } from '../jobs/job.ts';
import { paths } from '../paths.ts';

interface ExcuseFacts {
  readonly jobId: string;
  readonly job: Job | undefined;
  readonly uid: string;
  readonly excused: boolean;
  readonly reason: string;
  readonly by: string;
}

/** What happened on a job is not counted for this person any more, or counts again. Why is in the audit. */
export function decideExcuse(facts: ExcuseFacts): Decision<'not-found'> {
  const { jobId, job, uid, excused, reason, by } = facts;
  if (!job) return { refused: 'not-found' };
  const before = job.excused ?? [];
  if (before.includes(uid) === excused) return { writes: [], audit: [], answer: undefined };
  const data = { ...job, excused: excused ? [...before, uid] : before.filter((one) => one !== uid) };
  return {
    writes: [{ replace: paths.job(jobId), data }],
    audit: [{ op: excused ? 'crew.excused' : 'crew.counted', by, diff: { uid, reason } }],
    answer: undefined,
  };
}
