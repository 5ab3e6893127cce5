import { describe, expect, it } from 'vitest';
import type { Write } from '../decision.ts';
import { givenRosters, rostersAfter, type Rosters } from './given-rosters.ts';
import { givenTruth, TWO_ZONES } from './given-truth.ts';
import { decidePlaces } from './place-rows.ts';
import { refreshRoster } from './refresh-roster.ts';
import { repairRoster } from './repair-roster.ts';
import { Roster, rowOf } from './roster.ts';
import type { Truth } from './roster-rows.ts';

const NOW = new Date('2026-07-01T12:00:00Z');
const zones = TWO_ZONES;

function place(truths: readonly Truth[], rosters: Rosters = new Map()): Write[] {
  return decidePlaces({ truths, zones, rosters }, NOW);
}

/** Who is on which roster after these writes. */
function listed(writes: readonly Write[], before?: Rosters): Record<string, string[]> {
  const after = rostersAfter(writes, before);
  return Object.fromEntries([...after].map(([id, { agents }]) => [id, Object.keys(agents).toSorted()]));
}

const placed = (...truths: readonly Truth[]): Rosters => givenRosters(truths, NOW);

describe('placing', () => {
  it('puts an agent on the roster of the zone, and says so in the diary', () => {
    const writes = place([givenTruth('ann'), givenTruth('bob', { zoneId: 'east' })]);
    expect(listed(writes)).toEqual({ west_0: ['ann'], east_0: ['bob'] });
    expect(writes).toContainEqual({
      replace: 'diaries/ann',
      data: expect.objectContaining({ who: expect.objectContaining({ rosterId: 'west_0' }) }),
    });
  });

  it('has a roster for those without a zone, and for a zone that is not there', () => {
    const { zoneId: _, ...person } = givenTruth('ann').person;
    const nowhere = { ...givenTruth('ann'), person };
    expect(listed(place([nowhere, givenTruth('bob', { zoneId: 'gone' })]))).toEqual({ _0: ['ann', 'bob'] });
  });

  it('begins another roster when 200 are on the first', () => {
    const many = Array.from({ length: 401 }, (_, i) => givenTruth(`agent${String(i).padStart(3, '0')}`));
    const sizes = Object.entries(listed(place(many))).map(([id, { length }]) => [id, length]);
    expect(sizes).toEqual([
      ['west_0', 200],
      ['west_1', 200],
      ['west_2', 1],
    ]);
  });

  it('changes nothing when it is done again', () => {
    const truth = givenTruth('ann', { rosterId: 'west_0' });
    expect(place([truth], placed(givenTruth('ann')))).toEqual([]);
  });

  it('knows where somebody came from whom a repair took off there before, and so does the next repair', () => {
    const moved = givenTruth('ann', { rosterId: 'east_0' });
    const roster = rostersAfter(place([moved])).get('west_0');
    if (!roster) throw new Error('no roster');
    expect(rowOf(roster.agents['ann'])?.fr).toBe('east_0');
    const facts = { id: 'west_0', roster, truths: [givenTruth('ann', { rosterId: 'west_0' })], zones };
    const repaired = repairRoster({ ...facts, recordOf: () => ({}) }, NOW);
    expect(rowOf(repaired.roster.agents['ann'])?.fr).toBe('east_0');
  });

  it('moves the row with the zone, and keeps what is on record', () => {
    const before = placed(givenTruth('ann'), givenTruth('bob', { zoneId: 'east' }));
    const noted = refreshRoster(
      {
        ...{ id: 'west_0', roster: before.get('west_0'), zone: 'west', truths: [], zones },
        offered: [{ uid: 'ann', at: 100, replyBy: 200 }],
      },
      NOW,
    ).roster;
    const rosters = new Map([...before, ['west_0', Roster.parse(noted)]]);
    const writes = place([givenTruth('ann', { zoneId: 'east', rosterId: 'west_0' })], rosters);
    expect(listed(writes, rosters)).toEqual({ west_0: [], east_0: ['ann', 'bob'] });
    const east = writes.find((write) => 'replace' in write && write.replace === 'rosters/east_0');
    expect(rowOf(Roster.parse(east && 'data' in east ? east.data : undefined).agents['ann'])?.lo).toBe(100);
  });

  it('takes off those who are agents no more, and keeps the suspended as such', () => {
    const before = placed(givenTruth('ann'), givenTruth('bob'));
    const promoted = givenTruth('ann', { role: 'dispatcher', rosterId: 'west_0' });
    const suspended = givenTruth('bob', { state: 'suspended', rosterId: 'west_0' });
    const writes = place([promoted, suspended], before);
    expect(listed(writes, before)).toEqual({ west_0: ['bob'] });
    const diary = writes.find((write) => 'replace' in write && write.replace === 'diaries/ann');
    expect(diary).not.toHaveProperty('data.who.rosterId');
  });
});

describe('refreshing a roster', () => {
  it('makes one anew that was lost, and sends people elsewhere whose zone is another', () => {
    const ann = givenTruth('ann', { rosterId: 'west_0' });
    const bob = givenTruth('bob', { rosterId: 'west_0', zoneId: 'east' });
    const facts = { id: 'west_0', roster: undefined, zone: 'west', truths: [ann, bob], offered: [], zones };
    const { roster, elsewhere } = refreshRoster(facts, NOW);
    expect(Object.keys(roster?.agents ?? {})).toEqual(['ann']);
    expect(elsewhere.map(({ uid }) => uid)).toEqual(['bob']);
  });

  it('names whoever was offered work though suspended, as far as it knows', () => {
    const rows = placed(givenTruth('ann', { state: 'suspended' }), givenTruth('bob')).get('west_0');
    const offered = ['ann', 'bob', 'eve'].map((uid) => ({ uid, at: 100, replyBy: 200 }));
    const facts = { id: 'west_0', roster: rows, zone: 'west', truths: [], offered, zones };
    expect(refreshRoster(facts, NOW).suspended).toEqual(['ann']);
    expect(refreshRoster({ ...facts, offered: [] }, NOW).suspended).toEqual([]);
  });

  it('leaves it as it is while nothing is other than it says', () => {
    const before = placed(givenTruth('ann')).get('west_0');
    const truths = [givenTruth('ann', { rosterId: 'west_0' })];
    const facts = { id: 'west_0', roster: before, zone: 'west', truths, offered: [], zones };
    expect(refreshRoster(facts, new Date(NOW.getTime() + 86_400_000)).roster).toBe(before);
  });
});

describe('the nightly repair of a roster', () => {
  it('counts rows that were not true and rows of others, and leaves what is true', () => {
    const roster = placed(...['ann', 'bob', 'cleo'].map((uid) => givenTruth(uid))).get('west_0');
    if (!roster) throw new Error('no roster');
    const truths = [
      givenTruth('ann', { rosterId: 'west_0' }),
      givenTruth('bob', { rosterId: 'west_0', maxKm: 7 }),
      givenTruth('cleo', { rosterId: 'east_0', zoneId: 'east' }),
    ];
    const repaired = repairRoster({ id: 'west_0', roster, truths, zones, recordOf: () => ({ rl: 9000 }) }, NOW);
    expect(repaired).toMatchObject({ drifted: 1, stray: 1, listed: ['ann', 'bob'] });
    const rows = Object.values(repaired.roster.agents).map(rowOf);
    expect(rows.map((row) => [row?.n, row?.mx, row?.rl])).toEqual([
      ['ann', 25, 9000],
      ['bob', 7, 9000],
    ]);
  });
});
