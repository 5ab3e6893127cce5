import '@muster/domain/time/temporal-global';
import { Firestore } from '@google-cloud/firestore';
import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import { acceptOffer } from '../../functions/src/callouts/accept-offer.ts';
import { openInstance } from '../../functions/src/platform/the-instance.ts';
import { withFirestore } from './alone.ts';
import { acceptByCounter } from './baselines/counter-transaction.ts';
import { acceptByLoop } from './baselines/precondition-loop.ts';
import { agentUids, commitAll, givenAgents, givenCallout, PLACES, type GivenCallout } from './given-callout.ts';
import { atLeast, atMost, exactly, type Benchmark, type Goal, type Row } from './result.ts';
import { againstOnce, interleaved, timed, type Compared } from './rounds.ts';

const PROJECT = 'demo-bench-accept';
const AGENTS = { full: 1000, small: 100 };
const INSTANCES = [1, 4, 16] as const;
const LEAST_TIMES_LOOP = { 1: 30, 4: undefined, 16: 10 } as const;
const LEAST_TIMES_COUNTER = 100;
const STANDBY = 1;
const CAP_MS = 30_000;
/** A baseline that takes longer runs once. */
const REPEATED_BELOW_MS = 5_000;

type OpenedInstance = ReturnType<typeof openInstance>;

const Told = z.object({ result: z.object({ answer: z.enum(['accepted', 'standby', 'full']) }) });

/** Billed operations of one storm, and what the agents heard. */
interface Storm {
  readonly ms: number;
  readonly heard: Readonly<Record<string, number>>;
  readonly reads: number;
  readonly writes: number;
  readonly groups: number;
  readonly pages: number;
}

