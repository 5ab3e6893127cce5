import type { Write } from '@muster/domain/decision';
import * as z from 'zod';
import { runOnce } from '../../functions/src/platform/once.ts';
import type { Read } from '../../functions/src/platform/store.ts';
import { openInstance } from '../../functions/src/platform/the-instance.ts';
import { withFirestore } from './alone.ts';
import { commitAll } from './given-callout.ts';
import { atMost, exactly, type Benchmark } from './result.ts';
import { interleaved, timed } from './rounds.ts';

const PROJECT = 'demo-bench-events';
const EVENTS = { full: 2000, small: 200 };
const MOST_TIMES = 1.25;
/** As many as one instance hears at once. */
const AT_ONCE = 80;
const EVERY_CRASH = 10;

const Counter = z.object({ n: z.int() });

class Crash extends Error {}

interface Event {
  readonly id: string;
  /** What it adds one to. */
  readonly subject: string;
}

type Handle = (event: Event) => Promise<unknown>;

function oneMore(subject: string, [read]: readonly Read<unknown>[]): Write[] {
  return [{ replace: subject, data: { n: Counter.parse(read?.data).n + 1 } }];
}

class EventsBench {
  readonly #instance = openInstance({ projectId: PROJECT });
  #rounds = 0;
  doubled = 0;
  lost = 0;
  moreWrites = 0;
  doubledUnprotected = 0;
  ops = { reads: 0, writes: 0, commits: 0 };

  get #store() {
    return this.#instance.store;
  }

  async #given(count: number): Promise<Event[]> {
    this.#rounds += 1;
    const events = Array.from({ length: count }, (_, i) => {
      const id = `${this.#rounds}-${i}`;
      return { id, subject: `counters/${id}` };
    });
    await commitAll(
      this.#store,
      events.map(({ subject }) => ({ put: subject, data: { n: 0 } })),
    );
    return events;
  }

  readonly #once: Handle = ({ id, subject }) =>
    runOnce(
      this.#instance,
      { fn: 'count', eventId: id, happenedAt: new Date() },
      { paths: [subject], decide: (reads) => oneMore(subject, reads) },
    );

  /** The same reads, decision and batch, without a mark. */
  readonly #unprotected: Handle = async ({ subject }) => {
    const reads = await this.#store.getMixed([subject]);
    await this.#store.commit(oneMore(subject, reads), reads);
  };

  /** Each event twice; one in ten dies after its commit, and is delivered once more. */
  async #deliver(events: readonly Event[], handle: Handle): Promise<void> {
    const first = async (event: Event, i: number) => {
      await handle(event);
      if (i % EVERY_CRASH === 0) throw new Crash();
    };
    const crashed = await abreast(events, (event, i) => diedOf(first(event, i)));
    const again = events.filter((_event, i) => crashed[i]);
    await abreast([...events, ...again], handle);
  }

  async ours(count: number): Promise<number> {
    const events = await this.#given(count);
    const before = { ...this.#store.meter };
    const ms = await timed(() => this.#deliver(events, this.#once));
    const { meter } = this.#store;
    this.ops = {
      reads: meter.reads - before.reads,
      writes: meter.writes - before.writes,
      commits: meter.commits - before.commits,
    };
    this.moreWrites = Math.max(this.moreWrites, Math.abs(this.ops.writes - 2 * count));
    const counts = await this.#counts(events);
    this.doubled += counts.filter((n) => n > 1).length;
    this.lost += counts.filter((n) => n < 1).length;
    return ms;
  }

  async unprotected(count: number): Promise<number> {
    const events = await this.#given(count);
    const ms = await timed(() => this.#deliver(events, this.#unprotected));
    this.doubledUnprotected = (await this.#counts(events)).filter((n) => n > 1).length;
    return ms;
  }

  async #counts(events: readonly Event[]): Promise<number[]> {
    const reads = await this.#store.getAll(
      Counter,
      events.map(({ subject }) => subject),
    );
    return reads.map(({ data }) => data?.n ?? 0);
  }

  close(): Promise<void> {
    return this.#store.close();
  }
}

/** So many at a time; whoever is done takes the next. */
async function abreast<T, Told>(all: readonly T[], work: (one: T, i: number) => Promise<Told>): Promise<Told[]> {
  const told: Told[] = [];
  const left = all.entries();
  const takeTurns = async () => {
    for (const [i, one] of left) told[i] = await work(one, i);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeTurns));
  return told;
}

async function diedOf(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return false;
  } catch (error) {
    if (error instanceof Crash) return true;
    throw error;
  }
}

export const events: Benchmark = {
  name: 'events',
  run: (size, say) =>
    withFirestore(say, async () => {
      const count = EVENTS[size];
      const bench = new EventsBench();
      say(`${count} events, each delivered twice`);
      const compared = await interleaved(
        () => bench.ours(count),
        () => bench.unprotected(count),
      );
      await bench.close();
      return {
        name: 'events',
        title: `${count} events, each delivered twice, one in ten dies after its commit`,
        rows: [{ work: 'once only', baseline: 'no protection', compared }],
        ops: { ...bench.ops, 'effects doubled without protection': bench.doubledUnprotected },
        goals: [
          atMost('times no protection', 1 / compared.ratio, MOST_TIMES),
          exactly('doubled effects', bench.doubled, 0),
          exactly('lost effects', bench.lost, 0),
          exactly('writes more or less than one more per event', bench.moreWrites, 0),
        ],
      };
    }),
};
