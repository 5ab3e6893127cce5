import '@muster/domain/time/temporal-global';
import * as z from 'zod';
import { agentUids, commitAll, givenAgents, givenCallout, PLACES } from './given-callout.ts';
import { withHost, type HostSuite } from './host-suite.ts';
import { atMost, exactly, type Benchmark } from './result.ts';
import { interleaved, percentile } from './rounds.ts';

const AGENTS = { full: 1000, small: 100 };
const MOST_TIMES_EMPTY = 1.5;

const Told = z.object({ result: z.object({ answer: z.enum(['accepted', 'standby', 'full']) }) });

interface Answered {
  readonly ms: number;
  readonly said: unknown;
}

async function timedCall(ask: () => Promise<unknown>): Promise<Answered> {
  const from = performance.now();
  const said = await ask();
  return { ms: performance.now() - from, said };
}

/** Everybody calls at the same moment; what counts is how long the slowest but 5 % wait. */
class HttpBench {
  readonly #host: HostSuite;
  readonly #uids: readonly string[];
  readonly answers: Record<string, number>[] = [];
  #rounds = 0;

  constructor(host: HostSuite, uids: readonly string[]) {
    this.#host = host;
    this.#uids = uids;
  }

  #token(uid: string): string {
    return this.#host.tokens.get(uid) ?? '';
  }

  async accept(): Promise<number> {
    this.#rounds += 1;
    const { callout, writes } = givenCallout(this.#rounds, this.#uids);
    await commitAll(this.#host.store, writes);
    const answered = await Promise.all(
      callout.asked.map(({ uid, page }) => {
        const data = { jobId: callout.jobId, page, rev: 1, key: `tap-${uid}` };
        return timedCall(() => this.#host.call('acceptOffer', data, this.#token(uid)));
      }),
    );
    const said = answered.map((one) => Told.safeParse(one.said).data?.result.answer ?? 'error');
    this.answers.push(
      Object.fromEntries(['accepted', 'error'].map((word) => [word, said.filter((one) => one === word).length])),
    );
    return percentile(
      answered.map(({ ms }) => ms),
      0.95,
    );
  }

  async nothing(): Promise<number> {
    const answered = await Promise.all(
      this.#uids.map((uid) => timedCall(() => this.#host.call('emptyCallable', {}, this.#token(uid)))),
    );
    return percentile(
      answered.map(({ ms }) => ms),
      0.95,
    );
  }
}

export const acceptHttp: Benchmark = {
  name: 'accept-http',
  async run(size, say) {
    const uids = agentUids(AGENTS[size]);
    return withHost(uids, say, async (host) => {
      await commitAll(host.store, givenAgents(uids));
      const bench = new HttpBench(host, uids);
      say(`${uids.length} calls of acceptOffer against ${uids.length} of an empty callable`);
      const compared = await interleaved(
        () => bench.accept(),
        () => bench.nothing(),
      );
      const worst = (word: string, wanted: number) =>
        Math.max(...bench.answers.map((counts) => Math.abs((counts[word] ?? 0) - wanted)));
      const goals = [
        exactly(`rounds without exactly ${PLACES} in`, worst('accepted', PLACES), 0),
        exactly('errors', worst('error', 0), 0),
        atMost('p95, times the empty callable', 1 / compared.ratio, MOST_TIMES_EMPTY),
      ];
      const rows = [{ work: `p95 of ${uids.length} calls`, baseline: 'empty callable', compared }];
      const ops = { calls: uids.length };
      return { name: 'accept-http', title: 'simultaneous signed-in calls in one process', rows, ops, goals };
    });
  },
};
