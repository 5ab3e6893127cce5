import * as z from 'zod';
import { contract, DocId, Instant, Key, Uid } from '../contract.ts';
import { JOB_STATES } from '../jobs/job.ts';
import { JobId } from '../jobs/jobs.contracts.ts';
import { paths } from '../paths.ts';
import { RECONFIRM_ANSWERS } from './reconfirm.ts';

/** Staff act within their zones. */
const ofJob = ({ jobId }: { readonly jobId: string }) => paths.job(jobId);
const Reason = z.string().trim().min(1).max(300);

/** The answer to a change of the job. `uid` only by staff, who say it for a person. */
export const reconfirm = contract({
  name: 'reconfirm',
  within: ofJob,
  input: z.strictObject({
    jobId: JobId,
    uid: Uid.optional(),
    rev: z.int(),
    answer: z.enum(RECONFIRM_ANSWERS),
    key: Key,
  }),
  output: z.strictObject({ answer: z.enum(['confirmed', 'released']) }),
});

/** The first work of the queue that this person can do; with `jobId` that one. */
export const takeNext = contract({
  name: 'takeNext',
  input: z.strictObject({ jobId: JobId.optional(), key: Key }),
  output: z.strictObject({ jobId: JobId, positionId: z.string() }),
});

/** Staff choose one of those who applied. */
export const confirmApplied = contract({
  name: 'confirmApplied',
  within: ofJob,
  input: z.strictObject({ jobId: JobId, uid: Uid, positionId: DocId.optional(), key: Key }),
  output: z.strictObject({ positionId: z.string(), state: z.enum(JOB_STATES), rev: z.int() }),
});

/** `why` says what was tried to reach the person. */
export const markNoShow = contract({
  name: 'markNoShow',
  within: ofJob,
  input: z.strictObject({ jobId: JobId, uid: Uid, why: Reason, key: Key }),
  output: z.strictObject({}),
});

/** Somebody on site says that they are well. `uid` only by staff, who reached them. */
export const sayWell = contract({
  name: 'sayWell',
  within: ofJob,
  input: z.strictObject({ jobId: JobId, uid: Uid.optional(), key: Key }),
  output: z.strictObject({ dueAt: Instant }),
});

/** Asks others to take the own place; the person stays bound until somebody says yes. */
export const requestStandIn = contract({
  name: 'requestStandIn',
  input: z.strictObject({ jobId: JobId, key: Key }),
  output: z.strictObject({ asked: z.int(), until: Instant.optional() }),
});
