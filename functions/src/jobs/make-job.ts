import { isRefused, type Refused, type Write } from '@muster/domain/decision';
import { decideCreateJob, type CreateJobFacts } from '@muster/domain/jobs/create-job';
import { Job, Office } from '@muster/domain/jobs/job';
import { jobIdOf, LONGEST_JOB_ID, SHORTEST_JOB_ID } from '@muster/domain/jobs/job-id';
import { paths } from '@muster/domain/paths';
import { createHash } from 'node:crypto';
import type { Instance } from '../platform/instance.ts';
import type { Read } from '../platform/store.ts';

export interface Making extends Omit<CreateJobFacts, 'jobId'> {
  /** What the code of the job is made of: the same seed meets the same job. */
  readonly seed: string;
  /** What is written with the job, read anew for each try. */
  readonly beside?: () => Promise<{ readonly writes: readonly Write[]; readonly reads: readonly Read<unknown>[] }>;
}

export interface Made {
  readonly jobId: string;
  readonly isNew: boolean;
}

const MOST_TRIES = 5;

/** Creates a job once: a repeat meets its own, a clash of codes takes one sign more. */
export async function makeJob(instance: Instance, making: Making, now: Date): Promise<Made | Refused> {
  const digest = createHash('sha256').update(making.seed).digest();
  for (let signs = SHORTEST_JOB_ID; signs <= LONGEST_JOB_ID; signs += 1) {
    const answer = await createOrMeet(instance, jobIdOf(digest, signs), making, now);
    if (answer !== 'taken') return answer;
  }
  return { refused: 'busy' };
}

async function createOrMeet(
  instance: Instance,
  jobId: string,
  making: Making,
  now: Date,
): Promise<Made | Refused | 'taken'> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const known = await whoseJob(instance, jobId, making);
    if (known !== 'nobody') return known === 'mine' ? { jobId, isNew: false } : 'taken';
    const decision = decideCreateJob({ ...making, jobId }, now);
    if (isRefused(decision)) return decision;
    const { writes, reads } = (await making.beside?.()) ?? { writes: [], reads: [] };
    const committed = await instance.store.commit([...decision.writes, ...writes], reads);
    if (committed === 'done') return { jobId, isNew: true };
    // Somebody was faster by a moment: with the same tap, or with what is written beside it.
  }
  return { refused: 'busy' };
}

async function whoseJob({ store }: Instance, jobId: string, making: Making): Promise<'nobody' | 'mine' | 'other'> {
  const { uid, key } = making;
  const { data: job } = await store.get(Job, paths.job(jobId));
  if (!job) return 'nobody';
  // After the job, not beside it: both are there from one commit on, which may fall between two reads.
  const { data: office } = await store.get(Office, paths.office(jobId));
  // A key with a dot is one that nobody can send: made here, of what the job comes from. Then its owner may be another.
  const isMine = job.ownerUid === uid || key.includes('.');
  return isMine && office?.key === key ? 'mine' : 'other';
}
