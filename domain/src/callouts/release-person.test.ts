import { describe, expect, it } from 'vitest';
import { givenDiary } from '../availability/given-availability.ts';
import { CONSTANTS } from '../constants.ts';
import { givenCrewOf, givenJob } from '../jobs/given-job.ts';
import type { Job } from '../jobs/job.ts';
import { holdOf } from './crew.ts';
import { dataOf, decided, jobAfter, namesOf } from './given-outcome.ts';
import { givenPage } from './given-page.ts';
import { decideReleasePerson, diariesToRelease } from './release-person.ts';

const jobId = 'J-4ZK81Q';
const NOW = new Date('2026-11-20T13:00:00Z');
const pages = new Map([['1-0', givenPage({ audience: ['amy', 'ben', 'cas'] })]]);

function factsOf(job: Job) {
  const diaries = new Map([
    ['amy', givenDiary({ holds: [holdOf(jobId, job, 'p1')] })],
    ['cas', givenDiary()],
  ]);
  return { jobId, job, by: 'admin', uid: 'amy', constants: CONSTANTS, pages, diaries };
}
const release = (job: Job) => decideReleasePerson(factsOf(job), NOW);

describe('releasing a person from a job', () => {
  it('takes them off open offers', () => {
    const outcome = release(givenJob());
    expect(decided(outcome).answer.said).toBe('not-on-it');
    expect(dataOf(outcome, `jobs/${jobId}/waves/1-0`)).toEqual({ audience: ['ben', 'cas'] });
    expect(namesOf(outcome)).toContain(`replace jobs/${jobId}`);
  });

  it('frees a place not yet begun, for standby first', () => {
    const full = givenCrewOf(['amy', 'ben']);
    const outcome = release({ ...full, standby: [{ uid: 'cas', pos: 'p1', at: NOW }] });
    expect(decided(outcome).answer.said).toBe('released');
    expect(jobAfter(outcome, jobId)).toMatchObject({
      state: 'filled',
      crewUids: ['ben', 'cas'],
      pastCrewUids: ['amy'],
    });
    expect(dataOf(outcome, 'diaries/amy')).toMatchObject({ holds: [] });
    expect(decided(release(full)).answer).toMatchObject({ said: 'released', planNow: true });
  });

  it('leaves work that has begun to staff', () => {
    const outcome = release(givenCrewOf(['amy', 'ben'], { state: 'in_progress' }));
    expect(decided(outcome).answer.said).toBe('under-way');
    expect(namesOf(outcome)).not.toContain('replace diaries/amy');
  });

  it('takes them off the standby list', () => {
    const outcome = release(givenCrewOf(['ben', 'dan'], { standby: [{ uid: 'amy', pos: 'p1', at: NOW }] }));
    expect(jobAfter(outcome, jobId).standby).toEqual([]);
  });

  it('changes nothing where there is nothing of them', () => {
    const unasked = { ...factsOf(givenJob()), uid: 'zoe' };
    expect(decided(decideReleasePerson(unasked, NOW)).writes).toEqual([]);
    expect(decided(release(givenJob({ state: 'cancelled' }))).writes).toEqual([]);
  });

  it('asks for their diary and those of whoever is next', () => {
    const job = givenCrewOf(['amy', 'ben'], { standby: [{ uid: 'cas', pos: 'p1', at: NOW }] });
    expect(diariesToRelease({ ...factsOf(job), diaries: new Map() }, NOW)).toEqual(['amy', 'cas']);
    expect(diariesToRelease({ ...factsOf({ ...job, state: 'in_progress' }), diaries: new Map() }, NOW)).toEqual([]);
  });
});
