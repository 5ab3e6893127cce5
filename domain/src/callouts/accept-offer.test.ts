import { describe, expect, it } from 'vitest';
import type { Diary } from '../availability/diary.ts';
import { givenDiary } from '../availability/given-availability.ts';
import { CONSTANTS } from '../constants.ts';
import { givenCrewOf, givenJob } from '../jobs/given-job.ts';
import type { Job } from '../jobs/job.ts';
import { decideAccept, needsDiaryToAccept, roomFor, type AcceptFacts } from './accept-offer.ts';
import { dataOf, decided, jobAfter, namesOf } from './given-outcome.ts';
import { givenPage } from './given-page.ts';

const jobId = 'J-4ZK81Q';
const NOW = new Date('2026-11-20T13:00:00Z');
const TAP = { rev: 1, key: 'key-00000001' };

function factsOf(job: Job | undefined, changes: Partial<AcceptFacts> = {}): AcceptFacts {
  const page = givenPage({ audience: ['amy', 'ben', 'cas', 'dan'] });
  return {
    jobId,
    job,
    uid: 'cas',
    pageId: '1-0',
    page,
    diary: givenDiary(),
    tap: TAP,
    constants: CONSTANTS,
    ...changes,
  };
}
const accept = (job: Job | undefined, changes: Partial<AcceptFacts> = {}, now = NOW) =>
  decideAccept(factsOf(job, changes), now);
const said = (job: Job, changes: Partial<AcceptFacts> = {}, now = NOW) =>
  decided(accept(job, changes, now)).answer.said;

const full = givenCrewOf(['amy', 'ben']);
const withStandby = (...uids: string[]) => ({
  standby: uids.map((uid, i) => ({ uid, pos: 'p1', at: new Date(NOW.getTime() - 1000 + i) })),
});

describe('accepting an offer', () => {
  it('takes a place in job and diary and nothing else', () => {
    const outcome = accept(givenJob());
    expect(decided(outcome).answer.said).toEqual({ answer: 'accepted', positionId: 'p1' });
    expect(namesOf(outcome)).toEqual(['replace diaries/cas', `replace jobs/${jobId}`]);
    expect(jobAfter(outcome, jobId)).toMatchObject({
      state: 'open',
      crew: { cas: { pos: 'p1', name: 'Amina Khan', phase: 'confirmed', source: 'tap', at: NOW, rev: 1 } },
      crewUids: ['cas'],
    });
    expect(dataOf(outcome, 'diaries/cas')).toMatchObject({ holds: [{ job: jobId, pos: 'p1', kind: 'firm' }] });
    expect(decided(outcome).audit).toEqual([{ op: 'offer.accepted', by: 'cas', diff: { uid: 'cas', pos: 'p1' } }]);
  });

  it('closes every open page and the callout with the last place', () => {
    const outcome = accept(givenCrewOf(['amy'], { pages: ['1-0', '2-0'] }));
    expect(jobAfter(outcome, jobId)).toMatchObject({ state: 'filled', pages: [], callout: { state: 'full' } });
    expect(namesOf(outcome)).toEqual([
      `remove timers/reply_${jobId}`,
      'replace diaries/cas',
      `replace jobs/${jobId}`,
      `update jobs/${jobId}/waves/1-0`,
      `update jobs/${jobId}/waves/2-0`,
    ]);
    expect(dataOf(outcome, `jobs/${jobId}/waves/2-0`)).toEqual({ state: 'closed', why: 'full', closedAt: NOW });
  });

  it('takes away the timer of the next wave when that is what waits', () => {
    const callout = { n: 1, state: 'running', wave: 1, target: 2, askingStandby: false, nextWaveAt: NOW } as const;
    expect(namesOf(accept(givenCrewOf(['amy'], { callout })))).toContain(`remove timers/wave_${jobId}`);
  });

  it('stays under way when the last place of a running job is taken', () => {
    const job = givenCrewOf(['amy'], { state: 'in_progress' });
    expect(jobAfter(accept(job), jobId)).toMatchObject({ state: 'in_progress', callout: { state: 'full' } });
  });

  it('is answered again on a second device, and after the person has left again', () => {
    expect(decided(accept(givenCrewOf(['cas'])))).toMatchObject({
      writes: [],
      answer: { said: { answer: 'accepted', positionId: 'p1' } },
    });
    const left = jobAfter(accept(givenJob()), jobId);
    const again = accept({ ...left, crew: {}, crewUids: [] });
    expect(decided(again)).toMatchObject({ writes: [], answer: { said: { answer: 'accepted', positionId: 'p1' } } });
  });

  it('takes back an own no when the person says so', () => {
    const outcome = accept(givenJob(), { tap: { ...TAP, again: true } });
    expect(namesOf(outcome)).toContain(`remove jobs/${jobId}/responses/cas`);
  });

  it('leaves the standby list and its response when a place is free again', () => {
    const outcome = accept(givenCrewOf(['amy'], withStandby('cas')));
    expect(jobAfter(outcome, jobId).standby).toEqual([]);
    expect(namesOf(outcome)).toContain(`remove jobs/${jobId}/responses/cas`);
  });

  it('names those who may still answer only while places are free', () => {
    expect(decided(accept(givenJob())).answer.silent).toEqual(['amy', 'ben', 'dan']);
    expect(decided(accept(givenCrewOf(['amy']))).answer.silent).toBeUndefined();
  });
});

