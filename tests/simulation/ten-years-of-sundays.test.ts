import '@muster/domain/time/temporal-global';
import { givenAvailability, givenDiary } from '@muster/domain/availability/given-availability';
import { packRow } from '@muster/domain/callouts/pack-row';
import { rowText, type Roster } from '@muster/domain/callouts/roster';
import { weeklyTimers, withTimeZones } from '@muster/domain/callouts/roster-zones';
import { pushesAt, runOfBulletin } from '@muster/domain/callouts/week-run';
import { Bulletin } from '@muster/domain/messages/bulletin';
import { givenOrg, givenPerson } from '@muster/domain/people/given-person';
import { idOf, paths } from '@muster/domain/paths';
import { Timer } from '@muster/domain/timer';
import { addDays, dayOf, daysOfIsoWeek, minuteOfDay, weekdayOf } from '@muster/domain/time/local-day';
import { beforeAll, describe, expect, it } from 'vitest';
import { EFFECTS } from '../../functions/src/effects.ts';
import type { Instance } from '../../functions/src/platform/instance.ts';
import { tick } from '../../functions/src/platform/tick.ts';
import { memoryInstance } from './memory-instance.ts';
import { Random } from './random.ts';
import { MemoryDocuments } from './store/memory-documents.ts';

const ZONES = [
  'Europe/London',
  'Europe/Berlin',
  'Europe/Lisbon',
  'Europe/Kyiv',
  'America/New_York',
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Santiago',
  'America/Havana',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Pacific/Chatham',
  'Pacific/Auckland',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Antarctica/Troll',
];
const BEGIN = new Date('2025-01-01T00:00:00Z');
const YEARS = 10;
const LATEST_MIN = 50;
const QUARTER_MS = 15 * 60_000;
/** So near everybody else sends as well. */
const NEAR_MS = 2 * 60_000;
const SHARD = 'west_0';

interface Seen {
  readonly bulletins: readonly (readonly [id: string, bulletin: Bulletin])[];
  readonly pushes: readonly { readonly to: string; readonly tag: string; readonly at: Date }[];
}

function givenRoster(): Roster {
  const rows = ZONES.map((tz) => {
    const person = givenPerson({ tz });
    const facts = { person, availability: givenAvailability({ tz }), diary: givenDiary(), targets: ['token'] };
    return [`in ${tz}`, rowText(packRow(facts, {}, BEGIN))] as const;
  });
  const roster = { zone: 'west', agents: Object.fromEntries(rows), createdAt: BEGIN, rev: 1 };
  return withTimeZones(roster, Object.values(roster.agents));
}