class AcceptBench {
  readonly #instances: readonly OpenedInstance[] = Array.from({ length: 16 }, () =>
    openInstance({ projectId: PROJECT }),
  );
  readonly #raw = Array.from({ length: 16 }, () => new Firestore({ projectId: PROJECT }));
  readonly #uids: readonly string[];
  readonly storms: Storm[] = [];
  #rounds = 0;

  constructor(agents: number) {
    this.#uids = agentUids(agents);
  }

  async prepare(): Promise<void> {
    await commitAll(this.#store, givenAgents(this.#uids));
  }

  get #store() {
    const [first] = this.#instances;
    if (!first) throw new Error('No instance.');
    return first.store;
  }

  async #given(): Promise<GivenCallout> {
    this.#rounds += 1;
    const { callout, writes } = givenCallout(this.#rounds, this.#uids);
    await commitAll(this.#store, writes);
    return callout;
  }

  #billed(): { reads: number; writes: number; commits: number } {
    return this.#instances.reduce(
      (sum, { store: { meter } }) => ({
        reads: sum.reads + meter.reads,
        writes: sum.writes + meter.writes + meter.deletes,
        commits: sum.commits + meter.commits,
      }),
      { reads: 0, writes: 0, commits: 0 },
    );
  }

  /** Everybody taps at once, spread over so many instances. */
  async ours(instances: number): Promise<number> {
    const { jobId, asked } = await this.#given();
    const used = this.#instances.slice(0, instances);
    const before = this.#billed();
    const iat = Math.floor(Date.now() / 1000);
    const heard: Record<string, number> = {};
    const ms = await timed(() =>
      Promise.all(
        asked.map(async ({ uid, page }, i) => {
          const instance = used[i % instances];
          if (!instance) throw new Error('No instance.');
          const data = { jobId, page, rev: 1, key: `tap-${uid}` };
          const told = await acceptOffer.answer(instance, { data, token: { uid, role: 'agent', iat } });
          const answer = Told.safeParse(told).data?.result.answer ?? 'error';
          heard[answer] = (heard[answer] ?? 0) + 1;
        }),
      ),
    );
    const after = this.#billed();
    const [reads, writes, groups] = [
      after.reads - before.reads,
      after.writes - before.writes,
      after.commits - before.commits,
    ];
    this.storms.push({ ms, heard, reads, writes, groups, pages: new Set(asked.map(({ page }) => page)).size });
    return ms;
  }

  async loop(instances: number): Promise<number> {
    const { jobId, asked } = await this.#given();
    const all = asked.map((one, i) => acceptByLoop(this.#rawAt(i % instances), { jobId, ...one }));
    return timed(() => Promise.race([Promise.all(all), capped()]));
  }

  /** Those still waiting after the cap are left alone; the emulator answers them when it can. */
  async counter(): Promise<number> {
    const { jobId, asked } = await this.#given();
    const all = asked.map(({ uid }) => acceptByCounter(this.#rawAt(0), { jobId, uid }).catch(() => 'error'));
    return timed(() => Promise.race([Promise.all(all), capped()]));
  }

  #rawAt(index: number): Firestore {
    const raw = this.#raw[index];
    if (!raw) throw new Error('No client.');
    return raw;
  }

  async close(): Promise<void> {
    await Promise.all([
      ...this.#instances.map(({ store }) => store.close()),
      ...this.#raw.map((raw) => raw.terminate()),
    ]);
  }
}

/** Nobody waits longer for a baseline; what it left undone then counts for it. */
function capped(): Promise<void> {
  return wait(CAP_MS, undefined, { ref: false });
}

/** What a storm may cost: nothing more and nothing less. */
function owed({ groups, pages }: Storm): number {
  return 2 * groups + PLACES + STANDBY + pages + 1;
}

function outcomeGoals(storms: readonly Storm[], agents: number): Goal[] {
  const worst = (pick: (storm: Storm) => number) => Math.max(...storms.map(pick));
  const off = (name: string, wanted: number) => worst(({ heard }) => Math.abs((heard[name] ?? 0) - wanted));
  return [
    exactly(`storms without exactly ${PLACES} in`, off('accepted', PLACES), 0),
    exactly(`storms without exactly ${STANDBY} on standby`, off('standby', STANDBY), 0),
    exactly('storms without `full` for all others', off('full', agents - PLACES - STANDBY), 0),
    exactly('errors', off('error', 0), 0),
    exactly(
      'billed writes more or less than owed',
      worst((storm) => Math.abs(storm.writes - owed(storm))),
      0,
    ),
  ];
}

async function againstLoop(bench: AcceptBench, instances: number): Promise<Compared> {
  const first = await bench.loop(instances);
  if (first > REPEATED_BELOW_MS) return againstOnce(() => bench.ours(instances), first);
  return interleaved(
    () => bench.ours(instances),
    () => bench.loop(instances),
  );
}

function loopGoals(rows: readonly Row[]): Goal[] {
  return INSTANCES.flatMap((instances, i) => {
    const least = LEAST_TIMES_LOOP[instances];
    return least === undefined
      ? []
      : [atLeast(`${instances} instances, times the loop`, rows[i]?.compared.ratio ?? 0, least)];
  });
}

export const accept: Benchmark = {
  name: 'accept',
  run: (size, say) =>
    withFirestore(say, async () => {
      const agents = AGENTS[size];
      const bench = new AcceptBench(agents);
      await bench.prepare();
      const rows: Row[] = [];
      for (const instances of INSTANCES) {
        say(`${agents} taps on ${instances} instances against the loop`);
        const compared = await againstLoop(bench, instances);
        rows.push({ work: `${agents} taps, ${instances} instances`, baseline: 'precondition loop', compared });
      }
      say('once against the counter transaction');
      const counterMs = await bench.counter();
      const counter = await againstOnce(() => bench.ours(1), counterMs);
      rows.push({ work: `${agents} taps, transaction`, baseline: 'counter transaction', compared: counter });
      const goals = [
        ...outcomeGoals(bench.storms, agents),
        ...loopGoals(rows),
        atLeast('times the counter transaction', counter.ratio, LEAST_TIMES_COUNTER),
        atMost(
          'committing groups on 1 instance',
          Math.max(...bench.storms.slice(0, 6).map(({ groups }) => groups)),
          agents,
        ),
      ];
      const last = bench.storms.at(-1);
      const ops = { reads: last?.reads ?? 0, writes: last?.writes ?? 0, groups: last?.groups ?? 0 };
      await bench.close();
      return { name: 'accept', title: `${agents} agents tap accept for ${PLACES} places`, rows, ops, goals };
    }),
};
