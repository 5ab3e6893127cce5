import { describe, expect, it } from 'vitest';
import { givenDiary } from '../availability/given-availability.ts';
import { CONSTANTS } from '../constants.ts';
import { isRefused, type Write } from '../decision.ts';
import { givenCrewOf, givenJob, givenMember } from '../jobs/given-job.ts';
import type { Job } from '../jobs/job.ts';
import { decideCancel } from './cancel-job.ts';
import { decideComplete } from './complete-job.ts';
import { decideCrewAccess } from './crew-access.ts';
import { holdOf } from './crew.ts';
import { decideDelete } from './delete-job.ts';
import { decideOverdue } from './overdue.ts';
import { decideStart } from './start-job.ts';

const jobId = 'J-4ZK81Q';
const start = new Date('2026-11-20T18:00:00Z');
const key = 'key-00000001';
const at = (text: string) => new Date(`2026-11-20T${text}:00Z`);
const facts = (job: Job) => ({ jobId, job, by: 'desk', constants: CONSTANTS, key });
const diariesOf = (job: Job) =>
  new Map(job.crewUids.map((uid) => [uid, givenDiary({ holds: [holdOf(jobId, job, 'p1')] })] as const));

type Outcome = { writes: readonly Write[] } | { refused: string };

function written(outcome: Outcome, path: string): unknown {
  if (isRefused(outcome) || !('writes' in outcome)) return outcome;
  return outcome.writes.find((write) => Object.values(write).includes(path));
}

describe('decideStart', () => {
  const begin = (job: Job, onSite = ['ann'], now = start) => decideStart({ ...facts(job), onSite }, now);

  it('puts those who are there on site, also when places are still free', () => {
    const job = givenCrewOf(['ann']);
    expect(written(begin(job), `jobs/${jobId}`)).toMatchObject({
      data: { state: 'in_progress', crew: { ann: { phase: 'on_site' } }, callout: { state: 'running' } },
    });
  });

  it('flags a start more than ten minutes late', () => {
    const started = (now: Date) => written(begin(givenCrewOf(['ann', 'bob']), ['ann'], now), `jobs/${jobId}`);
    expect(started(at('18:10'))).toMatchObject({ data: { flags: { lateStart: false } } });
    expect(started(at('18:11'))).toMatchObject({ data: { flags: { lateStart: true } } });
  });

  it('refuses people outside the crew, drafts and jobs that are over', () => {
    expect(begin(givenCrewOf(['ann']), ['eve'])).toEqual({ refused: 'not-in-crew' });
    expect(begin(givenCrewOf(['ann']), [])).toEqual({ refused: 'nobody-on-site' });
    expect(begin(givenJob({ state: 'draft' }))).toEqual({ refused: 'not-published' });
    expect(begin(givenJob({ state: 'cancelled' }))).toEqual({ refused: 'already-over' });
  });

  it('answers a repeated command and changes nothing', () => {
    const job = givenCrewOf(['ann'], { state: 'in_progress', keys: [`desk ${key} started`] });
    expect(begin(job)).toMatchObject({ writes: [], answer: { said: { state: 'in_progress' } } });
  });
});

describe('decideComplete', () => {
  const complete = (job: Job, now: Date) =>
    decideComplete({ ...facts(job), role: 'dispatcher', diaries: diariesOf(job) }, now);

  it('has the crew done and their diaries free from now on', () => {
    const job = givenCrewOf(['ann', 'bob'], { state: 'in_progress' });
    const done = complete(job, at('22:00'));
    expect(written(done, `jobs/${jobId}`)).toMatchObject({
      data: { state: 'completed', crew: { ann: { phase: 'done' }, bob: { phase: 'done' } }, crewUids: ['ann', 'bob'] },
    });
    expect(written(done, 'diaries/ann')).toMatchObject({ data: { holds: [{ to: at('22:00').getTime() / 60_000 }] } });
  });

  it('closes the address to the crew a day after the end, not after an early completion', () => {
    const job = givenCrewOf(['ann', 'bob'], { state: 'in_progress' });
    const dueAt = new Date('2026-11-21T23:00:00Z');
    expect(written(complete(job, at('22:00')), `timers/crewaccess_${jobId}`)).toMatchObject({ data: { dueAt } });
  });

  it('frees the whole time of a job completed before it began', () => {
    const job = givenCrewOf(['ann', 'bob']);
    expect(written(complete(job, at('17:00')), 'diaries/ann')).toMatchObject({ data: { holds: [] } });
  });

  it('withdraws the offers of a job still asking while under way', () => {
    const job = givenCrewOf(['ann'], { state: 'in_progress', standby: [{ uid: 'cy', pos: 'p1', at: start }] });
    const done = complete(job, at('22:00'));
    expect(written(done, `jobs/${jobId}/waves/1-0`)).toMatchObject({ data: { state: 'closed', why: 'expired' } });
    expect(written(done, `jobs/${jobId}`)).toMatchObject({
      data: { pages: [], standby: [], callout: { state: 'cancelled' } },
    });
    expect(written(done, `timers/overdue_${jobId}`)).toBeDefined();
  });

  it('refuses a job nobody is on', () => {
    expect(complete(givenJob(), at('22:00'))).toEqual({ refused: 'nobody-on-site' });
    expect(complete(givenJob({ state: 'draft' }), at('22:00'))).toEqual({ refused: 'not-published' });
    expect(complete(givenJob({ state: 'completed' }), at('22:00'))).toEqual({ refused: 'already-over' });
  });

  it('is for the desk and for who leads the crew, once the job has begun', () => {
    const crew = { ann: givenMember({ lead: true }), bob: givenMember() };
    const begun = givenCrewOf(['ann', 'bob'], { crew, state: 'in_progress' });
    const as = (by: string, job = begun) =>
      decideComplete({ ...facts(job), by, role: 'agent', diaries: diariesOf(job) }, at('22:00'));
    expect(as('ann')).toMatchObject({ answer: { said: { state: 'completed' } } });
    expect(as('bob')).toEqual({ refused: 'forbidden' });
    expect(as('eve')).toEqual({ refused: 'not-in-crew' });
    expect(as('ann', givenCrewOf(['ann', 'bob'], { crew }))).toEqual({ refused: 'nobody-on-site' });
  });
});