class TenYears {
  readonly #documents = new MemoryDocuments((_writes, changes) => {
    for (const { path, before, after } of changes) {
      const isNew = before === undefined && path.startsWith('bulletins/') && !path.includes('/sendings/');
      if (isNew) this.#bulletins.push([idOf(path), Bulletin.parse(after)]);
    }
  });
  readonly #bulletins: [id: string, bulletin: Bulletin][] = [];
  readonly #random: Random;
  readonly pushes: { to: string; tag: string; at: Date }[] = [];
  #now = BEGIN;

  constructor(seed: number) {
    this.#random = new Random(seed);
    const roster = givenRoster();
    const org = { create: paths.orgConfig, data: givenOrg({ adminUids: [] }) };
    const timers = weeklyTimers(SHARD, undefined, roster, BEGIN);
    this.#documents.commit([org, { create: paths.roster(SHARD), data: roster }, ...timers], []);
  }

  /** From one due timer to the next, each found by a tick that may be late, missing or there three times at once. */
  async live(until: Date): Promise<Seen> {
    for (let step = 0; ; step += 1) {
      if (step % 50 === 0) this.#cleanUp();
      const [next] = this.#documents
        .query({ from: paths.timers, where: [], orderBy: [['dueAt', 'asc']], limit: 1 })
        .map(({ data }) => Timer.parse(data).dueAt);
      if (!next || next > until) break;
      const late = new Date(next.getTime() + this.#random.whole(0, LATEST_MIN - 1) * 60_000);
      // Whoever waits for a tick that does not come is found by a later one.
      const ticks = this.#random.whole(0, 3);
      this.#now = new Date(Math.max(this.#now.getTime(), late.getTime()));
      if (ticks === 0) this.#now = new Date(Math.max(this.#now.getTime(), next.getTime() + LATEST_MIN * 60_000));
      await Promise.all(Array.from({ length: Math.max(1, ticks) }, () => tick(this.#instance(), EFFECTS, 0)));
    }
    return { bulletins: this.#bulletins, pushes: this.pushes };
  }

  /** As the nightly clean-up does. */
  #cleanUp(): void {
    const over = this.#documents.query({ from: paths.bulletins, where: [['expireAt', '<=', this.#now]], limit: 1000 });
    const ids = over.map(({ path }) => idOf(path));
    const writes = ids.flatMap((id) => [{ remove: paths.bulletin(id) }, { remove: paths.bulletinSending(id) }]);
    if (writes.length > 0) this.#documents.commit(writes, []);
  }

  #instance(): Instance {
    const now = this.#now;
    return memoryInstance(this.#documents, now, ({ to, tag }) => this.pushes.push({ to, tag, at: now }));
  }
}

/** Every local Sunday of the ten years whose evening lies in them. */
function sundaysOf(tz: string, until: Date): string[] {
  const first = dayOf(BEGIN, tz);
  const begin = addDays(first, 7 - weekdayOf(first));
  const last = dayOf(until, tz);
  const sundays: string[] = [];
  for (let day = begin; day < last; day = addDays(day, 7)) sundays.push(day);
  return sundays;
}

describe('ten years of Sundays in twenty time zones, with ticks late, missing and doubled', () => {
  const until = new Date(Date.UTC(2025 + YEARS, 0, 3));
  let seen: Seen;
  beforeAll(async () => {
    seen = await new TenYears(7).live(until);
  }, 300_000);

  const rowsOf = (tz: string, stage: 'first' | 'again') =>
    seen.bulletins.filter(([id, { audience }]) => runOfBulletin(id)?.stage === stage && audience.includes(`in ${tz}`));

  it.each(ZONES)('remind %s exactly once on each', (tz) => {
    const days = rowsOf(tz, 'first').map(([, { at }]) => dayOf(at, tz));
    expect(days.toSorted()).toEqual(sundaysOf(tz, until));
  });

  it.each(ZONES)('never before six in the evening in %s, and at most so late as the tick', (tz) => {
    const minutes = rowsOf(tz, 'first').map(([, { at }]) => minuteOfDay(at, tz));
    expect(Math.min(...minutes)).toBeGreaterThanOrEqual(18 * 60);
    expect(Math.max(...minutes)).toBeLessThan(18 * 60 + 2 * LATEST_MIN);
  });

  it.each(ZONES)('and once more on the Monday after in %s', (tz) => {
    const weeks = (stage: 'first' | 'again') =>
      rowsOf(tz, stage)
        .map(([id]) => runOfBulletin(id)?.week ?? '')
        .toSorted();
    expect(weeks('again')).toEqual(weeks('first'));
    const mondays = rowsOf(tz, 'again').map(([id, { at }]) => [
      dayOf(at, tz),
      daysOfIsoWeek(runOfBulletin(id)?.week ?? '')?.[0],
    ]);
    expect(mondays.filter(([told, monday]) => told !== monday)).toEqual([]);
  });

  it('push away from the quarter hours at which everybody else sends', () => {
    const runs = seen.bulletins.flatMap(([id]) => runOfBulletin(id) ?? []);
    const near = runs.filter((run) => (pushesAt(run).getTime() + NEAR_MS) % QUARTER_MS < 2 * NEAR_MS);
    expect(near).toEqual([]);
  });

  it('push each row once', () => {
    const told = seen.bulletins.flatMap(([id, { audience }]) => audience.map((uid) => `${id} ${uid}`));
    expect(seen.pushes.map(({ tag, to }) => `${tag} ${to}`).toSorted()).toEqual(told.toSorted());
  });
});
