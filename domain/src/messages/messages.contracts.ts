import * as z from 'zod';
import { Uid, contract } from '../contract.ts';

/** Emulators only. Adds to the offset of the clock, or puts it back. */
export const moveClock = contract({
  name: 'moveClock',
  input: z.strictObject({ addMs: z.int().optional(), reset: z.boolean().optional() }),
  output: z.strictObject({ offsetMs: z.int() }),
});

/** Emulators only: what a phone would tell, or what a push service would answer. */
export const actOnSandbox = contract({
  name: 'actOnSandbox',
  input: z.strictObject({
    id: z.string().regex(/^[^/]{1,300}$/, 'must be the id of a message'),
    act: z.enum(['shown', 'opened', 'failed']),
  }),
  output: z.strictObject({}),
});

export const clearSandbox = contract({
  name: 'clearSandbox',
  input: z.strictObject({}),
  output: z.strictObject({ cleared: z.int() }),
});

/** Emulators only: a token to open a tab as this person. */
export const openAsPerson = contract({
  name: 'openAsPerson',
  input: z.strictObject({ uid: Uid }),
  output: z.strictObject({ token: z.string() }),
});
