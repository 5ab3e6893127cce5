import { isRefused, type Refused } from '@muster/domain/decision';
import { decideCreateJob, type CreateJobFacts } from '@muster/domain/jobs/create-job';
import { Job, Office } from '@muster/domain/jobs/job';
import { jobIdOf, LONGEST_JOB_ID, SHORTEST_JOB_ID } from '@muster/domain/jobs/job-id';
import { createJob as contract } from '@muster/domain/jobs/jobs.contracts';
import { STAFF } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import { defineCallable } from '../platform/callable.ts';
import type { Instance } from '../platform/instance.ts';
import { readConstants } from '../settings/read-org.ts';
import { readDraftFacts } from './draft-facts.ts';
import { digestOf } from './job-code.ts';

type Facts = Omit<CreateJobFacts, 'jobId'>;

/** A repeat with the same key meets its own job; a clash of codes takes one sign more. */
export const createJob = defineCallable(contract, STAFF, async (instance, { input, actor, now }) => {
  const { key, draft } = input;
  const [facts, constants] = await Promise.all([readDraftFacts(instance, draft), readConstants(instance)]);
  const digest = digestOf(actor.uid, key);
  for (let signs = SHORTEST_JOB_ID; signs <= LONGEST_JOB_ID; signs += 1) {
    const asked = { ...facts, uid: actor.uid, key, constants };
    const answer = await createOrMeet(instance, jobIdOf(digest, signs), asked, now);
    if (answer !== 'taken') return answer;
  }
  return { refused: 'busy' };
});

async function createOrMeet(
  instance: Instance,
  jobId: string,
  facts: Facts,
  now: Date,
): Promise<{ jobId: string } | Refused | 'taken'> {
  const known = await whoseJob(instance, jobId, facts);
  if (known !== 'nobody') return known === 'mine' ? { jobId } : 'taken';

  const decision = decideCreateJob({ ...facts, jobId }, now);
  if (isRefused(decision)) return decision;
  if ((await instance.store.commit(decision.writes, [])) === 'done') return decision.answer;
  // Somebody was faster by a moment: it may have been the same tap.
  return (await whoseJob(instance, jobId, facts)) === 'mine' ? { jobId } : 'taken';
}

async function whoseJob({ store }: Instance, jobId: string, { uid, key }: Facts): Promise<'nobody' | 'mine' | 'other'> {
  const [{ data: job }, { data: office }] = await Promise.all([
    store.get(Job, paths.job(jobId)),
    store.get(Office, paths.office(jobId)),
  ]);
  if (!job) return 'nobody';
  return job.ownerUid === uid && office?.key === key ? 'mine' : 'other';
}
