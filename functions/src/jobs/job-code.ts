import { jobIdOf, jobSeed, SHORTEST_JOB_ID } from '@muster/domain/jobs/job-id';
import { createHash } from 'node:crypto';

/** What the codes of a job created with this key begin with. */
function digestOf(uid: string, key: string): Buffer {
  return createHash('sha256').update(jobSeed(uid, key)).digest();
}

/** The code of a job that is created with this key, unless another job has it already. */
export function likelyJobId(uid: string, key: string): string {
  return jobIdOf(digestOf(uid, key), SHORTEST_JOB_ID);
}
