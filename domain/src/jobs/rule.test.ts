import { describe, expect, it } from 'vitest';
import { countDays, daysOfRule, firstDay, rruleOf, type Rule } from './rule.ts';

const weekly: Rule = { every: 'week', interval: 1, weekdays: [4, 1] };

describe('a rule', () => {
  it('is written as calendars write it', () => {
    expect(rruleOf({ ...weekly, until: '2027-03-31' })).toBe('FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20270331T120000Z');
    expect(rruleOf({ every: 'day', interval: 3, weekdays: [], count: 5 })).toBe('FREQ=DAILY;INTERVAL=3;COUNT=5');
    const lastFriday = { every: 'month', interval: 1, weekdays: [], nth: { n: -1, weekday: 5 } } as const;
    expect(rruleOf({ ...lastFriday, weekdays: [] })).toBe('FREQ=MONTHLY;BYDAY=-1FR');
  });

  it('falls on its weekdays, the first and the last asked for included', () => {
    expect(daysOfRule(weekly, '2026-11-27', '2026-11-27', '2026-12-07')).toEqual([
      '2026-11-30',
      '2026-12-03',
      '2026-12-07',
    ]);
  });

  it('counts every second week from its start, wherever one looks', () => {
    const everySecond: Rule = { every: 'week', interval: 2, weekdays: [1] };
    expect(daysOfRule(everySecond, '2026-11-30', '2026-12-05', '2027-01-01')).toEqual(['2026-12-14', '2026-12-28']);
  });

  it('leaves out months that have no such day', () => {
    const last: Rule = { every: 'month', interval: 1, weekdays: [], monthDay: 31 };
    expect(daysOfRule(last, '2027-01-01', '2027-01-01', '2027-05-31')).toEqual([
      '2027-01-31',
      '2027-03-31',
      '2027-05-31',
    ]);
  });

  it('stops at its count and at its last day', () => {
    const year = ['2026-11-30', '2027-11-30'] as const;
    expect(daysOfRule({ ...weekly, count: 3 }, '2026-11-30', ...year)).toHaveLength(3);
    expect(daysOfRule({ ...weekly, until: '2026-12-10' }, '2026-11-30', ...year).at(-1)).toBe('2026-12-10');
    expect(daysOfRule({ ...weekly, count: 3 }, '2026-11-30', '2026-12-05', '2027-11-30')).toEqual(['2026-12-07']);
  });

  it('says how many days it has, without counting on for ever', () => {
    expect(countDays({ every: 'day', interval: 1, weekdays: [], until: '2060-01-01' }, '2026-11-27', 1000)).toBe(1001);
    expect(countDays({ every: 'day', interval: 1, weekdays: [], count: 10_000 }, '2026-11-27', 1000)).toBe(1001);
    expect(countDays({ ...weekly, until: '2026-11-01' }, '2026-11-27', 1000)).toBe(0);
    expect(countDays({ ...weekly, until: '2026-11-29' }, '2026-11-27', 1000)).toBe(0);
    expect(countDays(weekly, '2026-11-27', 1000)).toBeUndefined();
  });

  it('finds its first day, and none where there is none', () => {
    expect(firstDay(weekly, '2026-11-27', '2026-12-01')).toBe('2026-12-03');
    expect(firstDay({ ...weekly, until: '2026-12-01' }, '2026-11-27', '2026-12-02')).toBeUndefined();
  });
});
