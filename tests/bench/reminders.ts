import '@muster/domain/time/temporal-global';
import { Firestore } from '@google-cloud/firestore';
import { givenAvailability, givenDiary } from '@muster/domain/availability/given-availability';
import { packRow } from '@muster/domain/callouts/pack-row';
import { rosterId, rowText, ROWS_PER_ROSTER, type Roster } from '@muster/domain/callouts/roster';
import { weeklyTimers, withTimeZones } from '@muster/domain/callouts/roster-zones';
import type { Write } from '@muster/domain/decision';
import { Bulletin } from '@muster/domain/messages/bulletin';
import { givenOrg, givenPerson } from '@muster/domain/people/given-person';
import { paths } from '@muster/domain/paths';
import { Timer } from '@muster/domain/timer';
import { EFFECTS } from '../../functions/src/effects.ts';
import { openInstance } from '../../functions/src/platform/the-instance.ts';
import { tick } from '../../functions/src/platform/tick.ts';
import { fireTimer } from '../../functions/src/platform/timers.ts';
import type { PushMessage } from '../../functions/src/ports/push.ts';
import { withFirestore } from './alone.ts';
import { atMost } from './baselines/at-most.ts';
import { PLAIN_AGENTS, remindNaively } from './baselines/reminders-naive.ts';
import { remindInBulk } from './baselines/reminders-strong.ts';
import { atLeast, exactly, type Benchmark, type Goal } from './result.ts';
import { againstOnce, interleaved, timed } from './rounds.ts';

const PROJECT = 'demo-bench-reminders';
const AGENTS = { full: 50_000, small: 5000 };
const NAIVE = { full: 2000, small: 400 };
const PER_COMMIT = 400;
const AT_ONCE = 8;
const KILLED_AFTER_COMMITS = 37;
/** Twelve whose Sunday evening is over before the first of them has its Monday morning. */
const ZONES = [
  'Asia/Shanghai',
  'Asia/Bangkok',
  'Asia/Dhaka',
  'Asia/Kolkata',
  'Asia/Karachi',
  'Asia/Dubai',
  'Africa/Nairobi',
  'Africa/Cairo',
  'Europe/Berlin',
  'Europe/London',
  'Atlantic/Azores',
  'America/Sao_Paulo',
];
const SATURDAY = new Date('2026-11-21T12:00:00Z');
const SUNDAY = new Date('2026-11-22T21:30:00Z');
const WEEK = '2026-W48';
const LEAST_TIMES_NAIVE = 10;
/** At most twice the raw loop. */
const LEAST_OF_BULK = 0.5;

/** After so many commits nothing of the process goes on. */
interface Death {
  left: number;
  readonly met: PromiseWithResolvers<void>;
}

class RemindersBench {
  readonly #agents: number;
  readonly #raw = new Firestore({ projectId: PROJECT });
  readonly #store = openInstance({ projectId: PROJECT }).store;
  readonly #shards: string[] = [];
  readonly pushed = new Map<string, number>();
  ops: Readonly<Record<string, number>> = {};

  constructor(agents: number) {
    this.#agents = agents;
  }

