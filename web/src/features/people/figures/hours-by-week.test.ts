import { expect, it } from 'vitest';
import { hoursByWeek, hoursOf } from './hours-by-week.ts';

const worked = (day: string, minutes: number) => ({ jobId: day, title: '', day, minutes, position: '', area: '' });

it('adds up the days of a week, over the turn of the year too', () => {
  const hours = [worked('2026-12-28', 300), worked('2027-01-03', 90), worked('2026-12-27', 60)];
  expect(hoursByWeek(hours)).toEqual([
    { week: '2026-W53', minutes: 390, jobs: 2 },
    { week: '2026-W52', minutes: 60, jobs: 1 },
  ]);
  expect(hoursOf(390)).toBe(6.5);
});
