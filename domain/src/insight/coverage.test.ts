import { describe, expect, it } from 'vitest';
import { givenAvailability, givenDiary } from '../availability/given-availability.ts';
import type { Availability } from '../availability/availability.ts';
import type { Hold } from '../availability/diary.ts';
import { packRow } from '../callouts/pack-row.ts';
import { CONSTANTS } from '../constants.ts';
import { givenCrewOf, givenJob } from '../jobs/given-job.ts';
import { givenPerson } from '../people/given-person.ts';
import { Coverage, freeHours, hoursOf, thinSpots } from './coverage.ts';

const LONDON = 'Europe/London';
const NOW = new Date('2026-11-20T08:00:00Z');
const evening = [{ from: 18 * 60, to: 26 * 60 }];
const noPattern = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };

function freeOn(
  day: string,
  availability: Partial<Availability>,
  holds: readonly Hold[] = [],
  days = 1,
  now = NOW,
): number[] {
  const facts = {
    person: givenPerson(),
    availability: givenAvailability(availability),
    diary: givenDiary({ holds: [...holds] }),
    targets: [],
  };
  const free = freeHours(packRow(facts, {}, now), hoursOf(day, days, LONDON), now, CONSTANTS);
  return free.flatMap((isFree, slot) => (isFree ? [slot] : []));
}

const hold = (from: string, to: string): Hold => ({
  ...{ job: 'J-1', pos: 'p1', kind: 'firm', zone: 'west' },
  ...{ from: Date.parse(from) / 60_000, to: Date.parse(to) / 60_000 },
});

describe('the hours in which somebody is free', () => {
  it('are those they said, over midnight too', () => {
    expect(freeOn('2026-11-24', { pattern: { ...noPattern, 1: evening } })).toEqual([0, 1]);
    expect(freeOn('2026-11-23', { pattern: { ...noPattern, 1: evening } })).toEqual([18, 19, 20, 21, 22, 23]);
    expect(
      freeOn('2026-11-23', {
        pattern: noPattern,
        dates: { '2026-11-23': { s: 'part', seg: [{ from: 570, to: 750 }] } },
      }),
    ).toEqual([10, 11]);
  });

  it('are none while away, and none that touch their work', () => {
    expect(freeOn('2026-11-23', { away: [{ from: '2026-11-23', to: '2026-11-23' }] })).toEqual([]);
    const work = hold('2026-11-23T09:30:00Z', '2026-11-23T22:15:00Z');
    expect(freeOn('2026-11-23', {}, [work])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 23]);
  });

  it('begin four hours from now for whoever is off duty', () => {
    expect(freeOn('2026-11-20', { duty: { on: false } })).toEqual([12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]);
  });

  it('count 25 on the day that is longer', () => {
    expect(freeOn('2026-10-25', {}, [], 1, new Date('2026-10-20T08:00:00Z'))).toHaveLength(25);
    expect(hoursOf('2026-03-29', 1, LONDON).count).toBe(23);
  });
});

it('a spot is thin where fewer are free than places are open', () => {
  const sum = new Coverage(hoursOf('2026-11-20', 1, LONDON));
  sum.addPerson(
    'west',
    freeHours(
      packRow({ person: givenPerson(), availability: givenAvailability(), diary: givenDiary(), targets: [] }, {}, NOW),
      hoursOf('2026-11-20', 1, LONDON),
      NOW,
      CONSTANTS,
    ),
  );
  const job = givenJob({
    zoneId: 'west',
    start: new Date('2026-11-20T18:00:00Z'),
    end: new Date('2026-11-20T20:00:00Z'),
  });
  sum.addJob(job, undefined);
  sum.addJob(givenCrewOf(['ann', 'bob'], { zoneId: 'west', start: job.start, end: job.end }), undefined);
  expect(thinSpots(sum.zones())).toEqual([
    { zone: 'west', slot: 18, free: 1, needed: 2 },
    { zone: 'west', slot: 19, free: 1, needed: 2 },
  ]);
  expect(thinSpots(sum.zones(), 19)).toHaveLength(1);
});

it('places that ask for another skill are not counted for one', () => {
  const sum = new Coverage(hoursOf('2026-11-20', 1, LONDON));
  sum.addJob(
    givenJob({ zoneId: 'west', start: new Date('2026-11-20T18:00:00Z'), end: new Date('2026-11-20T20:00:00Z') }),
    'juggling',
  );
  expect(sum.zones()).toEqual([]);
});
