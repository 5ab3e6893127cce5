import { expect, it } from 'vitest';
import { instantOf, wallTimeOf } from './instant-of.ts';
import { minuteOf, NO_TIME, timeOf } from './wall-time.ts';

it('reads a whole time and no half one', () => {
  expect(minuteOf('08:30')).toBe(510);
  expect(minuteOf('8:3')).toBeUndefined();
  expect(minuteOf('24:00')).toBeUndefined();
  expect(timeOf(1440 + 90)).toBe('01:30');
});

it('goes from wall time to instant and back in the zone of the job', () => {
  const summer = new Date('2026-07-01T17:00:00Z');
  expect(instantOf({ day: '2026-07-01', time: '18:00' }, 'Europe/London')).toEqual(summer);
  expect(wallTimeOf(summer, 'Europe/London')).toEqual({ day: '2026-07-01', time: '18:00' });
  expect(instantOf(NO_TIME, 'Europe/London')).toBeUndefined();
});
