import * as z from 'zod';
import { contract, Key, Uid } from '../contract.ts';
import { JobId } from '../jobs/jobs.contracts.ts';
import { paths } from '../paths.ts';

/** From now on somebody else of the office looks after this job. */
export const handOver = contract({
  name: 'handOver',
  within: ({ jobId }: { readonly jobId: string }) => paths.job(jobId),
  input: z.strictObject({ jobId: JobId, uid: Uid, key: Key }),
  output: z.strictObject({ ownerUid: z.string() }),
});
