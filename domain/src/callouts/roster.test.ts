import { describe, expect, it } from 'vitest';
import { givenAvailability, givenDiary } from '../availability/given-availability.ts';
import type { Hold } from '../availability/diary.ts';
import { givenPerson } from '../people/given-person.ts';
import { whoOf } from '../people/who.ts';
import { addDays } from '../time/local-day.ts';
import { neighbourOf } from './neighbour.ts';
import { packRow, type RosterFacts } from './pack-row.ts';
import { ROWS_PER_ROSTER, rowOf, rowText, type RosterRecord } from './roster.ts';
import { isTrue, withOffers } from './roster-rows.ts';
import { neighbourFrom } from './unpack-row.ts';

const NOW = new Date('2026-07-01T12:00:00Z');
const MINUTE = Math.floor(NOW.getTime() / 60_000);
const DAY = 1440;

function hold(from: number, changes: Partial<Hold> = {}): Hold {
  return { job: 'J-4ZK81Q', pos: 'p1', from, to: from + 300, kind: 'firm', zone: 'west', ...changes };
}

function facts(holds: readonly Hold[] = [], changes: Partial<RosterFacts> = {}): RosterFacts {
  const person = givenPerson();
  const diary = givenDiary({ holds: [...holds], who: whoOf(person) });
  return { person, availability: givenAvailability(), diary, targets: [], ...changes };
}

const busy = [
  hold(MINUTE + 60, { at: { lat: 51.5, lon: -0.1 } }),
  hold(MINUTE + DAY, { kind: 'travel' }),
  hold(MINUTE + 2 * DAY),
];
const said = givenAvailability({
  dates: { '2026-07-02': { s: 'part', seg: [{ from: 540, to: 1020 }], prefer: true }, '2026-07-03': { s: 'no' } },
  away: [{ from: '2026-08-01', to: '2026-08-14' }],
  duty: { on: false, until: new Date('2026-07-01T23:00:00Z') },
});
const record: RosterRecord = { p: { urgent: [3, 7] }, rl: 9100, lo: MINUTE - 90, of: [MINUTE + 30] };

describe('a row of a roster', () => {
  it('says of a person what their documents say', () => {
    const documents = facts(busy, { availability: said });
    const row = rowOf(rowText(packRow(documents, record, NOW)));
    if (!row) throw new Error('no row');
    const read = neighbourFrom('ann', row);
    const { dates, away, duty, pattern, tz } = said;
    expect(read).toEqual({
      ...neighbourOf({ uid: 'ann', ...documents }),
      availability: { tz, pattern, dates, away, duty },
      busy: busy.map(({ job, from, to, kind, at }) => ({ job, from, to, kind, ...(at && { at }) })),
      rates: { urgent: { accepted: 3, offered: 7 } },
      ...{ reliability: 9100, lastOffered: MINUTE - 90, lastWorked: undefined, openOffers: [MINUTE + 30] },
    });
  });

  it('knows by which tokens a person is reached, and how surely', () => {
    const row = packRow(facts([], { targets: ['newest', 'older', 'oldest'] }), {}, NOW);
    expect([row.pt, row.rc]).toEqual([['newest', 'older'], undefined]);
    const person = givenPerson({ reach: { state: 'suspect', at: NOW } });
    const doubted = packRow(facts([], { person }), {}, NOW);
    expect([doubted.pt, doubted.rc, neighbourFrom('ann', doubted).reach]).toEqual([undefined, 'suspect', 'suspect']);
    const { reach: _, ...never } = person;
    expect(packRow(facts([], { person: never }), {}, NOW).rc).toBe('none');
  });

  it.each(['ok', 'suspect', 'none'] as const)('says how surely a push arrives: %s', (state) => {
    const documents = facts([], { person: givenPerson({ reach: { state, at: NOW } }) });
    const row = rowOf(rowText(packRow(documents, {}, NOW)));
    expect(row && neighbourFrom('ann', row).reach).toBe(state);
    expect(neighbourOf({ uid: 'ann', ...documents }).reach).toBe(state);
  });

  it('counts the work of four weeks and when it ended, and leaves out what is long past', () => {
    const holds = [hold(MINUTE - 30 * DAY), hold(MINUTE - 20 * DAY), hold(MINUTE - 5 * DAY), hold(MINUTE - 60)];
    const row = packRow(facts(holds), {}, NOW);
    expect([row.hr, row.lw]).toEqual([300 + 300 + 60, MINUTE - 5 * DAY + 300]);
    expect(row.bz.map(([from]) => from)).toEqual([MINUTE - 5 * DAY, MINUTE - 60]);
  });

  it('is true until the facts change, however much time passes', () => {
    const row = rowOf(rowText(packRow(facts(busy), record, NOW)));
    if (!row) throw new Error('no row');
    expect(isTrue(row, facts(busy))).toBe(true);
    expect(isTrue(row, facts(busy.slice(1)))).toBe(false);
    expect(isTrue(row, facts(busy, { person: givenPerson({ maxKm: 30 }) }))).toBe(false);
    expect(isTrue(row, facts(busy, { availability: said }))).toBe(false);
  });

  it('is not taken from text that is none', () => {
    expect([rowOf(undefined), rowOf('{'), rowOf('{"n":"Ann"}')]).toEqual([undefined, undefined, undefined]);
  });

  it('notes offers, and forgets those whose time is over', () => {
    const row = packRow(facts(), { lo: 10, of: [50, 200] }, NOW);
    const noted = withOffers(row, [{ uid: 'ann', at: 100, replyBy: 150 }]);
    expect([noted.lo, noted.of]).toEqual([100, [150, 200]]);
    expect(withOffers(noted, [{ uid: 'ann', at: 100, replyBy: 150 }])).toEqual(noted);
  });
});

describe('a roster with all its rows', () => {
  const kilobytes = (dates: number, holds: number) => {
    const person = givenPerson({ first: 'Wilhelmina-Charlotte', last: 'Featherstonehaugh' });
    const days = Array.from({ length: dates }, (_, i) => [
      addDays('2026-07-01', i),
      { s: 'part' as const, seg: [{ from: 540, to: 1020 }] },
    ]);
    const full = facts(
      Array.from({ length: holds }, (_, i) => hold(MINUTE + i * 500, { at: { lat: 51.50741, lon: -0.12781 } })),
      { person, availability: givenAvailability({ dates: Object.fromEntries(days) }) },
    );
    const rates: RosterRecord = { ...record, p: { urgent: [13, 27], standard: [44, 71], low: [10, 20] } };
    return (ROWS_PER_ROSTER * (rowText(packRow(full, rates, NOW)).length + 28)) / 1000;
  };

  it('is as a rule no larger than 300 kB, and never than 900', () => {
    expect(kilobytes(7, 5)).toBeLessThanOrEqual(300);
    expect(kilobytes(28, 20)).toBeLessThanOrEqual(900);
  });
});
