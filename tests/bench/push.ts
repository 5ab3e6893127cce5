import { Firestore } from '@google-cloud/firestore';
import type { Write } from '@muster/domain/decision';
import { givenDevice } from '@muster/domain/messages/given-device';
import { givenOrg, givenPerson } from '@muster/domain/people/given-person';
import { paths } from '@muster/domain/paths';
import { deleteApp, initializeApp } from 'firebase-admin/app';
import { getMessaging } from 'firebase-admin/messaging';
import { openStore } from '../../functions/src/platform/db.ts';
import { fcmPush } from '../../functions/src/ports/fcm-push.ts';
import { http2Wire } from '../../functions/src/ports/fcm/fcm-wire.ts';
import type { PushMessage } from '../../functions/src/ports/push.ts';
import { FCM, FcmStandIn, type FcmAnswer } from '../support/fcm-stand-in.ts';
import { withFirestore } from './alone.ts';
import { redirectFcm, sendInTurn } from './baselines/sequential-send-each.ts';
import { commitAll } from './given-callout.ts';
import { atLeast, atMost, exactly, type Benchmark } from './result.ts';
import { againstOnce, timed } from './rounds.ts';

const PROJECT = 'demo-bench-push';
const MESSAGES = { full: 20_000, small: 2000 };
const LATENCY_MS = 20;
const LEAST_TIMES = 3;
const MOST_SENDS_PER_MESSAGE = 1.1;

/** Of a hundred: three are gone, two hear "unavailable" once; one stretch of five hears "over the quota" once. */
function isGone(i: number): boolean {
  return i % 100 < 3;
}
function isUnavailableOnce(i: number): boolean {
  return i % 100 === 50 || i % 100 === 51;
}

interface Round {
  readonly count: number;
  /** Seconds that the service names with its "unavailable"; empty, it names none. */
  readonly unavailableFor: string;
}

function answersOf({ count, unavailableFor }: Round): (token: string, attempt: number) => FcmAnswer {
  const [waveFrom, waveTo] = [count / 2, count / 2 + count / 20];
  return (token, attempt) => {
    const i = Number(token.slice(token.lastIndexOf('-') + 1));
    if (isGone(i)) return FCM.unregistered;
    if (attempt > 0) return 'ok';
    if (i >= waveFrom && i < waveTo) return FCM.quota('2');
    return isUnavailableOnce(i) ? FCM.unavailable(unavailableFor === '' ? undefined : unavailableFor) : 'ok';
  };
}

class PushBench {
  readonly #store = openStore({ projectId: PROJECT });
  readonly #raw = new Firestore({ projectId: PROJECT });
  readonly #fcm: FcmStandIn;
  readonly #origin: string;
  readonly #app;
  #rounds = 0;
  attemptsPerMessage: number[] = [];
  notSent = 0;
  deadKept = 0;
  healthyRetired = 0;
  ops = { reads: 0, writes: 0 };

  constructor(fcm: FcmStandIn, origin: string) {
    this.#fcm = fcm;
    this.#origin = origin;
    const getAccessToken = async () => ({ access_token: 'access', expires_in: 3600 });
    this.#app = initializeApp({ projectId: PROJECT, credential: { getAccessToken } }, PROJECT);
  }

  /** Whoever is gone has a record to be told on; the others are never touched. */
  async #given(round: Round): Promise<string[]> {
    this.#rounds += 1;
    const uids = Array.from({ length: round.count }, (_, i) => `r${this.#rounds}-${i}`);
    const gone = uids.filter((_uid, i) => isGone(i));
    const known: Write[] = gone.flatMap((uid) => [
      { put: paths.person(uid), data: givenPerson() },
      { put: paths.device(uid, 'phone'), data: givenDevice({ uid, token: tokenOf(uid) }) },
    ]);
    await commitAll(this.#store, [{ put: paths.orgConfig, data: givenOrg() }, ...known]);
    this.#fcm.forget();
    this.#fcm.script = { answer: answersOf(round), latencyMs: LATENCY_MS, countsOnly: true };
    return uids;
  }

