import { expect, it } from 'vitest';
import { clockOf, minuteOf } from './minute-of-day.ts';

it('reads and writes the time of a day', () => {
  expect([0, 419, 1320, 1439].map(clockOf)).toEqual(['00:00', '06:59', '22:00', '23:59']);
  expect(['00:00', '06:59', '23:59', '24:00', '7:00', ''].map(minuteOf)).toEqual([
    ...[0, 419, 1439],
    ...[undefined, undefined, undefined],
  ]);
});
