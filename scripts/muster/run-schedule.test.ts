import { expect, test } from 'vitest';
import { functionOf, nameOf, offsetTo } from './run-schedule.ts';

const NOW = new Date('2026-11-20T12:00:00Z');

test('the clock is moved by what lies between now and the instant', () => {
  expect(offsetTo('2026-11-20T18:00:00Z', NOW)).toBe(6 * 3_600_000);
  expect(offsetTo('2026-11-20T12:00:00+01:00', NOW)).toBe(-3_600_000);
  expect(offsetTo('now', NOW)).toBe(0);
});

test('a schedule is called by its function', () => {
  expect([functionOf('tick'), functionOf('reconcile-rosters')]).toEqual(['tick', 'reconcileRosters']);
  expect([nameOf('retention'), nameOf('weeklyReminders')]).toEqual(['retention', 'weekly-reminders']);
});

test('what is no instant is refused with an example', () => {
  expect(() => offsetTo('tonight', NOW)).toThrow('2026-11-20T18:00:00Z');
});
