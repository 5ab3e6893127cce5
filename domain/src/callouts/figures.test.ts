import { describe, expect, it } from 'vitest';
import { givenCrewOf } from '../jobs/given-job.ts';
import type { Response } from './wave.ts';
import { figuresOf } from './figures.ts';

const now = new Date('2026-11-20T12:00:00Z');
const times = { start: new Date('2026-11-10T18:00:00Z'), end: new Date('2026-11-10T23:00:00Z') };
const job = givenCrewOf(['ann'], { ...times, title: 'Gate', state: 'completed' });
const done = (changes: object = {}) => {
  const [member] = Object.values(job.crew);
  if (!member) throw new Error('nobody on the job');
  return { ...job, crew: { ann: { ...member, phase: 'done' as const, ...changes } } };
};
const facts = { uid: 'ann', pages: [], responses: new Map<string, Response>(), history: new Map() };

describe('figuresOf', () => {
  it('counts planned hours of completed jobs, and older ones from the history', () => {
    const past = { title: 'Old', day: '2026-06-01', minutes: 60, position: 'Guard', area: 'Bow' };
    const { hours } = figuresOf(
      {
        ...facts,
        jobs: new Map([['J-1', done()]]),
        history: new Map([
          ['J-0', past],
          ['J-1', past],
        ]),
      },
      now,
    );
    expect(hours.map(({ jobId, minutes, day }) => [jobId, minutes, day])).toEqual([
      ['J-1', 300, '2026-11-10'],
      ['J-0', 60, '2026-06-01'],
    ]);
  });

  it('shows what reliability rests on, and does not count what was excused', () => {
    const late = figuresOf({ ...facts, jobs: new Map([['J-1', done({ late: true })]]) }, now);
    expect(late.events).toMatchObject([{ jobId: 'J-1', kind: 'late', excused: false }]);
    expect(late.reliability).toBeLessThan(8000);
    const excused = figuresOf(
      { ...facts, jobs: new Map([['J-1', { ...done({ phase: 'no_show' }), excused: ['ann'] }]]) },
      now,
    );
    expect(excused.events).toMatchObject([{ kind: 'no-show', excused: true }]);
    expect(excused.reliability).toBe(8000);
  });

  it('knows of a withdrawal by the answer', () => {
    const answer: Response = { uid: 'ann', answer: 'withdrawn', late: true, wave: 1, rev: 0, at: now, reason: 'busy' };
    const { events, reliability } = figuresOf(
      { ...facts, responses: new Map([['J-1', answer]]), jobs: new Map([['J-1', { ...job, crew: {} }]]) },
      now,
    );
    expect(events).toMatchObject([{ kind: 'withdrew-late' }]);
    expect(reliability).toBe(7273);
  });
});
