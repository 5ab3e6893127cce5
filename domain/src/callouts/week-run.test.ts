import { describe, expect, it } from 'vitest';
import {
  bulletinIdOf,
  nextWeekRun,
  pushesAt,
  rowsAt,
  runOfBulletin,
  runsDue,
  weekAfter,
  type WeekRun,
} from './week-run.ts';

const run = (tz: string, week: string, shard = '0'): WeekRun => ({ stage: 'first', tz, week, shard });

describe('pushes of a Sunday leave from 18:03 local time', () => {
  it.each([
    ['Europe/London', '2025-W14', '2025-03-30T17:05:50Z', '2025-03-30T17:12:49Z'],
    ['Europe/London', '2025-W44', '2025-10-26T18:05:50Z', '2025-10-26T18:12:49Z'],
    ['America/New_York', '2025-W45', '2025-11-02T23:10:52Z', '2025-11-02T23:07:51Z'],
    ['Pacific/Kiritimati', '2025-W14', '2025-03-30T04:06:14Z', '2025-03-30T04:03:13Z'],
    ['Pacific/Pago_Pago', '2025-W14', '2025-03-31T05:09:12Z', '2025-03-31T05:06:11Z'],
    ['Asia/Kolkata', '2025-W14', '2025-03-30T12:38:21Z', '2025-03-30T12:41:22Z'],
    ['Australia/Lord_Howe', '2025-W15', '2025-04-06T07:36:11Z', '2025-04-06T07:39:12Z'],
  ])('in %s before %s', (tz, week, shard0, shard1) => {
    expect(pushesAt(run(tz, week))).toEqual(new Date(shard0));
    expect(pushesAt(run(tz, week, '1'))).toEqual(new Date(shard1));
  });

  it('and the rows are there at 18:00', () => {
    expect(rowsAt(run('Europe/London', '2025-W14'))).toEqual(new Date('2025-03-30T17:00:00Z'));
    expect(rowsAt(run('Australia/Lord_Howe', '2025-W15'))).toEqual(new Date('2025-04-06T07:30:00Z'));
  });

  it('and once more on Monday from 09:03', () => {
    const again = { ...run('Europe/London', '2025-W14'), stage: 'again' } as const;
    expect(rowsAt(again)).toEqual(new Date('2025-03-31T08:03:00Z'));
    expect(pushesAt(again)).toEqual(new Date('2025-03-31T08:05:50Z'));
  });
});

describe('the Sunday that comes next', () => {
  const next = (now: string) => nextWeekRun({ tz: 'Europe/London', shard: 'west_0' }, new Date(now));

  it('is today until six in the evening', () => {
    expect(next('2026-10-25T17:59:59Z').week).toBe('2026-W44');
    expect(next('2026-10-25T18:00:00Z').week).toBe('2026-W45');
    expect(next('2026-10-26T08:00:00Z').week).toBe('2026-W45');
  });

  it('runs over the turn of a year with 53 weeks', () => {
    expect(next('2026-12-22T08:00:00Z').week).toBe('2026-W53');
    expect(weekAfter(next('2026-12-22T08:00:00Z')).week).toBe('2027-W01');
  });
});

it('a reminder is known again by the name of its message', () => {
  const given = run('America/Argentina/Buenos_Aires', '2026-W44', 'north_east_12');
  expect(bulletinIdOf(given)).toBe('weekly_America~Argentina~Buenos_Aires_2026-W44_north_east_12');
  expect(runOfBulletin(bulletinIdOf(given))).toEqual(given);
  const again: WeekRun = { ...given, stage: 'again', shard: '_0' };
  expect(runOfBulletin(bulletinIdOf(again))).toEqual(again);
  expect(runOfBulletin('drill_2026')).toBeUndefined();
});

it('what fell due lies after the one moment and not after the other', () => {
  const due = (since: string, now: string) =>
    runsDue({ tz: 'Europe/London', shard: '0' }, new Date(since), new Date(now)).map(
      ({ stage, week }) => `${stage} ${week}`,
    );
  expect(due('2026-10-25T16:00:00Z', '2026-10-25T18:00:00Z')).toEqual(['first 2026-W44']);
  expect(due('2026-10-25T18:00:00Z', '2026-10-25T20:00:00Z')).toEqual([]);
  expect(due('2026-10-25T17:00:00Z', '2026-10-26T09:03:00Z')).toEqual(['first 2026-W44', 'again 2026-W44']);
});
