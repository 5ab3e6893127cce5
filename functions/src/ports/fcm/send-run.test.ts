import { describe, expect, it, vi } from 'vitest';
import type { PushMessage } from '../push.ts';
import { readAnswer, type HttpAnswer } from './fcm-answer.ts';
import { Pace, PACE } from './pace.ts';
import { sendAll } from './send-run.ts';
import { VirtualTiming } from './virtual-timing.ts';

// A machine that is busy takes its time over a hundred thousand waits.
vi.setConfig({ testTimeout: 60_000 });

const HOUR_MS = 3_600_000;

function messageTo(to: string, ttlSec = 3600): PushMessage {
  const words = { title: 'Guard', text: 'Tonight', lang: 'en', link: '/o/J-1', urgency: 'urgent', data: {} } as const;
  return { to, kind: 'offer', tag: 'J-1', ...words, ttlSec, targets: [`token-${to}`] };
}

const OK: HttpAnswer = { status: 200, body: '{}' };

function refused(status: number, code?: string, retryAfter?: string): HttpAnswer {
  const type = 'type.googleapis.com/google.firebase.fcm.v1.FcmError';
  const details = code === undefined ? [] : [{ '@type': type, errorCode: code }];
  return { status, retryAfter, body: JSON.stringify({ error: { status: 'SAID', details } }) };
}

/** Sends on virtual time to a service that answers by this script. */
async function given(
  messages: readonly PushMessage[],
  answer: (token: string, attempt: number) => HttpAnswer,
  { budgetMs = 25_000, stepMs = 1, pace = PACE, answerMs = 50 } = {},
) {
  const timing = new VirtualTiming(stepMs);
  const attempts = new Map<string, number[]>();
  const run = {
    timing,
    budgetMs,
    pace: new Pace(timing, pace),
    attempt: async (_message: PushMessage, token: string) => {
      const before = attempts.get(token) ?? [];
      attempts.set(token, [...before, timing.now()]);
      if (answerMs > 0) await timing.wait(answerMs);
      return readAnswer(answer(token, before.length), timing.now());
    },
  };
  const ran = await timing.run(sendAll(messages, run));
  return { ...ran, attempts, tookMs: timing.now() };
}

const people = (count: number) => Array.from({ length: count }, (_, i) => messageTo(`p${i}`));

describe('sendAll', () => {
  it('starts slowly and grows faster', async () => {
    const small = await given(people(500), () => OK);
    expect(small.tookMs).toBeLessThan(300);
    const large = await given(people(50_000), () => OK, { budgetMs: HOUR_MS });
    expect(large.outcomes.every((outcome) => outcome === 'sent')).toBe(true);
    const perSec = (from: number, to: number) =>
      [...large.attempts.values()].filter(([at = 0]) => at >= from && at < to).length / ((to - from) / 1000);
    expect(perSec(1000, 2000)).toBeLessThan(3300);
    expect(perSec(9000, 11_000)).toBeGreaterThan(3600);
  });

  it('stops everybody when the project is told to slow down, and keeps to the time it was told', async () => {
    const { outcomes, attempts } = await given(people(2000), (_token, attempt) =>
      attempt === 0 ? refused(429, 'QUOTA_EXCEEDED', '2') : OK,
    );
    expect(outcomes.every((outcome) => outcome === 'sent')).toBe(true);
    const gaps = [...attempts.values()].map(([first = 0, second = 0]) => second - first);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2000);
    const between = [...attempts.values()].flat().filter((at) => at > 600 && at < 2050);
    expect(between).toEqual([]);
  });

  it('does not stop everybody for one phone that gets too much', async () => {
    const { outcomes, tookMs } = await given(people(100), (token, attempt) =>
      token === 'token-p3' && attempt === 0 ? refused(429, 'QUOTA_EXCEEDED', '37') : OK,
    );
    expect(outcomes.filter((outcome) => outcome === 'sent')).toHaveLength(99);
    expect(outcomes[3]).toMatchObject({ why: 'QUOTA_EXCEEDED' });
    expect(tookMs).toBeLessThan(500);
  });

  it('gives up when nobody could answer any more', async () => {
    const { outcomes } = await given([messageTo('ann', 15)], () => refused(500, 'INTERNAL'));
    expect(outcomes).toEqual(['expired']);
  });

  it('tries once more in its own time and leaves the rest for later', async () => {
    const { outcomes, attempts } = await given([messageTo('ann')], () => refused(500, 'INTERNAL'));
    expect(attempts.get('token-ann')).toHaveLength(2);
    expect(outcomes).toEqual([expect.objectContaining({ why: 'INTERNAL' })]);
  });
});

/** Pace and answer times are another matter. */
const WITHOUT_REST = {
  ...{ budgetMs: HOUR_MS, stepMs: 20, answerMs: 0 },
  pace: { fromPerSec: 1_000_000, toPerSec: 1_000_000, burst: 1_000_000 },
};

describe('a million pushes and every error there is', () => {
  const BATCH = 50_000;
  const ANSWERS: readonly (readonly [share: number, answer: HttpAnswer])[] = [
    [30, refused(404, 'UNREGISTERED')],
    [5, refused(404, 'UNREGISTERED_FID')],
    [5, refused(404)],
    [10, refused(400, 'INVALID_ARGUMENT')],
    [10, refused(403, 'SENDER_ID_MISMATCH')],
    [5, refused(403)],
    [5, refused(401, 'THIRD_PARTY_AUTH_ERROR')],
    [10, refused(429, 'QUOTA_EXCEEDED', '1')],
    [10, refused(503, 'UNAVAILABLE')],
    [10, refused(503, 'UNAVAILABLE', '3')],
    [10, refused(500, 'INTERNAL')],
    [5, { status: 502, body: '<html>' }],
  ];

  /** Of a thousand tokens so many have this trouble, the same ones at every run. */
  function troubleOf(token: string): HttpAnswer | undefined {
    let left = (Number(token.slice('token-p'.length)) * 7919) % 1000;
    for (const [share, answer] of ANSWERS) {
      if (left < share) return answer;
      left -= share;
    }
    return undefined;
  }

  const isDead = (token: string) => troubleOf(token)?.body.includes('UNREGISTERED') === true;

  it('retire only targets that are gone, all of them, and come back to nobody too early', async () => {
    let [sent, healthyRetired, deadKept, tooEarly] = [0, 0, 0, 0];
    for (let batch = 0; batch < 20; batch += 1) {
      const messages = Array.from({ length: BATCH }, (_, i) => messageTo(`p${batch * BATCH + i}`));
      // What passes is said once and only what is dead or refused is said again.
      const { dead, outcomes, attempts } = await given(
        messages,
        (token, attempt) => {
          const trouble = troubleOf(token);
          return trouble && (attempt === 0 || trouble.status === 404) ? trouble : OK;
        },
        WITHOUT_REST,
      );
      sent += outcomes.length;
      healthyRetired += dead.filter(({ token }) => !isDead(token)).length;
      deadKept +=
        messages.filter(({ targets: [token = ''] = [] }) => isDead(token)).length -
        dead.filter(({ token }) => isDead(token)).length;
      for (const [token, [first = 0, second]] of attempts) {
        const asked = Number(troubleOf(token)?.retryAfter ?? 0) * 1000;
        if (second !== undefined && second - first < asked) tooEarly += 1;
      }
    }
    expect({ sent, healthyRetired, deadKept, tooEarly }).toEqual({
      ...{ sent: 1_000_000, healthyRetired: 0, deadKept: 0, tooEarly: 0 },
    });
  }, 120_000);
});
