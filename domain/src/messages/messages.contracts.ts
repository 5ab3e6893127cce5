import * as z from 'zod';
import { DocId, Done, Uid, contract } from '../contract.ts';
import { CHANNELS } from '../people/prefs.ts';
import { PUSH_TROUBLES } from './outage.ts';

/** Longer than any push service makes them. */
const MOST_TOKEN = 4096;
const Browser = DocId;

/** Told at each start: the browser can be reached under this token. Repeating it changes nothing. */
export const registerDevice = contract({
  name: 'registerDevice',
  input: z.strictObject({ browser: Browser, token: z.string().min(8).max(MOST_TOKEN) }),
  /** `renew`: the push service called this token dead; fetch another one. */
  output: z.strictObject({ answer: z.enum(['registered', 'renew']) }),
});

/** Alerts off on this browser: at sign-out, before the session ends. */
export const removeDevice = contract({
  name: 'removeDevice',
  input: z.strictObject({ browser: Browser }),
  output: Done,
});

/** A real push to one's own devices. */
export const testAlarm = contract({
  name: 'testAlarm',
  input: z.strictObject({}),
  /** `notice`: where the receipts of this one arrive. */
  output: z.strictObject({ outcome: z.enum(['sent', 'failed', 'none', 'off', 'later']), notice: z.string() }),
});

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
    /** `gone`: the push service says that no device of the person is there any more. */
    act: z.enum(['shown', 'opened', 'failed', 'gone']),
  }),
  output: z.strictObject({}),
});

const Minutes = z.int().min(0).max(1440);

/** Emulators only: the provider of a channel is down, or pushes have trouble, for so long; 0: it works again. */
export const setOutage = contract({
  name: 'setOutage',
  input: z
    .strictObject({ channel: z.enum(CHANNELS), trouble: z.enum(PUSH_TROUBLES).optional(), minutes: Minutes })
    .refine(({ channel, trouble }) => (channel === 'push') === (trouble !== undefined), {
      message: 'goes with pushes, and nothing else does',
      path: ['trouble'],
    }),
  output: Done,
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
