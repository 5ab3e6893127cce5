import pLimit from 'p-limit';
import type { PushMessage, PushOutcome } from '../push.ts';
import type { Verdict } from './fcm-answer.ts';
import type { Pace } from './pace.ts';
import type { Timing } from './timing.ts';

/** One attempt to hand one message to one target. Never throws. */
export type Attempt = (message: PushMessage, token: string, ttlSec: number) => Promise<Verdict>;

export interface DeadTarget {
  readonly uid: string;
  readonly token: string;
}

interface Run {
  readonly attempt: Attempt;
  readonly pace: Pace;
  readonly timing: Timing;
  /** What cannot be handed over within this is left for later, so that nobody waits for a service that hangs. */
  readonly budgetMs: number;
}

export interface Ran {
  readonly outcomes: readonly PushOutcome[];
  readonly dead: readonly DeadTarget[];
}

const IN_FLIGHT = 1000;
const FIRST_RETRY_MS = 10_000;
const MOST_RETRY_MS = 60 * 60_000;

/** Hands over every message. A slow or refused one holds up no other. */
export async function sendAll(messages: readonly PushMessage[], run: Run): Promise<Ran> {
  const limit = pLimit(IN_FLIGHT);
  const dead: DeadTarget[] = [];
  const quota = new Quota(run);
  const from = run.timing.now();
  const outcomes = await Promise.all(
    messages.map((message) => {
      const terms = { until: from + message.ttlSec * 1000, deadline: from + run.budgetMs };
      const once = (token: string) =>
        limit(async () => {
          await run.pace.turn();
          const now = run.timing.now();
          if (now >= terms.until) return EXPIRED;
          if (now >= terms.deadline) return { kind: 'again', code: OUT_OF_TIME, afterMs: 0 } as const;
          return quota.heard(token, await run.attempt(message, token, (terms.until - now) / 1000));
        });
      return deliver(message, { ...terms, once, timing: run.timing, dead });
    }),
  );
  return { outcomes, dead };
}

/** Our own pace was too slow for all of them; nobody refused anything. */
export const OUT_OF_TIME = 'OUT_OF_TIME';

const EXPIRED = { kind: 'expired' } as const;

interface Delivering {
  /** When nobody can answer any more. */
  readonly until: number;
  readonly deadline: number;
  readonly timing: Timing;
  readonly dead: DeadTarget[];
  once(token: string): Promise<Verdict | typeof EXPIRED>;
}

/** To the best target; to the next one only when that one is dead. */
async function deliver(message: PushMessage, way: Delivering): Promise<PushOutcome> {
  for (const token of message.targets ?? []) {
    const outcome = await toTarget(token, way);
    if (outcome !== 'dead') return outcome;
    way.dead.push({ uid: message.to, token });
  }
  return 'none';
}

async function toTarget(token: string, { once, until, deadline, timing }: Delivering): Promise<PushOutcome | 'dead'> {
  for (let tries = 0; ; tries += 1) {
    const verdict = await once(token);
    if (verdict.kind === 'sent' || verdict.kind === 'dead' || verdict.kind === 'expired') return verdict.kind;
    if (verdict.kind === 'failed') return { failed: verdict.code };
    const waitMs = verdict.afterMs ?? backoff(tries, timing);
    const at = timing.now() + waitMs;
    if (at >= until) return 'expired';
    if (at >= deadline) return { later: new Date(at), why: verdict.code };
    await timing.wait(waitMs);
  }
}

/** Doubling from ten seconds up to an hour, each a little later by chance so that they do not come back together. */
function backoff(tries: number, timing: Timing): number {
  return Math.min(MOST_RETRY_MS, FIRST_RETRY_MS * 2 ** tries) * (1 + timing.random() / 4);
}

/** One target told to slow down may be the target; two at a time are the whole project, and everybody waits. */
class Quota {
  readonly #run: Run;
  #first: { readonly token: string; readonly until: number } | undefined;

  constructor(run: Run) {
    this.#run = run;
  }

  heard(token: string, verdict: Verdict): Verdict {
    if (verdict.kind !== 'again' || verdict.code !== 'QUOTA_EXCEEDED' || verdict.afterMs === undefined) return verdict;
    const now = this.#run.timing.now();
    const until = now + verdict.afterMs;
    const isProject = this.#first !== undefined && this.#first.until > now && this.#first.token !== token;
    if (isProject) this.#run.pace.holdUntil(until);
    else this.#first = { token, until };
    return verdict;
  }
}