  async prepare(naive: number): Promise<void> {
    await this.#put([{ put: paths.orgConfig, data: givenOrg() }]);
    const shards = Array.from({ length: Math.ceil(this.#agents / ROWS_PER_ROSTER) }, (_, k) => k);
    for (const k of shards) await this.#put([this.#rosterWrite(k)]);
    const plain = Array.from({ length: naive }, (_, n) => `plain${n}`).flatMap((uid): Write[] => [
      { put: `${PLAIN_AGENTS}/${uid}`, data: { state: 'active', tz: 'Europe/London' } },
      { put: `plainAvailability/${uid}`, data: givenAvailability() },
    ]);
    await this.#put(plain);
  }

  #rosterWrite(k: number): Write {
    const tz = ZONES[k % ZONES.length] ?? 'Europe/London';
    const id = rosterId('bench', k);
    this.#shards.push(id);
    const person = givenPerson({ tz });
    const facts = { person, availability: givenAvailability({ tz }), diary: givenDiary(), targets: ['token'] };
    const text = rowText(packRow(facts, {}, SATURDAY));
    const left = Math.min(ROWS_PER_ROSTER, this.#agents - k * ROWS_PER_ROSTER);
    const agents = Object.fromEntries(Array.from({ length: left }, (_, n) => [`a${k}x${n}`, text]));
    const roster: Roster = withTimeZones({ zone: 'bench', agents, createdAt: SATURDAY, rev: 1 }, [text]);
    return { put: paths.roster(id), data: roster };
  }

  /** Nothing was told, and every roster waits for its Sunday. */
  async #begin(): Promise<void> {
    this.pushed.clear();
    const writer = this.#raw.bulkWriter({ throttling: false });
    for (const name of ['bulletins', 'timers', 'bulkBulletins', 'bulkTimers', 'plainReminders']) {
      await this.#raw.recursiveDelete(this.#raw.collection(name), writer);
    }
    await writer.close();
    const roster = (k: number): Roster => {
      return { zone: 'bench', agents: {}, tzs: [ZONES[k % ZONES.length] ?? ''], createdAt: SATURDAY, rev: 1 };
    };
    await this.#put(this.#shards.flatMap((id, k) => weeklyTimers(id, undefined, roster(k), SATURDAY)));
  }

  #instance(dies?: Death) {
    const before = async ({ kind }: { readonly kind: string }) => {
      if (!dies || kind !== 'commit') return;
      dies.left -= 1;
      if (dies.left >= 0) return;
      dies.met.resolve();
      await new Promise(() => undefined);
    };
    const opened = openInstance({ projectId: PROJECT, hooks: { before } });
    const push = {
      send: async (messages: readonly PushMessage[]) => {
        for (const { to } of messages) this.pushed.set(to, (this.pushed.get(to) ?? 0) + 1);
        return messages.map(() => 'sent' as const);
      },
    };
    return { ...opened, push, clock: { now: async () => SUNDAY, real: () => new Date() } };
  }

  /** Every task of the Sunday is delivered to one instance, and then once more to another. */
  async ours(): Promise<number> {
    await this.#begin();
    const [first, second] = [this.#instance(), this.#instance()];
    const ms = await timed(async () => {
      for (let due = await this.#due(); due.length > 0; due = await this.#due()) {
        const twice = async ({ path, timer }: (typeof due)[number]) => {
          await fireTimer(first, EFFECTS.timers, path, timer);
          await fireTimer(second, EFFECTS.timers, path, timer);
        };
        await atMost(AT_ONCE, due, twice);
      }
    });
    const [a, b] = [first.store.meter, second.store.meter];
    this.ops = {
      reads: a.reads + b.reads,
      writes: a.writes + b.writes,
      deletes: a.deletes + b.deletes,
      commits: a.commits + b.commits,
    };
    await Promise.all([first.store.close(), second.store.close()]);
    return ms;
  }

  async #due() {
    const found = await this.#store.query(Timer, {
      from: paths.timers,
      where: [['dueAt', '<=', SUNDAY]],
      orderBy: [['dueAt', 'asc']],
      limit: 1000,
    });
    return found.flatMap(({ path, data: timer }) => (timer ? [{ path, timer }] : []));
  }

  async bulk(): Promise<number> {
    await this.#begin();
    return timed(() => remindInBulk(this.#raw, this.#shards, WEEK, async (uids) => uids.map(() => true)));
  }

  async naive(count: number): Promise<number> {
    await this.#begin();
    const ms = await timed(() => remindNaively(this.#raw, WEEK, async (uids) => uids.map(() => true)));
    return (ms / count) * this.#agents;
  }

  /** Two sweepers, of which one dies in the middle; what is left is done by a third. */
  async killed(): Promise<{ readonly stopped: boolean }> {
    await this.#begin();
    const left = Math.min(KILLED_AFTER_COMMITS, Math.floor(this.#shards.length / 2));
    const dies: Death = { left, met: Promise.withResolvers() };
    const [mortal, third] = [this.#instance(dies), this.#instance()];
    await Promise.race([tick(mortal, { timers: EFFECTS.timers, sweeps: [] }, 0), dies.met.promise]);
    const half = await this.counted();
    const later = { ...third, clock: { ...third.clock, now: async () => new Date(SUNDAY.getTime() + 5 * 60_000) } };
    for (let turn = 0; turn < 3; turn += 1) {
      await Promise.all([
        tick(later, { timers: EFFECTS.timers, sweeps: [] }, 0),
        tick({ ...later, memory: this.#instance().memory }, { timers: EFFECTS.timers, sweeps: [] }, 0),
      ]);
    }
    await Promise.all([mortal.store.close(), third.store.close()]);
    return { stopped: half.rows < this.#agents };
  }

  /** Rows in inboxes, and people who have more than one or none. */
  async counted() {
    const perPerson = new Map<string, number>();
    let after: string | undefined;
    do {
      const found = await this.#store.query(Bulletin, { from: paths.bulletins, where: [], limit: 100, after });
      for (const uid of found.flatMap(({ data }) => data?.audience ?? [])) {
        perPerson.set(uid, (perPerson.get(uid) ?? 0) + 1);
      }
      after = found.length < 100 ? undefined : found.at(-1)?.path.split('/')[1];
    } while (after !== undefined);
    const rows = [...perPerson.values()].reduce((sum, count) => sum + count, 0);
    return { rows, doubled: rows - perPerson.size, missing: this.#agents - perPerson.size };
  }

  async #put(writes: readonly Write[]): Promise<void> {
    for (let at = 0; at < writes.length; at += PER_COMMIT)
      await this.#store.commit(writes.slice(at, at + PER_COMMIT), []);
  }

  async close(): Promise<void> {
    await Promise.all([this.#store.close(), this.#raw.terminate()]);
  }
}

async function onceGoals(bench: RemindersBench): Promise<Goal[]> {
  await bench.ours();
  const { doubled, missing } = await bench.counted();
  const pushes = [...bench.pushed.values()].reduce((sum, count) => sum + count, 0);
  return [
    exactly('people with two rows, each task delivered twice', doubled, 0),
    exactly('people without a row', missing, 0),
    exactly('pushes sent twice', pushes - bench.pushed.size, 0),
  ];
}

async function killGoals(bench: RemindersBench): Promise<Goal[]> {
  const { stopped } = await bench.killed();
  const { doubled, missing } = await bench.counted();
  return [
    exactly('runs that were not killed in the middle', stopped ? 0 : 1, 0),
    exactly('people with two rows after a kill', doubled, 0),
    exactly('people without a row after a kill', missing, 0),
  ];
}

export const reminders: Benchmark = {
  name: 'reminders',
  run: (size, say) =>
    withFirestore(say, async () => {
      const [agents, naive] = [AGENTS[size], NAIVE[size]];
      const bench = new RemindersBench(agents);
      say(`${agents} agents in ${ZONES.length} time zones`);
      await bench.prepare(naive);
      say('against a raw loop with an unthrottled BulkWriter');
      const bulk = await interleaved(
        () => bench.ours(),
        () => bench.bulk(),
      );
      const { ops } = bench;
      say(`against one by one, ${naive} agents and scaled`);
      const single = await againstOnce(() => bench.ours(), await bench.naive(naive));
      say('counted, and killed in the middle');
      const goals = [
        atLeast('times one by one', single.ratio, LEAST_TIMES_NAIVE),
        atLeast('of the speed of the raw loop', bulk.ratio, LEAST_OF_BULK),
        ...(await onceGoals(bench)),
        ...(await killGoals(bench)),
      ];
      await bench.close();
      return {
        name: 'reminders',
        title: `the Sunday run for ${agents} agents in ${ZONES.length} time zones, each task delivered twice`,
        rows: [
          { work: `${agents} agents, one by one`, baseline: 'agent by agent, scaled', compared: single },
          { work: `${agents} agents, in bulk`, baseline: 'raw loop, throttling off', compared: bulk },
        ],
        ops,
        goals,
      };
    }),
};
