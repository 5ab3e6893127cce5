import { REFUSALS } from '@muster/domain/refusal';
import * as z from 'zod';

/** A command given on this device, on its way to the server. */
export const KeptCommand = z.object({
  /** Of the command itself: carried out once, however often it is sent. */
  key: z.string(),
  uid: z.string(),
  name: z.string(),
  wire: z.unknown(),
  /** What it is about, for the screen of that thing: `offer:J-4ZK81Q`. */
  about: z.string(),
  /** The words of the outbox: a key of the common texts and what completes it. */
  label: z.object({ key: z.string(), args: z.record(z.string(), z.string()) }),
  /** There is no state "done": what was carried out is taken off the list. */
  state: z.enum(['waiting', 'sending', 'refused']),
  refusal: z
    .object({ reason: z.enum(REFUSALS), args: z.record(z.string(), z.union([z.string(), z.number()])) })
    .optional(),
  keptAt: z.date(),
});
export type KeptCommand = z.infer<typeof KeptCommand>;