describe('the position', () => {
  const steward = { id: 'p1', label: 'Steward', need: 1, skills: [], certs: [] };
  const guard = { id: 'p2', label: 'Guard', need: 1, skills: ['security'], certs: ['security'] };
  const job = givenJob({ positions: [steward, guard] });
  const unskilled = givenDiary({ who: { ...givenDiary().who, skills: [], certs: {} } });

  it('is the fitting one that asks most, then the first', () => {
    expect(said(job)).toEqual({ answer: 'accepted', positionId: 'p2' });
    expect(said(job, { diary: unskilled })).toEqual({ answer: 'accepted', positionId: 'p1' });
  });

  it('can be chosen', () => {
    expect(said(job, { tap: { ...TAP, positionId: 'p1' } })).toEqual({ answer: 'accepted', positionId: 'p1' });
    expect(accept(job, { diary: unskilled, tap: { ...TAP, positionId: 'p2' } })).toMatchObject({
      refused: 'position-not-fitting',
    });
    expect(accept(job, { tap: { ...TAP, positionId: 'p9' } })).toMatchObject({ refused: 'position-not-fitting' });
  });

  it('that filled is taken off the open pages', () => {
    const outcome = accept(job);
    expect(dataOf(outcome, `jobs/${jobId}/waves/1-0`)).toEqual({ openPositions: ['p1'] });
  });
});

describe('too late for a place', () => {
  it('lists the person on standby, once', () => {
    const outcome = accept(full);
    expect(decided(outcome).answer.said).toEqual({ answer: 'standby', positionId: 'p1', rank: 1 });
    expect(namesOf(outcome)).toEqual([`put jobs/${jobId}/responses/cas`, `replace jobs/${jobId}`]);
    expect(dataOf(outcome, `jobs/${jobId}/responses/cas`)).toMatchObject({ answer: 'standby', pos: 'p1', rev: 1 });
    expect(decided(accept(jobAfter(outcome, jobId)))).toMatchObject({
      writes: [],
      answer: { said: { answer: 'standby', rank: 1 } },
    });
  });

  it('also after the page closed because all was taken', () => {
    const page = givenPage({ audience: ['cas'], state: 'closed', why: 'full' });
    expect(said(full, { page })).toMatchObject({ answer: 'standby' });
  });

  it('is the same once all is taken, whether or not the diary was read', () => {
    const listed = { ...full, ...withStandby('dan') };
    const unfit = givenDiary({ who: { ...givenDiary().who, skills: [] } });
    expect(said(listed, { diary: unfit })).toEqual({ answer: 'full' });
    expect(said(listed, { diary: undefined })).toEqual({ answer: 'full' });
  });

  it('is full once the list is, or for somebody who does not stand by', () => {
    const listed = { ...full, ...withStandby('dan') };
    expect(said(listed)).toEqual({ answer: 'full' });
    expect(said(listed, { diary: undefined })).toEqual({ answer: 'full' });
    const diary = givenDiary({ who: { ...givenDiary().who, standby: false } });
    expect(decided(accept(full, { diary }))).toMatchObject({ writes: [], answer: { said: { answer: 'full' } } });
  });

  it('ranks those of one commit one after the other', () => {
    const positions = [{ id: 'p1', label: 'Guard', need: 10, skills: [], certs: [] }];
    const crew = Array.from({ length: 10 }, (_, i) => `crew${i}`);
    const job = { ...givenCrewOf(crew), positions, state: 'filled' as const, pages: [] };
    const first = jobAfter(accept(job), jobId);
    const second = accept(first, { uid: 'dan' });
    expect(decided(second).answer.said).toEqual({ answer: 'standby', positionId: 'p1', rank: 2 });
    const [a, b] = jobAfter(second, jobId).standby;
    expect(a && b && a.at < b.at).toBe(true);
  });
});