  /** Until every message is with the service, or nobody is behind its target. */
  async ours(round: Round): Promise<number> {
    const uids = await this.#given(round);
    const push = fcmPush({
      ...{ store: this.#store, projectId: PROJECT, wire: http2Wire, origin: this.#origin },
      accessToken: async () => 'access',
      budgetMs: 120_000,
    });
    const before = { ...this.#store.meter, paths: new Map(this.#store.meter.writesByPath) };
    let outcomes: readonly unknown[] = [];
    const ms = await timed(async () => {
      outcomes = await push.send(uids.map(messageTo), new Date());
    });
    const { meter } = this.#store;
    this.ops = { reads: meter.reads - before.reads, writes: meter.writes - before.writes };
    this.attemptsPerMessage.push(this.#fcm.count / round.count);
    this.#judge(
      uids,
      outcomes,
      [...meter.writesByPath].filter(([path, n]) => n > (before.paths.get(path) ?? 0)).map(([path]) => path),
    );
    return ms;
  }

  #judge(uids: readonly string[], outcomes: readonly unknown[], written: readonly string[]): void {
    const retired = new Set(written.filter((path) => path.includes('/devices/')));
    this.notSent += uids.filter((_uid, i) => outcomes[i] !== (isGone(i) ? 'none' : 'sent')).length;
    for (const [i, uid] of uids.entries()) {
      const isRetired = retired.has(paths.device(uid, 'phone'));
      if (isGone(i) && !isRetired) this.deadKept += 1;
      if (!isGone(i) && isRetired) this.healthyRetired += 1;
    }
  }

  async inTurn(round: Round): Promise<number> {
    const uids = await this.#given(round);
    const targets = uids.map((uid) => ({ token: tokenOf(uid), path: paths.device(uid, 'phone') }));
    return timed(() => sendInTurn(getMessaging(this.#app), this.#raw, targets));
  }

  async close(): Promise<void> {
    await Promise.all([this.#store.close(), this.#raw.terminate(), deleteApp(this.#app)]);
  }
}

function tokenOf(uid: string): string {
  return `token-${uid}`;
}

function messageTo(uid: string): PushMessage {
  const words = { title: 'Retail security', text: 'Tonight', lang: 'en', link: '/o/J-1', urgency: 'urgent' } as const;
  return { to: uid, kind: 'offer', tag: 'J-1', ...words, data: {}, ttlSec: 600, targets: [tokenOf(uid)] };
}

async function measured(bench: PushBench, count: number, say: (text: string) => void) {
  const named = { count, unavailableFor: '1' };
  say(`${count} messages by sequential sendEach`);
  const inTurnMs = await bench.inTurn(named);
  say('the same by ours');
  const compared = await againstOnce(() => bench.ours(named), inTurnMs);
  say('once more, "unavailable" without a time');
  const unnamed = { count, unavailableFor: '' };
  const bareMs = await bench.inTurn(unnamed);
  const oursMs = await bench.ours(unnamed);
  const bare = { oursMs, baselineMs: bareMs, ratio: bareMs / oursMs, worst: bareMs / oursMs };
  return { compared, bare };
}

export const push: Benchmark = {
  name: 'push',
  run: (size, say) =>
    withFirestore(say, async () => {
      const count = MESSAGES[size];
      const fcm = new FcmStandIn();
      const { http2 } = await fcm.open();
      redirectFcm(http2);
      const bench = new PushBench(fcm, http2);
      const { compared, bare } = await measured(bench, count, say);
      await Promise.all([bench.close(), fcm.close()]);
      const baseline = 'sequential sendEach, once';
      return {
        name: 'push',
        title: `${count} messages, 3 % unregistered, 2 % unavailable once, a wave of ${count / 20} over the quota once`,
        rows: [
          { work: '"unavailable" names one second', baseline, compared },
          { work: '"unavailable" names none: ours keeps to ten seconds, the SDK to none', baseline, compared: bare },
        ],
        ops: bench.ops,
        goals: [
          atLeast('times sequential sendEach', compared.ratio, LEAST_TIMES),
          atMost('sends per message', Math.max(...bench.attemptsPerMessage), MOST_SENDS_PER_MESSAGE),
          exactly('dead targets not retired', bench.deadKept, 0),
          exactly('healthy targets retired', bench.healthyRetired, 0),
          exactly('messages with another outcome than theirs', bench.notSent, 0),
        ],
      };
    }),
};
