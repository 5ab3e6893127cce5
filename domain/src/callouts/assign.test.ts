import { describe, expect, it } from 'vitest';
import { givenDiary } from '../availability/given-availability.ts';
import { CONSTANTS } from '../constants.ts';
import { givenCrewOf, givenJob } from '../jobs/given-job.ts';
import type { Job } from '../jobs/job.ts';
import type { Diary } from '../availability/diary.ts';
import { decideAssign, decideRecordNo, type AssignFacts, type RecordNoFacts } from './assign.ts';
import { dataOf, decided, jobAfter, namesOf } from './given-outcome.ts';
import { givenPage } from './given-page.ts';

const jobId = 'J-4ZK81Q';
const NOW = new Date('2026-11-20T13:00:00Z');
const from = (time: string, to: string): Diary['holds'][number] => {
  const minutes = (text: string) => Date.parse(`2026-11-${text}:00Z`) / 60_000;
  return { job: 'J-OTHER0', pos: 'p1', from: minutes(time), to: minutes(to), kind: 'firm', zone: '' };
};

function telling(job: Job, diary: Diary | undefined) {
  return { jobId, job, by: 'desk', constants: CONSTANTS, uid: 'amy', why: 'She rang back', key: 'key-00000001', diary };
}

function assign(job = givenJob(), diary: Diary | undefined = givenDiary(), changes: Partial<AssignFacts> = {}) {
  const facts = {
    role: 'dispatcher' as const,
    positionId: undefined,
    restWhy: undefined,
    office: undefined,
    client: undefined,
  };
  return decideAssign({ ...telling(job, diary), ...facts, ...changes }, NOW);
}

function sayNo(job = givenJob(), changes: Partial<RecordNoFacts> = {}) {
  return decideRecordNo({ ...telling(job, givenDiary()), because: 'far', pages: new Map(), ...changes }, NOW);
}

describe('a yes on the phone', () => {
  it('is a place, and the person is told', () => {
    const outcome = assign();
    expect(decided(outcome).answer).toMatchObject({
      said: { answer: 'accepted', positionId: 'p1', state: 'open' },
      told: [{ uid: 'amy', notice: { key: 'assigned' } }],
    });
    expect(jobAfter(outcome, jobId).crew).toMatchObject({ amy: { source: 'staff', pos: 'p1', phase: 'confirmed' } });
    expect(dataOf(outcome, 'diaries/amy')).toMatchObject({ holds: [{ job: jobId, kind: 'firm' }] });
    const audit = [{ op: 'crew.assigned', by: 'desk', diff: { uid: 'amy', pos: 'p1', reason: 'She rang back' } }];
    expect(decided(outcome).audit).toEqual(audit);
  });

  it('on the last place fills the job and closes its pages', () => {
    const outcome = assign({ ...givenCrewOf(['ben']), pages: ['1-0'] });
    expect(jobAfter(outcome, jobId)).toMatchObject({ state: 'filled', pages: [], callout: { state: 'full' } });
    expect(dataOf(outcome, `jobs/${jobId}/waves/1-0`)).toMatchObject({ why: 'full' });
  });

  it('is carried out once, and is nothing new of somebody in the crew', () => {
    const once = jobAfter(assign(), jobId);
    expect(decided(assign(once))).toMatchObject({ writes: [], answer: { said: { answer: 'accepted' } } });
    expect(decided(assign(givenCrewOf(['amy']), undefined)).writes).toEqual([]);
  });

  it('takes the person off standby', () => {
    const job = givenJob({ standby: [{ uid: 'amy', pos: 'p1', at: NOW }] });
    expect(jobAfter(assign(job), jobId).standby).toEqual([]);
  });

  const { who } = givenDiary();
  it.each([
    ['when all is taken', assign(givenCrewOf(['ben', 'cal'])), 'full'],
    ['for a place that is taken', assign(givenJob(), givenDiary(), { positionId: 'p9' }), 'full'],
    ['of nobody known', assign(givenJob(), undefined, { diary: undefined }), 'unknown-person'],
    [
      'of somebody suspended',
      assign(givenJob(), givenDiary({ who: { ...who, state: 'suspended' } })),
      'account-not-active',
    ],
    ['without the skill', assign(givenJob(), givenDiary({ who: { ...who, skills: [] } })), 'position-not-fitting'],
    ['with other work in the way', assign(givenJob(), givenDiary({ holds: [from('20T17:00', '20T19:00')] })), 'clash'],
    ['before it is sent', assign(givenJob({ state: 'draft', callout: undefined })), 'not-published'],
    ['after it is over', assign(givenJob({ state: 'cancelled' })), 'already-over'],
  ])('is refused %s', (_, outcome, refused) => {
    expect(outcome).toMatchObject({ refused });
  });

  it('is not taken where the customer does not want the person', () => {
    expect(assign(undefined, undefined, { client: { deny: ['amy'] } })).toEqual({ refused: 'avoid-list' });
    expect(assign(undefined, undefined, { client: { deny: ['ben'] } })).toHaveProperty('writes');
  });

  describe('with too little rest', () => {
    const tired = givenDiary({ holds: [from('19T23:30', '20T07:30')] });

    it('is refused, by how much, unless a supervisor says why', () => {
      expect(assign(givenJob(), tired)).toEqual({ refused: 'rest-short', args: { shortMin: 30 } });
      expect(assign(givenJob(), tired, { restWhy: 'No one else' })).toEqual({ refused: 'forbidden' });
      const outcome = assign(givenJob(), tired, { restWhy: 'No one else', role: 'supervisor' });
      const word = { uid: 'amy', by: 'desk', why: 'No one else', at: NOW };
      expect(dataOf(outcome, `jobs/${jobId}/office/main`)).toEqual({ restOverrides: [word] });
      expect(decided(outcome).audit).toMatchObject([{ diff: { restReason: 'No one else' } }]);
    });

    it('needs no second word, and never covers other work in the way', () => {
      const office = { key: '', notes: '', named: [], together: false, createdAt: NOW, rev: 0 };
      const word = { uid: 'amy', by: 'sue', why: 'No one else', at: NOW };
      expect(assign(givenJob(), tired, { office: { ...office, restOverrides: [word] } })).toHaveProperty('writes');
      const busy = givenDiary({ holds: [from('20T17:00', '20T19:00')] });
      expect(assign(givenJob(), busy, { restWhy: 'No one else', role: 'admin' })).toMatchObject({ refused: 'clash' });
    });
  });
});

describe('a no on the phone', () => {
  it('is their answer, of whoever was asked or not', () => {
    const outcome = sayNo();
    expect(dataOf(outcome, `jobs/${jobId}/responses/amy`)).toMatchObject({
      answer: 'declined',
      reason: 'far',
      note: 'She rang back',
    });
    expect(decided(sayNo(jobAfter(outcome, jobId))).writes).toEqual([]);
  });

  it('of the last one asked makes the next wave worth a look', () => {
    const pages = new Map([['1-0', givenPage({ audience: ['amy', 'ben'] })]]);
    expect(decided(sayNo(givenJob(), { pages })).answer).toMatchObject({ silent: ['ben'] });
  });

  it('takes the person off standby', () => {
    const job = givenJob({ standby: [{ uid: 'amy', pos: 'p1', at: NOW }] });
    const outcome = sayNo(job);
    expect(jobAfter(outcome, jobId).standby).toEqual([]);
    expect(namesOf(outcome)).toContain(`put jobs/${jobId}/responses/amy`);
  });

  it('is refused of somebody who has a place', () => {
    expect(sayNo(givenCrewOf(['amy']))).toEqual({ refused: 'use-withdraw' });
  });
});