describe('accepting is refused', () => {
  const suspended: Diary = givenDiary({ who: { ...givenDiary().who, state: 'suspended' } });
  const expired: Diary = givenDiary({ who: { ...givenDiary().who, certs: { security: '2026-11-19' } } });
  const otherJob = { job: 'J-OTHER0', pos: 'p1', from: 0, to: 60_000_000, kind: 'firm' as const, zone: '' };
  const busy: Diary = givenDiary({ holds: [otherJob] });
  const late = new Date('2026-11-20T13:07:00Z');

  it.each<[string, Job | undefined, Partial<AcceptFacts>, string, Date?]>([
    ['for a job that does not exist', undefined, {}, 'not-offered'],
    ['without a page', givenJob(), { page: undefined }, 'not-offered'],
    ['for somebody who was not asked', givenJob(), { uid: 'eve' }, 'not-offered'],
    ['with the revision of before', givenJob({ rev: 2 }), {}, 'stale-offer'],
    ['on a page of before', givenJob({ rev: 2 }), { tap: { ...TAP, rev: 2 } }, 'stale-offer'],
    ['from the answer-by on', givenJob(), {}, 'offer-expired', late],
    ['after the answer-by, also to stand by', full, {}, 'offer-expired', late],
    ['for a cancelled job', givenJob({ state: 'cancelled', pages: [] }), {}, 'offer-withdrawn'],
    ['for a completed job', givenJob({ state: 'completed', pages: [] }), {}, 'offer-withdrawn'],
    ['on a closed page while a place is free again', givenCrewOf(['amy'], { pages: ['2-0'] }), {}, 'offer-withdrawn'],
    ['by a suspended person', givenJob(), { diary: suspended }, 'account-not-active'],
    ['with a certificate that ends before the work', givenJob(), { diary: expired }, 'cert-expires'],
    ['by somebody who works then', givenJob(), { diary: busy }, 'clash'],
  ])('%s', (_, job, changes, refused, now = NOW) => {
    expect(accept(job, changes, now)).toMatchObject({ refused });
  });

  it('while a job under way does not ask', () => {
    const callout = { n: 1, state: 'exhausted', wave: 1, target: 2, askingStandby: false } as const;
    expect(accept(givenCrewOf(['amy'], { state: 'in_progress', callout }))).toEqual({ refused: 'offer-withdrawn' });
  });

  it('with what the sentence needs', () => {
    expect(accept(givenJob(), { diary: expired })).toEqual({
      refused: 'cert-expires',
      args: { cert: 'security', until: '2026-11-19', days: 1 },
    });
    expect(accept(givenJob(), { diary: busy })).toMatchObject({ args: { job: 'J-OTHER0', from: 0, to: 60_000_000 } });
  });
});

describe('the diary', () => {
  const needs = (job: Job | undefined, changes: Partial<AcceptFacts> = {}) =>
    needsDiaryToAccept(factsOf(job, changes), CONSTANTS);

  it('is asked for only where it decides', () => {
    expect(needs(givenJob())).toBe(true);
    expect(needs(full)).toBe(true);
    expect(needs({ ...full, ...withStandby('dan') })).toBe(false);
    expect(needs(givenCrewOf(['cas']))).toBe(false);
    expect(needs(undefined)).toBe(false);
    expect(needs(givenJob({ rev: 2 }))).toBe(false);
    expect(needs(givenJob(), { uid: 'eve' })).toBe(false);
  });

  it('is read for as many as can still come to something', () => {
    expect(roomFor(givenJob(), CONSTANTS)).toBe(3);
    expect(roomFor(givenCrewOf(['amy']), CONSTANTS)).toBe(2);
    expect(roomFor({ ...full, ...withStandby('dan') }, CONSTANTS)).toBe(0);
  });
});
