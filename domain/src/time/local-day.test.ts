import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayOf,
  daysOfIsoWeek,
  daysTouched,
  instantAt,
  isTimeZone,
  isoWeekOf,
  nextMidnight,
} from './local-day.ts';

const LONDON = 'Europe/London';

describe('wall-clock days', () => {
  it('names the local day of an instant', () => {
    expect(dayOf(new Date('2026-06-30T23:30:00Z'), LONDON)).toBe('2026-07-01');
    expect(dayOf(new Date('2026-11-20T23:30:00Z'), LONDON)).toBe('2026-11-20');
  });

  it('takes the first instant after a gap and the first of two on the clock-change days', () => {
    expect(instantAt('2025-03-30', 90, LONDON)).toEqual(new Date('2025-03-30T01:00:00Z'));
    expect(instantAt('2025-10-26', 90, LONDON)).toEqual(new Date('2025-10-26T00:30:00Z'));
  });

  it('counts 300 and 420 minutes from midnight to six on the clock-change days', () => {
    const minutes = (day: string) =>
      (instantAt(day, 360, LONDON).getTime() - instantAt(day, 0, LONDON).getTime()) / 60_000;
    expect(minutes('2025-03-30')).toBe(300);
    expect(minutes('2025-10-26')).toBe(420);
  });

  it('runs minutes over midnight into the next day', () => {
    expect(instantAt('2025-10-25', 1440 + 60, 'UTC')).toEqual(new Date('2025-10-26T01:00:00Z'));
  });

  it('finds the next local midnight on a day of 25 hours', () => {
    expect(nextMidnight(new Date('2025-10-26T00:30:00Z'), LONDON)).toEqual(new Date('2025-10-27T00:00:00Z'));
  });

  it('numbers ISO weeks over the turn of the year', () => {
    expect(isoWeekOf('2026-12-31')).toBe('2026-W53');
    expect(isoWeekOf('2027-01-03')).toBe('2026-W53');
    expect(daysOfIsoWeek('2026-W48')).toEqual(Array.from({ length: 7 }, (_, n) => addDays('2026-11-23', n)));
    expect(daysOfIsoWeek('2025-W53')).toBeUndefined();
  });

  it('lists the days a night shift touches, without the day it ends on at midnight', () => {
    const from = new Date('2026-11-20T22:00:00Z');
    expect(daysTouched(from, new Date('2026-11-21T06:00:00Z'), LONDON)).toEqual(['2026-11-20', '2026-11-21']);
    expect(daysTouched(from, new Date('2026-11-21T00:00:00Z'), LONDON)).toEqual(['2026-11-20']);
  });

  it('knows a time zone from a wrong word', () => {
    expect(isTimeZone(LONDON)).toBe(true);
    expect(isTimeZone('Europe/Lundun')).toBe(false);
  });
});
