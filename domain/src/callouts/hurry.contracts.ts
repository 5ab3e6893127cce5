import * as z from 'zod';
import { contract, DocId, Done, Key, Uid } from '../contract.ts';
import { JobId } from '../jobs/jobs.contracts.ts';
import { RUNGS } from '../messages/messages.ts';
import { paths } from '../paths.ts';

/** An offer climbs for all whom one page of it asks; a notice for its reader. */
const About = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('offer'), jobId: JobId, page: DocId }),
  z.strictObject({ kind: z.literal('notice'), uid: Uid, id: z.string().regex(/^[^/]{1,300}$/) }),
]);
type About = z.output<typeof About>;

const within = ({ about }: { readonly about: About }) =>
  about.kind === 'offer' ? paths.job(about.jobId) : paths.person(about.uid);

/** Takes the next rung of the ladder now instead of at its time. */
export const hurryMessage = contract({
  name: 'hurryMessage',
  /** `rung`: the one that whoever asks for it saw. */
  input: z.strictObject({ key: Key, about: About, rung: z.enum(['push', ...RUNGS]) }),
  within,
  /** How many people it was tried for. */
  output: z.strictObject({ people: z.int() }),
});

/** Nothing more is tried to bring a message to whoever gave no sign. */
export const stopMessage = contract({
  name: 'stopMessage',
  input: z.strictObject({ key: Key, about: About }),
  within,
  output: Done,
});
