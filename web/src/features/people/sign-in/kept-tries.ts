import * as z from 'zod';
import { forget, recall, remember } from '../../../firebase/remembered.ts';
import { afterWrongTry, NO_TRIES, type Tries } from './sign-in-tries.ts';

const Kept = z.object({ wrong: z.number(), waits: z.number(), untilMs: z.number() });

export function readTries(): Tries {
  try {
    return Kept.safeParse(JSON.parse(recall('triedSignIns') ?? '')).data ?? NO_TRIES;
  } catch {
    return NO_TRIES;
  }
}

export function noteWrongTry(): Tries {
  const tries = afterWrongTry(readTries(), Date.now());
  remember('triedSignIns', JSON.stringify(tries));
  return tries;
}

export function forgetTries(): void {
  forget('triedSignIns');
}