describe('decideCancel', () => {
  const cancel = (job: Job, role: 'admin' | 'dispatcher' = 'admin', by = 'desk') =>
    decideCancel({ ...facts(job), by, role, reason: 'Client closed early', diaries: diariesOf(job) }, at('12:00'));

  it('frees the crew, withdraws every offer and tells crew and standby once', () => {
    const job = givenCrewOf(['ann'], { standby: [{ uid: 'cy', pos: 'p1', at: at('11:00') }] });
    const cancelled = cancel(job);
    expect(written(cancelled, `jobs/${jobId}`)).toMatchObject({
      data: { state: 'cancelled', crew: {}, crewUids: [], pastCrewUids: ['ann'], standby: [], pages: [] },
    });
    expect(written(cancelled, 'diaries/ann')).toMatchObject({ data: { holds: [] } });
    expect(written(cancelled, `jobs/${jobId}/waves/1-0`)).toMatchObject({ data: { why: 'cancelled' } });
    expect(written(cancelled, `jobs/${jobId}/office/main`)).toMatchObject({
      data: { cancelReason: 'Client closed early' },
    });
    expect(cancelled).toMatchObject({ answer: { told: [{ uid: 'ann' }, { uid: 'cy' }] } });
  });

  it("lets a dispatcher cancel own jobs and nobody else's", () => {
    expect(cancel(givenJob(), 'dispatcher', 'desk')).toMatchObject({ answer: { said: { state: 'cancelled' } } });
    expect(cancel(givenJob(), 'dispatcher', 'other')).toEqual({ refused: 'forbidden' });
  });

  it('refuses what is over, and answers its own repeat', () => {
    expect(cancel(givenJob({ state: 'completed' }))).toEqual({ refused: 'already-over' });
    const repeated = givenJob({ state: 'cancelled', keys: [`desk ${key} cancelled`] });
    expect(cancel(repeated)).toMatchObject({ writes: [], answer: { said: { state: 'cancelled' } } });
  });
});

describe('decideDelete', () => {
  const remove = (job: Job | undefined) =>
    decideDelete({ jobId, job, by: 'admin', reason: 'Typed twice', beneath: [`jobs/${jobId}/office/main`] });

  it('takes a draft and everything under it away and leaves a tombstone in the audit', () => {
    expect(remove(givenJob({ state: 'draft' }))).toEqual({
      writes: [{ remove: `jobs/${jobId}`, guarded: true }, { remove: `jobs/${jobId}/office/main` }],
      audit: [{ op: 'job.deleted', by: 'admin', diff: { state: 'draft', reason: 'Typed twice' } }],
      answer: undefined,
    });
  });

  it('keeps whatever was published or ever had a crew', () => {
    expect(remove(givenJob())).toEqual({ refused: 'already-published' });
    expect(remove(givenJob({ state: 'cancelled', pastCrewUids: ['ann'] }))).toEqual({ refused: 'has-history' });
  });

  it('has nothing to do for a job that is gone', () => {
    expect(remove(undefined)).toMatchObject({ writes: [] });
  });
});

describe('decideOverdue', () => {
  const look = (job: Job, now: Date) => decideOverdue({ ...facts(job), by: 'system' }, now);
  const due = new Date('2026-11-20T23:15:00Z');

  it('flags a job a quarter of an hour past its end and tells the owner', () => {
    const flagged = look(givenCrewOf(['ann', 'bob']), due);
    expect(written(flagged, `jobs/${jobId}`)).toMatchObject({ data: { flags: { overdue: true } } });
    expect(flagged).toMatchObject({ answer: { told: [{ uid: 'desk' }] } });
  });

  it('looks again later when the end was moved', () => {
    const job = givenCrewOf(['ann', 'bob'], { end: new Date('2026-11-21T01:00:00Z') });
    const dueAt = new Date('2026-11-21T01:15:00Z');
    expect(written(look(job, due), `timers/overdue_${jobId}`)).toMatchObject({ data: { dueAt } });
  });

  it('leaves jobs that are over alone', () => {
    expect(look(givenJob({ state: 'completed' }), due)).toMatchObject({ writes: [] });
  });
});

describe('decideCrewAccess', () => {
  it('moves the crew to those who had access and leaves each an entry without the address', () => {
    const crew = { ann: givenMember({ phase: 'done' }), bob: givenMember({ phase: 'no_show' }) };
    const job = givenJob({ state: 'completed', crew, crewUids: ['ann', 'bob'] });
    const closed = decideCrewAccess({ ...facts(job), by: 'system' }, start);
    expect(written(closed, `jobs/${jobId}`)).toMatchObject({ data: { crewUids: [], pastCrewUids: ['ann', 'bob'] } });
    expect(written(closed, `people/ann/history/${jobId}`)).toEqual({
      put: `people/ann/history/${jobId}`,
      data: { title: 'Retail security', day: '2026-11-20', minutes: 300, position: 'Guard', area: "Shepherd's Bush" },
    });
    expect(written(closed, `people/bob/history/${jobId}`)).toMatchObject({ data: { minutes: 0 } });
  });
});
