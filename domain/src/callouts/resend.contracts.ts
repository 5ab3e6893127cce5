import * as z from 'zod';
import { contract, DocId, Key, Uid } from '../contract.ts';
import { JobId } from '../jobs/jobs.contracts.ts';
import { CHANNELS } from '../people/prefs.ts';
import { paths } from '../paths.ts';

const About = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('offer'), jobId: JobId, page: DocId }),
  z.strictObject({ kind: z.literal('notice'), id: z.string().regex(/^[^/]{1,300}$/) }),
]);

/** Tells one person once more, by the way that staff choose. */
export const resendMessage = contract({
  name: 'resendMessage',
  input: z.strictObject({ key: Key, uid: Uid, about: About, channel: z.enum(CHANNELS) }),
  within: ({ uid, about }) => (about.kind === 'offer' ? paths.job(about.jobId) : paths.person(uid)),
  /** `later`: the provider takes nothing now. `none`: there is no device to send to. */
  output: z.strictObject({ outcome: z.enum(['sent', 'failed', 'none', 'later']) }),
});
