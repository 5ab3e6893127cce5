import { expect, it } from 'vitest';
import { thinCount, zoneDays } from './coverage-days.ts';

const hours = (count: number, values: Readonly<Record<number, number>>) =>
  Array.from({ length: count }, (_, slot) => values[slot] ?? 0);

it('puts the hours under their days, also where a day has 25, and finds the worst', () => {
  const [west] = zoneDays({
    at: new Date('2026-10-25T08:30:00Z'),
    from: new Date('2026-10-24T23:00:00Z'),
    hours: 49,
    tz: 'Europe/London',
    zones: [{ zone: 'west', free: hours(49, { 20: 1 }), needed: hours(49, { 3: 4, 19: 1, 20: 3, 30: 1 }) }],
  });
  expect(west?.days.map(({ day, cells }) => [day, cells.length])).toEqual([
    ['2026-10-25', 25],
    ['2026-10-26', 24],
  ]);
  expect(west?.days[0]?.worst).toMatchObject({ slot: 20, free: 1, needed: 3 });
  expect(west?.days[1]?.worst).toMatchObject({ slot: 30 });
  expect(thinCount(west ? [west] : [])).toBe(3);
});

it('finds nothing thin in what is past', () => {
  const [west] = zoneDays({
    ...{ at: new Date('2026-11-20T12:00:00Z'), from: new Date('2026-11-20T00:00:00Z'), hours: 24, tz: 'UTC' },
    zones: [{ zone: 'west', free: hours(24, {}), needed: hours(24, { 5: 2 }) }],
  });
  expect(west?.days[0]?.worst).toBeUndefined();
});
