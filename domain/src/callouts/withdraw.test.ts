import { describe, expect, it } from 'vitest';
import type { Diary } from '../availability/diary.ts';
import { givenDiary } from '../availability/given-availability.ts';
import { CONSTANTS } from '../constants.ts';
import { givenCrewOf, givenJob, givenMember } from '../jobs/given-job.ts';
import type { Job } from '../jobs/job.ts';
import { holdOf } from './crew.ts';
import { dataOf, decided, jobAfter, namesOf } from './given-outcome.ts';
import { diariesToLeave } from './leaving-diaries.ts';
import { decideWithdraw, type WithdrawFacts } from './withdraw.ts';

const jobId = 'J-4ZK81Q';
const START = new Date('2026-11-20T18:00:00Z');
const hoursBefore = (hours: number) => new Date(START.getTime() - hours * 3_600_000);
const FREE = hoursBefore(30);
const full = givenCrewOf(['amy', 'ben']);

function onIt(job: Job): Diary {
  return givenDiary({ holds: [holdOf(jobId, job, 'p1')] });
}

function factsOf(job: Job, changes: Partial<WithdrawFacts> = {}): WithdrawFacts {
  const diaries = new Map([['amy', onIt(job)]]);
  return {
    jobId,
    job,
    by: 'amy',
    constants: CONSTANTS,
    diaries,
    undo: false,
    reason: 'busy',
    key: 'key-1',
    ...changes,
  };
}
const withdraw = (job: Job, changes: Partial<WithdrawFacts> = {}, now = FREE) =>
  decideWithdraw(factsOf(job, changes), now);

describe('withdrawing', () => {
  it('frees the time and starts the next callout at once', () => {
    const outcome = withdraw(full, { note: 'Double booked' });
    expect(decided(outcome).answer).toMatchObject({ said: { late: false }, planNow: true, told: [] });
    expect(namesOf(outcome)).toEqual([
      `put jobs/${jobId}/responses/amy`,
      `put timers/wave_${jobId}`,
      'replace diaries/amy',
      `replace jobs/${jobId}`,
    ]);
    expect(jobAfter(outcome, jobId)).toMatchObject({
      state: 'open',
      crewUids: ['ben'],
      pastCrewUids: ['amy'],
      callout: { n: 2, state: 'running', wave: 1, target: 1, nextWaveAt: FREE },
    });
    expect(dataOf(outcome, 'diaries/amy')).toMatchObject({ holds: [] });
    expect(dataOf(outcome, `jobs/${jobId}/responses/amy`)).toMatchObject({
      answer: 'withdrawn',
      reason: 'busy',
      note: 'Double booked',
      pos: 'p1',
    });
  });

  it('leaves a running callout going', () => {
    const outcome = withdraw(givenCrewOf(['amy']));
    expect(jobAfter(outcome, jobId)).toMatchObject({ state: 'open', callout: { n: 1, state: 'running' } });
    expect(decided(outcome).answer.planNow).toBe(false);
  });

  it('leaves a paused callout paused and a job under way under way', () => {
    const callout = { n: 1, state: 'paused', wave: 1, target: 2, askingStandby: false } as const;
    expect(jobAfter(withdraw(givenCrewOf(['amy'], { callout })), jobId).callout).toMatchObject({ state: 'paused' });
    const begun = withdraw(givenCrewOf(['amy', 'ben'], { state: 'in_progress' }), { reason: 'ill' }, hoursBefore(0));
    expect(jobAfter(begun, jobId)).toMatchObject({ state: 'in_progress', callout: { n: 2, state: 'running' } });
  });

  it('is late from a day before the start, and the owner is told', () => {
    const outcome = withdraw(full, {}, hoursBefore(24));
    expect(decided(outcome).answer).toMatchObject({
      said: { late: true },
      told: [{ uid: 'desk', notice: { key: 'withdrawnLate', params: { name: 'amy' } } }],
    });
    expect(dataOf(outcome, `jobs/${jobId}/responses/amy`)).toMatchObject({ late: true });
  });

  it('is answered the same when it is repeated', () => {
    const left = jobAfter(withdraw(full, {}, hoursBefore(24)), jobId);
    expect(decided(withdraw(left))).toMatchObject({ writes: [], answer: { said: { late: true } } });
  });

  it('inside two hours is for illness and emergencies', () => {
    expect(withdraw(full, {}, hoursBefore(2))).toEqual({ refused: 'too-late-to-withdraw' });
    expect(decided(withdraw(full, { reason: 'ill' }, hoursBefore(2))).answer.said).toEqual({ late: true });
    expect(decided(withdraw(full, { reason: 'emergency' }, hoursBefore(-1))).answer.said).toEqual({ late: true });
  });

  it('is refused on site, without a reason, and for people outside the crew', () => {
    const crew = { ...full.crew, amy: givenMember({ phase: 'on_site' }) };
    expect(withdraw({ ...full, crew }, { reason: 'ill' })).toEqual({ refused: 'too-late-to-withdraw' });
    expect(withdraw(full, { reason: undefined })).toEqual({ refused: 'too-late-to-withdraw' });
    expect(withdraw(full, { by: 'eve' })).toEqual({ refused: 'not-in-crew' });
    expect(withdraw(givenJob())).toEqual({ refused: 'not-in-crew' });
  });
});

