import '@muster/domain/time/temporal-global';
import { Firestore } from '@google-cloud/firestore';
import { decidePlaces } from '@muster/domain/callouts/place-rows';
import { givenTruth } from '@muster/domain/callouts/given-truth';
import type { Write } from '@muster/domain/decision';
import { givenJob } from '@muster/domain/jobs/given-job';
import type { Job } from '@muster/domain/jobs/job';
import { givenOrg } from '@muster/domain/people/given-person';
import { paths } from '@muster/domain/paths';
import { setTimeout as wait } from 'node:timers/promises';
import { publishJob } from '../../functions/src/callouts/publish-job.ts';
import { openInstance } from '../../functions/src/platform/the-instance.ts';
import { withFirestore } from './alone.ts';
import { writeAgents, type AgentDocument, type BaselineJob, type SendEach } from './baselines/fanout-agents.ts';
import { fanOutNaively } from './baselines/fanout-naive.ts';
import { fanOutStrongly } from './baselines/fanout-strong.ts';
import { agentUids, commitAll } from './given-callout.ts';
import { peakHeapOf } from './peak-heap.ts';
import { atLeast, atMost, exactly, type Benchmark } from './result.ts';
import { againstOnce, interleaved, timed } from './rounds.ts';

const PROJECT = 'demo-bench-fanout';
const AGENTS = { full: 10_000, small: 1000 };
const MANY = { full: 100_000, small: 10_000 };
/** Round after round asks the same people, none of whom answers. */
const ORG = givenOrg({ constants: { maxOpenOffers: 1000 } });
const PUSH_MS = 20;
const RESTED_MS = 200;
const DAY_MS = 86_400_000;
const SITE = { lat: 51.5078, lon: -0.2289 };
const ZONE = 'west';
const NOW = new Date();
/** A loop that waits for each is what the goal speaks of; this many at once is shown beside it. */
const HURRIED = 100;
const LEAST_TIMES_NAIVE = 20;
const LEAST_TIMES_STRONG = 2;
const MOST_OPS = 0.05;
const MOST_TIMES_HEAP = 1.5;

/** Homes within 20 km of the work, in no order. */
function homeOf(n: number) {
  return { lat: SITE.lat + ((n * 37) % 300) / 2000, lon: SITE.lon + ((n * 53) % 300) / 2000, outward: 'W12' };
}

function plainAgent(n: number): AgentDocument {
  const { lat, lon } = homeOf(n);
  return {
    ...{ name: `Agent ${n}`, state: 'active', zoneId: ZONE, lat, lon, maxKm: 60, skills: ['security'] },
    ...{ certs: { security: '2030-12-31' }, freeFrom: 0, freeTo: 1440, busy: [], onDuty: true, lang: 'en' },
  };
}

/** The rosters of so many agents who are free, without the documents they were derived from. */
function rosterWrites(uids: readonly string[]): Write[] {
  const truths = uids.map((uid, n) => givenTruth(uid, { home: homeOf(n), maxKm: 60, zoneId: ZONE }));
  const zone = { name: 'West', outwards: [], ...SITE, radiusKm: 30, neighbours: [] };
  const zones = new Map([[ZONE, zone]]);
  const rosters: Write[] = [];
  for (let at = 0; at < truths.length; at += 200) {
    const [roster] = decidePlaces({ truths: truths.slice(at, at + 200), zones, rosters: new Map() }, NOW);
    if (roster && 'create' in roster) rosters.push({ put: paths.roster(`${ZONE}_${at / 200}`), data: roster.data });
  }
  return [{ put: paths.zone(ZONE), data: zone }, { put: paths.orgConfig, data: ORG }, ...rosters];
}

class FanoutBench {
  readonly #instance: ReturnType<typeof openInstance>;
  readonly #raw: Firestore;
  readonly #agents: number;
  #rounds = 0;
  asked = 0;

  /** Each purpose has its own organisation: nobody is asked for what another prepared. */
  constructor(purpose: string, agents: number) {
    const projectId = `${PROJECT}-${purpose}-${agents}`;
    this.#instance = openInstance({ projectId });
    this.#raw = new Firestore({ projectId });
    this.#agents = agents;
  }

  get store() {
    return this.#instance.store;
  }

