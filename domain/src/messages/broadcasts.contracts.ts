import * as z from 'zod';
import { DocId, Done, Key, Uid, contract } from '../contract.ts';
import { MOST_RECIPIENTS } from './broadcast.ts';

const Recipients = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('crew'), jobId: DocId }),
  z.strictObject({ kind: z.literal('team'), teamId: DocId }),
  z.strictObject({ kind: z.literal('people'), uids: z.array(Uid).min(1).max(MOST_RECIPIENTS) }),
]);
export type Recipients = z.infer<typeof Recipients>;

const Sent = z.strictObject({ id: z.string(), people: z.int() });

/** The same words to each of these people, in the inbox and by push. */
export const sendMessage = contract({
  name: 'sendMessage',
  input: z.strictObject({ key: Key, to: Recipients, text: z.string().trim().min(1).max(1000) }),
  output: Sent,
});

/** A real alarm to a whole team: who confirms in time can be reached. */
export const startDrill = contract({
  name: 'startDrill',
  input: z.strictObject({ key: Key, to: Recipients, minutes: z.int().min(1).max(120) }),
  output: Sent,
});

/** "I am here." Repeating it changes nothing. */
export const confirmDrill = contract({
  name: 'confirmDrill',
  input: z.strictObject({ id: DocId }),
  output: z.strictObject({ inTime: z.boolean() }),
});

/** Once more to those who were asked and gave no sign of having seen it. */
export const remindUnseen = contract({
  name: 'remindUnseen',
  input: z.strictObject({ jobId: DocId, key: Key }),
  output: z.strictObject({ reminded: z.int(), asleep: z.int() }),
});

/** Stops everything that leaves for phones and mailboxes, or lets it leave again. Nothing is lost meanwhile. */
export const setSending = contract({
  name: 'setSending',
  input: z.strictObject({ key: Key, on: z.boolean(), reason: z.string().trim().max(300) }),
  output: Done,
});

/** The own browsers that can be reached, without what would let somebody else reach them. */
export const ownDevices = contract({
  name: 'ownDevices',
  input: z.strictObject({}),
  output: z.strictObject({
    devices: z.array(
      z.strictObject({
        browser: z.string(),
        state: z.enum(['healthy', 'suspect', 'dead']),
        registeredAt: z.iso.datetime(),
        refreshedAt: z.iso.datetime(),
        lastShownAt: z.iso.datetime().optional(),
      }),
    ),
  }),
});