describe('taking an acceptance back', () => {
  const acceptedAt = hoursBefore(1);
  const after = (seconds: number) => new Date(acceptedAt.getTime() + seconds * 1000);
  const crew = { ...full.crew, amy: givenMember({ at: acceptedAt }) };

  it('is free for two minutes, even shortly before the start', () => {
    const outcome = withdraw({ ...full, crew }, { undo: true }, after(120));
    expect(decided(outcome).answer.said).toEqual({ late: false });
    expect(dataOf(outcome, `jobs/${jobId}/responses/amy`)).toMatchObject({ answer: 'released', reason: 'undo' });
  });

  it('is too late afterwards, and once the work has begun', () => {
    expect(withdraw({ ...full, crew }, { undo: true }, after(121))).toEqual({ refused: 'too-late' });
    const justNow = { ...full.crew, amy: givenMember({ at: hoursBefore(0) }) };
    expect(withdraw({ ...full, crew: justNow }, { undo: true }, hoursBefore(0))).toEqual({ refused: 'too-late' });
  });
});

describe('a place that comes free', () => {
  const listed = (minutesAgo: number, ...uids: string[]): Job => ({
    ...full,
    standby: uids.map((uid, i) => ({ uid, pos: 'p1', at: new Date(FREE.getTime() - minutesAgo * 60_000 + i) })),
  });
  const diary = (who: Partial<Diary['who']> = {}): Diary => givenDiary({ who: { ...givenDiary().who, ...who } });
  const diariesWith = (others: Record<string, Diary>) => new Map([['amy', onIt(full)], ...Object.entries(others)]);

  it('goes to the first on standby in the same commit', () => {
    const outcome = withdraw(listed(120, 'cas', 'dan'), { diaries: diariesWith({ cas: diary(), dan: diary() }) });
    expect(jobAfter(outcome, jobId)).toMatchObject({
      state: 'filled',
      crew: { cas: { source: 'standby', pos: 'p1' } },
      crewUids: ['ben', 'cas'],
      standby: [{ uid: 'dan' }],
      callout: { n: 1, state: 'full' },
    });
    expect(namesOf(outcome)).toEqual([
      `put jobs/${jobId}/responses/amy`,
      `put people/cas/notices/promoted~job~${jobId}~3`,
      `remove jobs/${jobId}/responses/cas`,
      'replace diaries/amy',
      'replace diaries/cas',
      `replace jobs/${jobId}`,
    ]);
    expect(decided(outcome).answer).toMatchObject({ planNow: false, told: [{ uid: 'cas' }] });
    expect(decided(outcome).audit.map(({ op }) => op)).toEqual(['crew.withdrawn', 'standby.promoted']);
  });

  it('passes over whoever cannot come any more', () => {
    const elsewhere = { job: 'J-OTHER0', pos: 'p1', from: 0, to: 60_000_000, kind: 'firm' as const, zone: '' };
    const diaries = diariesWith({
      cas: givenDiary({ holds: [elsewhere] }),
      dan: diary({ state: 'suspended' }),
      eve: diary({ certs: { security: '2026-01-01' } }),
      fay: diary(),
    });
    expect(jobAfter(withdraw(listed(5, 'cas', 'dan', 'eve', 'fay'), { diaries }), jobId).crewUids).toEqual([
      'ben',
      'fay',
    ]);
  });

  it('goes to an older yes only when it stands for good', () => {
    const old = listed(121, 'cas', 'dan');
    const asked = withdraw(old, { diaries: diariesWith({ cas: diary(), dan: diary() }) });
    expect(jobAfter(asked, jobId)).toMatchObject({ state: 'open', crewUids: ['ben'], callout: { n: 2 } });
    const sure = withdraw(old, { diaries: diariesWith({ cas: diary(), dan: diary({ autoConfirm: true }) }) });
    expect(jobAfter(sure, jobId).crewUids).toEqual(['ben', 'dan']);
  });

  it('is not given for a yes to what the job no longer is', () => {
    const changed = { at: FREE, timeRev: 2, placeRev: 0 };
    const outcome = withdraw({ ...listed(5, 'cas'), changed }, { diaries: diariesWith({ cas: diary() }) });
    expect(jobAfter(outcome, jobId).crewUids).toEqual(['ben']);
    expect(decided(outcome).answer.planNow).toBe(true);
  });

  it('is decided by as few diaries as possible', () => {
    const job = listed(5, 'cas', 'dan');
    const asked = (diaries: Map<string, Diary>) => diariesToLeave({ ...factsOf(job), uid: 'amy', diaries }, FREE);
    expect(asked(new Map())).toEqual(['amy', 'cas']);
    expect(asked(diariesWith({ cas: diary() }))).toEqual([]);
    expect(asked(diariesWith({ cas: diary({ state: 'suspended' }) }))).toEqual(['dan']);
  });
});
