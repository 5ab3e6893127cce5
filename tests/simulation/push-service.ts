import type { HttpAnswer } from '../../functions/src/ports/fcm/fcm-answer.ts';
import { NOTICE_KINDS, URGENCIES } from '@muster/domain/messages/messages';
import * as z from 'zod';
import type { Pushed } from './pushed.ts';
import type { Random } from './random.ts';

const FCM_ERROR = 'type.googleapis.com/google.firebase.fcm.v1.FcmError';

const Words = z.record(z.string(), z.string());
const Sent = z.object({
  message: z.object({
    token: z.string(),
    data: z.object({
      ...{ to: z.string(), kind: z.enum(NOTICE_KINDS), tag: z.string(), title: z.string(), text: z.string() },
      ...{ lang: z.string(), link: z.string(), urgency: z.enum(URGENCIES) },
      data: z.string().transform((text) => Words.parse(JSON.parse(text))),
    }),
  }),
});

/** What may go wrong, and how often of a hundred. */
const TROUBLES = [
  ['none', 88],
  ['unavailable', 4],
  ['internal', 2],
  ['quota', 2],
  ['hangs', 2],
  ['invalid', 1],
  ['sender', 1],
  ['wrong address', 1],
] as const;
type Trouble = (typeof TROUBLES)[number][0];

function failure(status: number, word: string, more: Partial<HttpAnswer> = {}): HttpAnswer {
  const details = [{ '@type': FCM_ERROR, errorCode: word }];
  return { status, body: JSON.stringify({ error: { status: word, details } }), ...more };
}

const ANSWERS: Record<Exclude<Trouble, 'none' | 'hangs'>, HttpAnswer> = {
  unavailable: failure(503, 'UNAVAILABLE'),
  internal: failure(500, 'INTERNAL'),
  quota: failure(429, 'QUOTA_EXCEEDED', { retryAfter: '2' }),
  invalid: failure(400, 'INVALID_ARGUMENT'),
  sender: failure(403, 'SENDER_ID_MISMATCH'),
  // As a proxy says it: nobody's token is dead.
  'wrong address': { status: 404, body: '<html>Not found</html>' },
};

function hanging(): Error {
  const error = new Error('no answer in time');
  error.name = 'TimeoutError';
  return error;
}

/** The push service of the world: knows which tokens are dead, and has bad moments. */
export class PushService {
  readonly dead = new Set<string>();
  readonly #random: Random;
  readonly #onTried: (tried: Omit<Pushed, 'at'>) => void;
  isCalm = false;

  constructor(random: Random, onTried: (tried: Omit<Pushed, 'at'>) => void) {
    this.#random = random;
    this.#onTried = onTried;
  }

  answer(body: string): HttpAnswer {
    const { token, data: message } = Sent.parse(JSON.parse(body)).message;
    const trouble = this.isCalm ? 'none' : this.#random.weighted(TROUBLES);
    const outcome = trouble === 'none' && this.dead.has(token) ? 'dead' : trouble === 'none' ? 'sent' : 'failed';
    this.#onTried({ message, token, outcome });
    if (trouble === 'hangs') throw hanging();
    if (trouble !== 'none') return ANSWERS[trouble];
    return outcome === 'dead' ? failure(404, 'UNREGISTERED') : { status: 200, body: '{}' };
  }
}
