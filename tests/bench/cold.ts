import '@muster/domain/time/temporal-global';
import { build } from '../../scripts/build.ts';
import { BUNDLE, startHost } from '../../scripts/suite/start-host.ts';
import * as z from 'zod';
import { allBytes, bytesOf } from './chunk-bytes.ts';
import { agentUids, commitAll, givenAgents, givenCallout } from './given-callout.ts';
import { post, withSignedIn } from './host-suite.ts';
import { atMost, exactly, type Benchmark } from './result.ts';
import { interleaved } from './rounds.ts';

const ROUNDS = { full: 9, small: 5 };
const AUDIENCE = 10;
const MOST_TIMES_ALL = 0.85;
const MOST_BYTES = 0.5;
const TARGET = 'acceptOffer';

const Told = z.object({ result: z.object({ answer: z.literal('accepted') }) });

type SignedIn = Parameters<Parameters<typeof withSignedIn>[2]>[0];

/** A process that has just been asked for, and the first agent who accepts there. */
class ColdBench {
  readonly #signedIn: SignedIn;
  readonly #uids: readonly string[];
  #rounds = 0;
  errors = 0;

  constructor(signedIn: SignedIn, uids: readonly string[]) {
    this.#signedIn = signedIn;
    this.#uids = uids;
  }

  /** With its own code alone when it is for one function, otherwise with all there is. */
  async run(target?: string): Promise<number> {
    this.#rounds += 1;
    const { suite, projectId, store, tokens } = this.#signedIn;
    const { callout, writes } = givenCallout(this.#rounds, this.#uids);
    await commitAll(store, [...givenAgents(this.#uids), ...writes]);
    const [first] = callout.asked;
    if (!first) throw new Error('Nobody was asked.');

    const data = { jobId: callout.jobId, page: first.page, rev: 1, key: `tap-${first.uid}` };
    const from = performance.now();
    const host = await startHost({ suite, projectId, port: 0, ...(target !== undefined && { target }) });
    const said = await post(`${host.url}/${TARGET}`, { data }, tokens.get(first.uid) ?? '');
    const ms = performance.now() - from;
    if (!Told.safeParse(said).success) this.errors += 1;
    await host.stop();
    return ms;
  }
}

export const cold: Benchmark = {
  name: 'cold',
  async run(size, say) {
    await build('functions');
    const uids = agentUids(AUDIENCE);
    return withSignedIn(uids, say, async (signedIn) => {
      const bench = new ColdBench(signedIn, uids);
      say(`${ROUNDS[size]} starts on each side`);
      const compared = await interleaved(
        () => bench.run(TARGET),
        () => bench.run(),
        ROUNDS[size],
      );
      const [own, all] = await Promise.all([bytesOf(BUNDLE, TARGET), allBytes(BUNDLE)]);
      return {
        name: 'cold',
        title: 'from the start of a process to the first accept answered',
        rows: [{ work: 'the function’s own chunks', baseline: 'every chunk imported', compared }],
        ops: { 'bytes evaluated': own, 'bytes of all chunks': all },
        goals: [
          atMost('times every chunk imported', 1 / compared.ratio, MOST_TIMES_ALL),
          atMost('own bytes evaluated, of all', own / all, MOST_BYTES),
          exactly('errors', bench.errors, 0),
        ],
      };
    });
  },
};
