import { describe, expect, it } from 'vitest';
import { givenDeskJob } from './given-desk-job.ts';
import { isSettled, surplusOf } from './surplus.ts';

const job = givenDeskJob();

describe('fewer places than people', () => {
  it('is no question while everybody keeps a place', () => {
    expect(surplusOf(job, [{ id: 'p1', label: 'Steward', need: 2, skills: [] }])).toEqual([]);
  });

  it('asks who leaves', () => {
    const surplus = surplusOf(job, [{ id: 'p1', label: 'Steward', need: 1, skills: [] }]);
    expect(surplus).toEqual([{ positionId: 'p1', label: 'Steward', count: 1, holders: ['jan', 'lee'] }]);
    expect(isSettled(surplus, [])).toBe(false);
    expect(isSettled(surplus, ['lee'])).toBe(true);
    expect(isSettled(surplus, ['jan', 'lee'])).toBe(false);
  });

  it('counts everybody of a position that goes', () => {
    expect(surplusOf(job, [{ label: 'Guard', need: 5, skills: [] }])).toMatchObject([{ count: 2 }]);
  });
});
