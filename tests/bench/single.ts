import '@muster/domain/time/temporal-global';
import * as z from 'zod';
import { agentUids, commitAll, givenAgents, givenCallout, type GivenCallout } from './given-callout.ts';
import { withHost, type HostSuite } from './host-suite.ts';
import { atMost, exactly, type Benchmark } from './result.ts';
import { interleaved, median, timed } from './rounds.ts';

const CALLS = { full: 60, small: 10 };
const AUDIENCE = 10;
const MOST_TIMES_FLOOR = 1.3;

const Told = z.object({ result: z.object({ answer: z.literal('accepted') }) });

/** One after the other, each on a job of its own, so that nobody waits for anybody. */
class SingleBench {
  readonly #host: HostSuite;
  readonly #uids: readonly string[];
  #jobs = 0;
  errors = 0;

  constructor(host: HostSuite, uids: readonly string[]) {
    this.#host = host;
    this.#uids = uids;
  }

  async #given(): Promise<GivenCallout[]> {
    const given = this.#uids.map((_uid, i) => {
      this.#jobs += 1;
      return givenCallout(this.#jobs, this.#audience(i));
    });
    const agents = givenAgents(this.#uids);
    await commitAll(this.#host.store, [...agents, ...given.flatMap(({ writes }) => writes)]);
    return given.map(({ callout }) => callout);
  }

  /** One who taps, and others who are still to answer. */
  #audience(first: number): string[] {
    return this.#uids.map((_uid, i) => this.#uids[(first + i) % this.#uids.length] ?? '').slice(0, AUDIENCE);
  }

  /** The median of the calls. */
  async run(name: string): Promise<number> {
    const times: number[] = [];
    for (const { jobId, asked } of await this.#given()) {
      for (const { uid, page } of asked.slice(0, 1)) {
        const data = { jobId, page, rev: 1, key: `tap-${uid}` };
        const token = this.#host.tokens.get(uid) ?? '';
        times.push(
          await timed(async () => {
            const said = await this.#host.call(name, data, token);
            if (!Told.safeParse(said).success) this.errors += 1;
          }),
        );
      }
    }
    return median(times);
  }
}

export const single: Benchmark = {
  name: 'single',
  async run(size, say) {
    const uids = agentUids(CALLS[size]);
    return withHost(uids, say, async (host) => {
      const bench = new SingleBench(host, uids);
      say(`${uids.length} accepts, one at a time, against a raw read and batch`);
      const compared = await interleaved(
        () => bench.run('acceptOffer'),
        () => bench.run('rawAcceptCallable'),
      );
      return {
        name: 'single',
        title: 'one accept at a time',
        rows: [{ work: 'one accept', baseline: 'empty callable, raw read and batch', compared }],
        ops: { calls: uids.length },
        goals: [
          exactly('errors', bench.errors, 0),
          atMost('times the raw read and batch', 1 / compared.ratio, MOST_TIMES_FLOOR),
        ],
      };
    });
  },
};
