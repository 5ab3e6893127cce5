import '@muster/domain/time/temporal-global';
import { Firestore } from '@google-cloud/firestore';
import type { Write } from '@muster/domain/decision';
import { paths } from '@muster/domain/paths';
import { eraseExpired } from '../../functions/src/platform/erase-expired.ts';
import { openInstance } from '../../functions/src/platform/the-instance.ts';
import { withFirestore } from './alone.ts';
import { sweepCollection, sweepOneByOne } from './baselines/raw-sweep.ts';
import { atLeast, exactly, type Benchmark, type Goal } from './result.ts';
import { interleaved, timed } from './rounds.ts';

const PROJECT = 'demo-bench-sweep';
const EXPIRED = { full: 20_000, small: 2000 };
/** Live ones beside them: as many. */
const ONE_BY_ONE = { full: 1000, small: 200 };
const PEOPLE = 200;
const PER_COMMIT = 500;
const COMMITS_AT_ONCE = 4;
const KILLED_AFTER_COMMITS = 7;
const DAY_MS = 86_400_000;
const LEAST_TIMES_ONE_BY_ONE = 8;
const LEAST_TIMES_RECURSIVE = 0.9;
const PLAIN = 'onlyexpired';

type OpenedInstance = ReturnType<typeof openInstance>;

class SweepBench {
  readonly #instance: OpenedInstance = openInstance({ projectId: PROJECT });
  readonly #raw = new Firestore({ projectId: PROJECT });
  readonly #now = new Date();
  readonly #expired: number;
  /** Billed beyond one read and one delete for each document that went. */
  billedTooMuch = 0;
  #round = 0;

  constructor(expired: number) {
    this.#expired = expired;
  }

  async prepare(): Promise<void> {
    await this.#put((n) => paths.notice(`p${n % PEOPLE}`, `live-${n}`), this.#expired, 1);
  }

  /** Notices of many people, all mixed: half of them are over. */
  async ours(): Promise<number> {
    await this.#given(this.#expired);
    const { meter } = this.#instance.store;
    const before = { reads: meter.reads, deletes: meter.deletes };
    const ms = await timed(() => this.#sweep(this.#instance));
    // One more read may be asked for, to see that nothing is left.
    const reads = meter.reads - before.reads - this.#expired;
    const deletes = meter.deletes - before.deletes - this.#expired;
    this.billedTooMuch = Math.max(this.billedTooMuch, Math.abs(deletes), reads < 0 || reads > 1 ? Math.abs(reads) : 0);
    return ms;
  }

  async oneByOne(count: number): Promise<number> {
    await this.#given(count);
    const ms = await timed(() => sweepOneByOne(this.#raw, 'notices', this.#now, count));
    return (ms / count) * this.#expired;
  }

  /** Over a collection of exactly those documents: it could not leave the live ones. */
  async recursive(): Promise<number> {
    await this.#put((n) => `${PLAIN}/${n}`, this.#expired, -1);
    return timed(() => sweepCollection(this.#raw, PLAIN));
  }

  /** Killed in the middle and begun again: what is left when it has ended. */
  async killedAndBegunAgain(): Promise<{ readonly leftByKill: number; readonly left: number; readonly live: number }> {
    await this.#given(this.#expired);
    let commits = 0;
    const before = async ({ kind }: { readonly kind: string }) => {
      commits += Number(kind === 'commit');
      if (commits > KILLED_AFTER_COMMITS) throw new Error('killed');
    };
    const mortal = openInstance({ projectId: PROJECT, hooks: { before } });
    await this.#sweep(mortal).catch(() => undefined);
    const leftByKill = await this.#count('<=');
    await this.#sweep(this.#instance);
    const ended = { leftByKill, left: await this.#count('<='), live: await this.#count('>') };
    await mortal.store.close();
    return ended;
  }

  async #sweep(instance: OpenedInstance): Promise<void> {
    await eraseExpired(instance, { group: 'notices', field: 'expireAt', until: this.#now }, () => true);
  }

  async #count(operator: '<=' | '>'): Promise<number> {
    const asked = this.#raw.collectionGroup('notices').where('expireAt', operator, this.#now);
    return (await asked.count().get()).data().count;
  }

  async #given(count: number): Promise<void> {
    this.#round += 1;
    await this.#put((n) => paths.notice(`p${n % PEOPLE}`, `over-${this.#round}-${n}`), count, -1);
  }

  async #put(path: (n: number) => string, count: number, days: number): Promise<void> {
    const expireAt = new Date(this.#now.getTime() + days * DAY_MS);
    const data = { type: 'confirmed', key: 'confirmed', params: { title: 'Retail security' }, read: false, expireAt };
    const writes = Array.from({ length: count }, (_, n): Write => ({ put: path(n), data }));
    const batches = Array.from({ length: Math.ceil(count / PER_COMMIT) }, (_, at) =>
      writes.slice(at * PER_COMMIT, (at + 1) * PER_COMMIT),
    );
    while (batches.length > 0) {
      await Promise.all(batches.splice(0, COMMITS_AT_ONCE).map((batch) => this.#instance.store.commit(batch, [])));
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#instance.store.close(), this.#raw.terminate()]);
  }
}

async function killGoals(bench: SweepBench, expired: number): Promise<Goal[]> {
  const { leftByKill, left, live } = await bench.killedAndBegunAgain();
  const inTheMiddle = leftByKill > 0 && leftByKill < expired;
  return [
    exactly('runs that were not killed in the middle', inTheMiddle ? 0 : 1, 0),
    exactly('left over after a kill and a second run', left, 0),
    exactly('live ones that went', expired - live, 0),
  ];
}

export const sweep: Benchmark = {
  name: 'sweep',
  run: (size, say) =>
    withFirestore(say, async () => {
      const expired = EXPIRED[size];
      const bench = new SweepBench(expired);
      await bench.prepare();
      say(`${expired} of ${2 * expired} documents against recursiveDelete over exactly those`);
      const recursive = await interleaved(
        () => bench.ours(),
        () => bench.recursive(),
      );
      say(`against one by one, ${ONE_BY_ONE[size]} documents and scaled`);
      const single = await interleaved(
        () => bench.ours(),
        () => bench.oneByOne(ONE_BY_ONE[size]),
      );
      say('killed in the middle and begun again');
      const goals = [
        atLeast('times one by one', single.ratio, LEAST_TIMES_ONE_BY_ONE),
        atLeast('times recursiveDelete', recursive.ratio, LEAST_TIMES_RECURSIVE),
        exactly('billed beyond a read and a delete each', bench.billedTooMuch, 0),
        ...(await killGoals(bench, expired)),
      ];
      await bench.close();
      const work = `${expired} of ${2 * expired} documents`;
      return {
        name: 'sweep',
        title: `${expired} documents that are over, among as many that are not`,
        rows: [
          { work: `${work}, one by one`, baseline: 'one by one, scaled', compared: single },
          { work: `${work}, recursively`, baseline: 'recursiveDelete, throttling off', compared: recursive },
        ],
        ops: { reads: expired, deletes: expired },
        goals,
      };
    }),
};
