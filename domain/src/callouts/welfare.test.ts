import { describe, expect, it } from 'vitest';
import { CONSTANTS } from '../constants.ts';
import { givenCrewOf } from '../jobs/given-job.ts';
import type { Job } from '../jobs/job.ts';
import { decideComplete } from './complete-job.ts';
import { dataOf, decided, jobAfter, namesOf } from './given-outcome.ts';
import { decideMark } from './mark-phase.ts';
import { decideWelfareDue, decideWell } from './welfare.ts';

const jobId = 'J-4ZK81Q';
const timer = `timers/welfare_${jobId}_amy`;
const at = (time: string) => new Date(`2026-11-20T${time}:00Z`);
const factsOf = (job: Job) => ({ jobId, job, by: 'amy', uid: 'amy', key: 'key-1', constants: CONSTANTS });
const arrive = (job: Job) => decideMark({ ...factsOf(job), phase: 'on_site', key: 'key-0' }, at('18:00'));
const alone = givenCrewOf(['amy', 'ben'], { welfareMin: 30 });
const there = jobAfter(arrive(alone), jobId);
const asked = jobAfter(decideWelfareDue(factsOf(there), at('18:30')), jobId);

describe('somebody who works alone', () => {
  it('is watched from their arrival on, where the job says so', () => {
    expect(dataOf(arrive(alone), timer)).toMatchObject({ dueAt: at('18:30') });
    expect(there.crew['amy']).toMatchObject({ phase: 'on_site', welfareDueAt: at('18:30') });
    expect(namesOf(arrive(givenCrewOf(['amy', 'ben'])))).not.toContain(`put ${timer}`);
  });

  it('is asked when it is time, and two minutes later staff are called', () => {
    const first = decideWelfareDue(factsOf(there), at('18:30'));
    expect(decided(first).answer.told).toMatchObject([
      { uid: 'amy', notice: { key: 'welfareCheck', urgency: 'urgent' } },
    ]);
    expect(dataOf(first, timer)).toMatchObject({ dueAt: at('18:32') });
    const second = decideWelfareDue(factsOf(asked), at('18:32'));
    expect(decided(second).answer.told).toMatchObject([{ uid: 'desk', notice: { key: 'welfareMissed' } }]);
    expect(jobAfter(second, jobId).crew['amy']?.welfareMissedAt).toEqual(at('18:32'));
  });

  it('counts anew from the word that all is well', () => {
    const outcome = decideWell(factsOf(asked), at('18:31'));
    expect(decided(outcome).answer.said).toEqual({ dueAt: at('19:01') });
    expect(jobAfter(outcome, jobId).crew['amy']).not.toHaveProperty('welfareAskedAt');
    expect(decided(decideWelfareDue(factsOf(jobAfter(outcome, jobId)), at('18:32'))).writes).toEqual([]);
  });

  it('counts one word once, however late it arrives again', () => {
    const well = jobAfter(decideWell(factsOf(asked), at('18:31')), jobId);
    const again = decided(decideWell(factsOf(well), at('18:50')));
    expect(again).toMatchObject({ writes: [], answer: { said: { dueAt: at('19:01') } } });
    const later = decided(decideWell({ ...factsOf(well), key: 'key-2' }, at('18:50')));
    expect(later.answer.said).toEqual({ dueAt: at('19:20') });
  });

  it('is watched no longer once the job is over', () => {
    const outcome = decideComplete(
      { ...factsOf(there), role: 'dispatcher', key: 'key-2', diaries: new Map() },
      at('18:10'),
    );
    expect(namesOf(outcome)).toContain(`remove ${timer}`);
    expect(decideWell(factsOf(jobAfter(outcome, jobId)), at('18:31'))).toEqual({ refused: 'already-over' });
  });
});
