import { withDead } from '@muster/domain/messages/devices';
import pLimit from 'p-limit';
import { errorFields, logError } from '../platform/log.ts';
import type { Store } from '../platform/store.ts';
import { changeDevices, readTargets } from './device-book.ts';
import { Breaker } from './fcm/breaker.ts';
import { readAnswer, type Verdict } from './fcm/fcm-answer.ts';
import { fcmBody } from './fcm/fcm-message.ts';
import type { OpenWire, Wire } from './fcm/fcm-wire.ts';
import { Pace } from './fcm/pace.ts';
import { sendAll, type DeadTarget, type Ran } from './fcm/send-run.ts';
import { realTiming, type Timing } from './fcm/timing.ts';
import type { PushMessage, PushOutcome, PushPort } from './push.ts';
import { pushSwitch } from './push-switch.ts';
import { tellOfTrouble } from './push-trouble.ts';

/** The service itself allows no less than ten seconds. */
const ATTEMPT_MS = 10_000;
const BUDGET_MS = 25_000;
const NETWORK_WAIT_MS = 1000;
const TRY_AGAIN_MS = 30_000;
const AT_ONCE = 16;

export interface FcmSettings {
  readonly store: Store;
  readonly projectId: string;
  readonly wire: OpenWire;
  readonly accessToken: () => Promise<string>;
  readonly origin?: string;
  readonly attemptMs?: number;
  readonly budgetMs?: number;
  readonly timing?: Timing;
}

/** Pushes through Firebase Cloud Messaging, HTTP v1. */
export function fcmPush(settings: FcmSettings): PushPort {
  const { store, timing = realTiming } = settings;
  const isOn = pushSwitch(store);
  const pace = new Pace(timing);
  const breaker = new Breaker();

  async function run(messages: readonly PushMessage[]): Promise<Ran> {
    const wire = settings.wire(await lineOf(settings));
    const attempt = (message: PushMessage, token: string, ttlSec: number) =>
      handOver(wire, fcmBody(message, token, ttlSec), timing);
    try {
      return await sendAll(messages, { attempt, pace, timing, budgetMs: settings.budgetMs ?? BUDGET_MS });
    } finally {
      wire.close();
    }
  }

  /** What a roster knew may be a moment old: whoever has no living target in it is looked up. */
  async function toNewTargets({ outcomes, dead }: Ran, messages: readonly PushMessage[]): Promise<Ran> {
    const unreached = messages.filter(({ isFromRoster }, i) => isFromRoster === true && outcomes[i] === 'none');
    if (unreached.length === 0) return { outcomes, dead };
    const looked = await readTargets(
      store,
      unreached.map(({ to }) => to),
    );
    const anew = unreached.map(({ targets = [], ...message }) => {
      return { ...message, targets: (looked.get(message.to) ?? []).filter((token) => !targets.includes(token)) };
    });
    const again = await run(anew);
    const later = new Map<PushMessage, PushOutcome>(
      unreached.map((message, i) => [message, again.outcomes[i] ?? 'none'] as const),
    );
    return {
      outcomes: messages.map((message, i) => later.get(message) ?? outcomes[i] ?? 'none'),
      dead: [...dead, ...again.dead],
    };
  }

  async function sendTo(messages: readonly PushMessage[], now: Date): Promise<readonly PushOutcome[]> {
    const { outcomes, dead } = await toNewTargets(await run(await withTargets(store, messages)), messages);
    const trouble = breaker.note(outcomes, timing.now());
    if (trouble) await tellOfTrouble(store, trouble, now);
    if (!breaker.isOpen(timing.now())) await retire(store, dead, now);
    return outcomes;
  }

  return {
    async send(messages, now) {
      if (messages.length === 0) return [];
      try {
        if (!(await isOn())) return messages.map(() => 'off');
        return await sendTo(messages, now);
      } catch (error) {
        logError('push not sent', errorFields(error));
        const later = new Date(now.getTime() + TRY_AGAIN_MS);
        return messages.map(() => ({ later, why: 'UNAVAILABLE' }));
      }
    },
  };
}

async function lineOf({ projectId, accessToken, origin, attemptMs }: FcmSettings) {
  return {
    origin: origin ?? 'https://fcm.googleapis.com',
    path: `/v1/projects/${projectId}/messages:send`,
    accessToken: await accessToken(),
    timeoutMs: attemptMs ?? ATTEMPT_MS,
  };
}

async function handOver(wire: Wire, body: string | undefined, timing: Timing): Promise<Verdict> {
  if (body === undefined) return { kind: 'failed', code: 'PAYLOAD_TOO_LARGE' };
  try {
    return readAnswer(await wire.post(body), timing.now());
  } catch (error) {
    // No answer within its time is the service's trouble, a broken connection is the way's.
    const isTimeout = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
    if (isTimeout) return { kind: 'again', code: 'TIMEOUT' };
    return { kind: 'again', code: 'NETWORK', afterMs: NETWORK_WAIT_MS * (1 + timing.random()) };
  }
}

async function withTargets(store: Store, messages: readonly PushMessage[]): Promise<PushMessage[]> {
  const unknown = messages.filter(({ targets }) => targets === undefined).map(({ to }) => to);
  const looked = await readTargets(store, unknown);
  return messages.map((message) => ({ ...message, targets: message.targets ?? looked.get(message.to) ?? [] }));
}

/** Nobody is retired for a failure of writing it down: the next push finds the same. */
async function retire(store: Store, dead: readonly DeadTarget[], now: Date): Promise<void> {
  const limit = pLimit(AT_ONCE);
  const work = dead.map(({ uid, token }) =>
    limit(() => changeDevices(store, new Map([[uid, (devices) => withDead(devices, token, now)]]), now)),
  );
  for (const { status, ...rest } of await Promise.allSettled(work)) {
    if (status === 'rejected' && 'reason' in rest) logError('device not retired', errorFields(rest.reason));
  }
}
