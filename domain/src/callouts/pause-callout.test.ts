import { describe, expect, it } from 'vitest';
import { CONSTANTS } from '../constants.ts';
import { givenJob } from '../jobs/given-job.ts';
import type { Job } from '../jobs/job.ts';
import { decided, jobAfter, namesOf } from './given-outcome.ts';
import { givenPage } from './given-page.ts';
import { decidePause } from './pause-callout.ts';

const jobId = 'J-4ZK81Q';
const NOW = new Date('2026-11-20T13:00:00Z');
const pages = new Map([['1-0', givenPage({})]]);
const decide = (job: Job, isPaused: boolean, key = 'key-1') =>
  decidePause({ jobId, job, by: 'desk', constants: CONSTANTS, isPaused, pages, key }, NOW);
const inState = (state: 'running' | 'paused' | 'full', nextWaveAt?: Date) =>
  givenJob({ callout: { n: 1, state, wave: 1, target: 2, askingStandby: false, nextWaveAt } });

describe('pausing', () => {
  it('sends no further wave and leaves the open pages to be answered', () => {
    const outcome = decide(inState('running', NOW), true);
    expect(jobAfter(outcome, jobId)).toMatchObject({ pages: ['1-0'], callout: { state: 'paused' } });
    expect(namesOf(outcome)).toEqual([
      `put timers/reply_${jobId}`,
      `remove timers/wave_${jobId}`,
      `replace jobs/${jobId}`,
    ]);
  });

  it('leaves no timer where nobody can answer', () => {
    expect(namesOf(decide({ ...inState('running', NOW), pages: [] }, true))).toEqual([
      `remove timers/wave_${jobId}`,
      `replace jobs/${jobId}`,
    ]);
  });

  it('ends with the next wave at once', () => {
    const outcome = decide(inState('paused'), false);
    expect(jobAfter(outcome, jobId).callout).toMatchObject({ state: 'running', nextWaveAt: NOW });
    expect(decided(outcome).answer.planNow).toBe(true);
    expect(namesOf(outcome)).toContain(`put timers/wave_${jobId}`);
  });

  it('twice is once, and nothing for a callout that is over', () => {
    expect(decided(decide(inState('paused'), true)).writes).toEqual([]);
    expect(decided(decide(inState('running'), false)).writes).toEqual([]);
    expect(decided(decide(inState('full'), true)).writes).toEqual([]);
  });

  it('is carried out once, also when its repeat comes after the callout was resumed', () => {
    const paused = jobAfter(decide(inState('running', NOW), true), jobId);
    const resumed = jobAfter(decide(paused, false, 'key-2'), jobId);
    expect(decided(decide(resumed, true)).writes).toEqual([]);
  });

  it('is refused for drafts and jobs that are over', () => {
    expect(decide(givenJob({ state: 'draft', callout: undefined }), true)).toEqual({ refused: 'not-published' });
    expect(decide(givenJob({ state: 'completed' }), true)).toEqual({ refused: 'already-over' });
  });
});