  async prepare(): Promise<void> {
    const uids = agentUids(this.#agents);
    for (const write of rosterWrites(uids)) await commitAll(this.store, [write]);
  }

  async prepareBaselines(): Promise<void> {
    await writeAgents(this.#raw, new Map(agentUids(this.#agents).map((uid, n) => [uid, plainAgent(n)])));
  }

  /** One call of the callable, from the click to the last record. Nothing waits for the next writing of a roster. */
  async ours(): Promise<number> {
    const { jobId, job } = this.#job();
    await commitAll(this.store, [{ put: paths.job(jobId), data: job }]);
    // A roster rests after each writing; rounds are further apart than that.
    await wait(RESTED_MS);
    const push = { send: (messages: readonly unknown[]) => this.#push(messages.length) };
    const instance = { ...this.#instance, push };
    const input = { jobId, rev: 0, key: jobId };
    return timed(async () => {
      const said = await publishJob.handle(instance, {
        input,
        actor: { uid: 'desk', role: 'dispatcher' },
        now: new Date(),
      });
      this.asked = 'asked' in said ? said.asked : 0;
    });
  }

  naive(atOnce: number): Promise<number> {
    return timed(() => fanOutNaively(this.#raw, this.#plainJob(), this.#sendEach, atOnce));
  }

  strong(): Promise<number> {
    return timed(() => fanOutStrongly(this.#raw, this.#plainJob(), this.#sendEach));
  }

  async close(): Promise<void> {
    await Promise.all([this.store.close(), this.#raw.terminate()]);
  }

  readonly #sendEach: SendEach = async (uids) => {
    await wait(PUSH_MS);
    return uids.map(() => true);
  };

  /** As the baselines': 20 ms for each 500. */
  async #push(count: number) {
    await wait(PUSH_MS);
    return Array.from({ length: count }, () => 'sent' as const);
  }

  #window() {
    this.#rounds += 1;
    const start = new Date(Math.ceil(NOW.getTime() / DAY_MS) * DAY_MS + (this.#rounds + 2) * DAY_MS + 10 * 3_600_000);
    return { start, end: new Date(start.getTime() + 5 * 3_600_000) };
  }

  #job(): { jobId: string; job: Job } {
    const window = this.#window();
    const site = { ...SITE, address: 'Ariel Way', postcode: 'W12 7GF' };
    const job = givenJob({ ...window, state: 'draft', policy: 'everyone', urgency: 'urgent', site, rev: 0, keys: [] });
    return { jobId: `J-${String(this.#rounds).padStart(6, '0')}`, job };
  }

  #plainJob(): BaselineJob {
    const window = this.#window();
    const common = { title: 'Retail security', site: SITE, zoneId: ZONE, skill: 'security' };
    return { id: `plain-${this.#rounds}`, ...common, ...window };
  }
}

async function operations(bench: FanoutBench): Promise<Record<string, number>> {
  const before = { ...bench.store.meter };
  await bench.ours();
  const { reads, writes, deletes, commits } = bench.store.meter;
  return {
    reads: reads - before.reads,
    writes: writes + deletes - before.writes - before.deletes,
    commits: commits - before.commits,
  };
}

/** The most that was held at once while so many agents were asked. */
async function heapFor(agents: number): Promise<number> {
  const bench = new FanoutBench('heap', agents);
  await bench.prepare();
  const peak = await peakHeapOf(() => bench.ours());
  await bench.close();
  return peak;
}

export const fanout: Benchmark = {
  name: 'fanout',
  async run(size, say) {
    return withFirestore(say, async () => {
      const heap = { some: await heapFor(AGENTS[size]), many: await heapFor(MANY[size]) };
      say(`heap ${Math.round(heap.some / 2 ** 20)} MiB, with ten times as many ${Math.round(heap.many / 2 ** 20)} MiB`);
      const bench = new FanoutBench('time', AGENTS[size]);
      await bench.prepare();
      await bench.prepareBaselines();
      const ops = await operations(bench);
      const { reads = 0, writes = 0 } = ops;
      say('against batches of 500');
      const strong = await interleaved(
        () => bench.ours(),
        () => bench.strong(),
      );
      say('against a hundred at once');
      const hurried = await interleaved(
        () => bench.ours(),
        () => bench.naive(HURRIED),
      );
      say('once against one by one');
      const naive = await againstOnce(() => bench.ours(), await bench.naive(1));
      await bench.close();
      return {
        name: 'fanout',
        title: `one job offered at once to ${AGENTS[size]} agents`,
        rows: [
          { work: 'against one by one', baseline: 'one by one, run once', compared: naive },
          { work: 'against a hundred at once', baseline: 'one by one, a hundred at once', compared: hurried },
          { work: 'against batches', baseline: 'projection, batches of 500', compared: strong },
        ],
        ops: { ...ops, 'function invocations': 1 },
        goals: [
          exactly('agents asked', bench.asked, AGENTS[size]),
          atLeast('times one by one', naive.ratio, LEAST_TIMES_NAIVE),
          atLeast('times batches of 500', strong.ratio, LEAST_TIMES_STRONG),
          atMost('billed operations per agent', (reads + writes) / AGENTS[size], MOST_OPS),
          atMost(
            `peak heap at ${MANY[size]} agents, times that at ${AGENTS[size]}`,
            heap.many / heap.some,
            MOST_TIMES_HEAP,
          ),
        ],
      };
    });
  },
};
