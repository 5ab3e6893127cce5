import { describe, expect, it } from 'vitest';
import { givenMyJob } from './given-my-job.ts';
import { byDay, found, jobsIn, runningOrNext, tabOf } from './my-jobs.ts';

const NOW = new Date('2026-11-20T13:00:00Z');
const LATER = new Date('2026-11-20T19:00:00Z');
const OVER = new Date('2026-11-20T23:00:00Z');

describe('tabOf', () => {
  it('follows the time of the work', () => {
    expect([NOW, LATER, OVER].map((now) => tabOf(givenMyJob(), now))).toEqual(['coming', 'now', 'past']);
  });

  it('keeps work that runs longer under now, and what is over under past', () => {
    expect(tabOf(givenMyJob({ state: 'in_progress' }), OVER)).toBe('now');
    expect(tabOf(givenMyJob({ state: 'cancelled' }), NOW)).toBe('past');
  });
});

describe('lists', () => {
  const tomorrow = { start: new Date('2026-11-21T14:00:00Z'), end: new Date('2026-11-21T20:00:00Z') };
  const jobs = [givenMyJob({ jobId: 'J-B', ...tomorrow }), givenMyJob({ jobId: 'J-A' })];

  it('shows the soonest first and groups by the day of the place', () => {
    const coming = jobsIn('coming', jobs, NOW);
    expect(byDay(coming).map(({ day, jobs: onDay }) => [day, onDay.map(({ jobId }) => jobId)])).toEqual([
      ['2026-11-20', ['J-A']],
      ['2026-11-21', ['J-B']],
    ]);
  });

  it('knows the work under way, else the next', () => {
    expect(runningOrNext(jobs, NOW)?.jobId).toBe('J-A');
    expect(runningOrNext(jobs, OVER)?.jobId).toBe('J-B');
    expect(runningOrNext([], NOW)).toBeUndefined();
  });

  it('is searched by title, place and code, all words', () => {
    expect(found(givenMyJob(), 'retail w12')).toBe(true);
    expect(found(givenMyJob(), 'j-000001')).toBe(true);
    expect(found(givenMyJob(), 'retail leeds')).toBe(false);
  });
});
