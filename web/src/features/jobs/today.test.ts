import '@muster/domain/time/temporal-global';
import type { Job } from '@muster/domain/jobs/job';
import { describe, expect, it } from 'vitest';
import { givenDeskJob } from './given-desk-job.ts';
import { jobRow } from './job-row.ts';
import { inView, isToday, nextStart, todayFigures } from './today.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const NAMES = { zone: (id: string) => id, person: (uid: string) => uid };
const row = (id: string, job: Partial<Job>) => jobRow(id, givenDeskJob(job), NAMES);

describe('today', () => {
  it('is told by the clock of the place', () => {
    const lateEvening = { start: new Date('2026-11-20T23:30:00Z') };
    expect(isToday(givenDeskJob(lateEvening), NOW)).toBe(true);
    expect(isToday(givenDeskJob({ ...lateEvening, tz: 'Europe/Warsaw' }), NOW)).toBe(false);
  });

  it('includes what began earlier and is not over', () => {
    const start = new Date('2026-11-19T10:00:00Z');
    expect(isToday(givenDeskJob({ start, state: 'in_progress' }), NOW)).toBe(true);
    expect(isToday(givenDeskJob({ start, state: 'completed' }), NOW)).toBe(false);
    expect(isToday(givenDeskJob({ start, state: 'draft' }), NOW)).toBe(false);
  });

  it('counts jobs, free places and what was completed this week', () => {
    const flags = { atRisk: true, overdue: false, lateStart: false, slaBreached: false };
    const tomorrow = new Date('2026-11-21T14:00:00Z');
    const rows = [
      row('J-00000A', {}),
      row('J-00000B', { state: 'in_progress' }),
      row('J-00000C', { start: tomorrow, flags }),
      row('J-00000D', {
        state: 'completed',
        start: new Date('2026-11-16T14:00:00Z'),
        end: new Date('2026-11-16T20:00:00Z'),
      }),
    ];
    expect(todayFigures(rows, NOW)).toEqual({
      jobs: 2,
      placesFree: 4,
      filling: 1,
      filled: 0,
      inProgress: 1,
      atRisk: 1,
      completedThisWeek: 1,
    });
  });

  it('has views for what one is responsible for', () => {
    expect(inView('mine', row('J-00000A', { ownerUid: 'dora' }), 'dora')).toBe(true);
    expect(inView('urgent', row('J-00000A', {}), 'dora')).toBe(false);
  });

  it('knows the next start', () => {
    const rows = [row('J-00000A', { start: new Date('2026-11-20T16:00:00Z') }), row('J-00000B', {})];
    expect(nextStart(rows, NOW)?.start).toEqual(new Date('2026-11-20T14:00:00Z'));
  });
});
