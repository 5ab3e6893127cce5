import { describe, expect, it } from 'vitest';
import { givenDiary } from '../availability/given-availability.ts';
import { CONSTANTS } from '../constants.ts';
import { givenCrewOf, givenJob, givenMember } from '../jobs/given-job.ts';
import type { Job } from '../jobs/job.ts';
import { decideAccept, type AcceptFacts } from './accept-offer.ts';
import { chooseNext } from './candidates.ts';
import { decideConfirmApplied } from './confirm-applied.ts';
import { holdOf } from './crew.ts';
import { dataOf, decided, jobAfter } from './given-outcome.ts';
import { givenPage } from './given-page.ts';
import { givenNeighbour, givenPlan, givenPlanning } from './given-plan.ts';
import { decideNoShow, isMissing } from './no-show.ts';
import { decidePlanWave } from './plan-wave.ts';
import { decidePublish } from './publish-job.ts';
import { decideTake, inQueueOrder } from './take-next.ts';

const jobId = 'J-4ZK81Q';
const NOW = new Date('2026-11-20T12:00:00Z');
const at = (time: string) => new Date(`2026-11-20T${time}:00Z`);
const onIt = (job: Job) => givenDiary({ holds: [holdOf(jobId, job, 'p1')] });

describe('a team', () => {
  const people = ['amy', 'ben', 'cas', 'dan'].map((uid, i) => givenNeighbour(uid, i + 1));
  const team = ['cas', 'dan'];
  const job = givenJob({ mode: 'team', state: 'draft', callout: undefined, pages: [], rev: 0 });
  const planOf = (changes: object = {}) => ({ ...givenPlan(job, people), team, ...changes });
  const publish = (plan: ReturnType<typeof planOf>) =>
    decidePublish({ jobId, job, by: 'desk', constants: CONSTANTS, rev: 0, key: 'key-1', plan }, NOW);

  it('is asked all at once, and nobody else', () => {
    const outcome = publish(planOf());
    expect(dataOf(outcome, `jobs/${jobId}/waves/1-0`)).toMatchObject({ audience: ['cas', 'dan'] });
    expect(jobAfter(outcome, jobId).callout?.nextWaveAt).toBeUndefined();
  });

  it('is followed by others only where that may be', () => {
    const plan = planOf({ office: { named: [], together: false, thenOthers: true } });
    const outcome = publish(plan);
    expect(dataOf(outcome, `jobs/${jobId}/waves/1-0`)).toMatchObject({ audience: ['cas', 'dan'] });
    expect(jobAfter(outcome, jobId).callout?.nextWaveAt).toBeInstanceOf(Date);

    const asked = new Map([['1-0', givenPage({ audience: team, rev: 0 })]]);
    const facts = { jobId, job: jobAfter(outcome, jobId), constants: CONSTANTS, ...plan, pages: asked };
    expect(chooseNext(facts, NOW)).toMatchObject({ isTeam: false, ranked: [{ uid: 'amy' }, { uid: 'ben' }] });
  });

  it('that has nobody in it cannot be asked', () => {
    expect(publish(planOf({ team: [] }))).toEqual({ refused: 'team-empty' });
  });
});

describe('a customer', () => {
  const people = ['amy', 'ben', 'cas'].map((uid) => givenNeighbour(uid, 3));
  const chosen = (client: { allow: string[]; deny: string[] }) => {
    const job = givenJob();
    return chooseNext({ jobId, job, constants: CONSTANTS, ...givenPlan(job, people), client }, NOW);
  };

  it('has people they ask for put first, and people they do not want left out', () => {
    const { ranked, excluded } = chosen({ allow: ['cas'], deny: ['amy'] });
    expect(ranked.map(({ uid }) => uid)).toEqual(['cas', 'ben']);
    expect(ranked[0]?.terms.pref).toBe(10_000);
    expect(excluded).toMatchObject([{ uid: 'amy', reason: 'avoid-list', args: [] }]);
  });
});

describe('a queue', () => {
  const queued = givenJob({ mode: 'queue', pages: [] });
  const take = (job: Job, diary = givenDiary(), now = NOW, client?: { deny: string[] }) =>
    decideTake({ jobId, job, by: 'amy', constants: CONSTANTS, diary, office: undefined, client, key: 'key-1' }, now);

  it('asks nobody, and gives up an hour into the work', () => {
    const fresh = { ...queued, callout: { n: 1, state: 'running' as const, wave: 0, target: 2, askingStandby: false } };
    const planned = decidePlanWave(givenPlanning(fresh, [givenNeighbour('amy', 1)]), NOW);
    expect(decided(planned).answer.sent).toEqual([]);
    const after = jobAfter(planned, jobId);
    expect(after.callout?.nextWaveAt).toEqual(at('19:00'));
    const late = jobAfter(decidePlanWave(givenPlanning(after, []), at('19:00')), jobId);
    expect(late).toMatchObject({ callout: { state: 'exhausted' }, flags: { atRisk: true } });
  });

  it('gives the place to who takes it, once', () => {
    const outcome = take(queued);
    expect(jobAfter(outcome, jobId)).toMatchObject({ crewUids: ['amy'], crew: { amy: { source: 'tap' } } });
    expect(decided(take(jobAfter(outcome, jobId)))).toMatchObject({
      writes: [],
      answer: { said: { positionId: 'p1' } },
    });
  });

  it('is guarded as an offer is', () => {
    expect(take(givenJob())).toEqual({ refused: 'not-offered' });
    expect(take(givenCrewOf(['ben', 'cas'], { mode: 'queue' }))).toEqual({ refused: 'not-offered' });
    expect(take(queued, onIt(givenJob({ zoneId: 'east' })))).not.toHaveProperty('refused', 'clash');
    const busy = givenDiary({ holds: [{ ...holdOf('J-OTHER0', queued, 'p1'), job: 'J-OTHER0' }] });
    expect(take(queued, busy)).toMatchObject({ refused: 'clash' });
    expect(take(queued, undefined, NOW, { deny: ['amy'] })).toEqual({ refused: 'not-offered' });
    const unskilled = givenDiary();
    expect(take(queued, { ...unskilled, who: { ...unskilled.who, skills: [] } })).toMatchObject({
      refused: 'position-not-fitting',
    });
  });

  it('goes by urgency, then start, then how long it waits', () => {
    const made = (urgency: Job['urgency'], start: string, createdAt: string) => {
      return { urgency, start: at(start), createdAt: at(createdAt) };
    };
    const rows = [
      made('low', '13:00', '08:00'),
      made('urgent', '20:00', '09:00'),
      made('urgent', '18:00', '10:00'),
      made('urgent', '18:00', '07:00'),
    ];
    expect(rows.toSorted(inQueueOrder)).toEqual([rows[3], rows[2], rows[1], rows[0]]);
  });
});

describe('a job for which people apply', () => {
  const job = givenJob({ fill: 'approve' });
  const tap = (uid: string, on = job) => {
    const page = givenPage({ audience: ['amy', 'ben', 'cas'] });
    const facts: AcceptFacts = {
      jobId,
      job: on,
      uid,
      pageId: '1-0',
      page,
      diary: givenDiary(),
      constants: CONSTANTS,
      tap: { rev: 1, key: `tap-${uid}` },
    };
    return decideAccept(facts, NOW);
  };
  const apply = (...uids: string[]) => uids.reduce((each, uid) => jobAfter(tap(uid, each), jobId), job);
  const confirm = (on: Job, uid: string, diary = givenDiary(), client?: { deny: string[] }) =>
    decideConfirmApplied(
      { jobId, job: on, by: 'desk', constants: CONSTANTS, uid, key: `ok-${uid}`, diary, office: undefined, client },
      NOW,
    );

  it('lists who applies, and gives nobody a place', () => {
    const outcome = tap('amy');
    expect(decided(outcome).answer.said).toEqual({ answer: 'standby', positionId: 'p1' });
    expect(jobAfter(outcome, jobId)).toMatchObject({ crew: {}, standby: [{ uid: 'amy', applied: true }] });
    expect(dataOf(outcome, `jobs/${jobId}/responses/amy`)).toMatchObject({ answer: 'standby', reason: 'applied' });
    expect(decided(tap('amy', jobAfter(outcome, jobId)))).toMatchObject({ writes: [] });
  });

  it('takes more than may stand by', () => {
    expect(apply('amy', 'ben', 'cas').standby).toHaveLength(3);
  });

  it('gives the place to whom staff choose, and tells the others once all are taken', () => {
    const listed = apply('amy', 'ben', 'cas');
    const first = confirm(listed, 'ben');
    expect(jobAfter(first, jobId)).toMatchObject({ crewUids: ['ben'], standby: [{ uid: 'amy' }, { uid: 'cas' }] });
    expect(decided(first).answer.told).toMatchObject([{ uid: 'ben', notice: { key: 'chosen' } }]);
    const second = confirm(jobAfter(first, jobId), 'cas');
    expect(jobAfter(second, jobId)).toMatchObject({ state: 'filled', pages: [] });
    expect(decided(second).answer.told.map(({ uid, notice }) => [uid, notice.key])).toEqual([
      ['cas', 'chosen'],
      ['amy', 'notChosen'],
    ]);
    expect(confirm(jobAfter(second, jobId), 'amy')).toEqual({ refused: 'full' });
  });

  it('judges the chosen as they are now', () => {
    const listed = apply('amy');
    const busy = givenDiary({ holds: [{ ...holdOf('J-OTHER0', job, 'p1'), job: 'J-OTHER0' }] });
    expect(confirm(listed, 'amy', busy)).toMatchObject({ refused: 'clash' });
    expect(confirm(listed, 'ben')).toEqual({ refused: 'not-applied' });
    expect(confirm(listed, 'amy', undefined, { deny: ['amy'] })).toEqual({ refused: 'avoid-list' });
    const changed = { at: new Date(NOW.getTime() + 1000), timeRev: 2, placeRev: 0 };
    expect(confirm({ ...listed, changed }, 'amy')).toEqual({ refused: 'applied-before-change' });
  });
});

describe('somebody who did not come', () => {
  const job = givenCrewOf(['amy', 'ben']);
  const mark = (uid: string, now: Date, on = job) => {
    const diaries = new Map([[uid, onIt(job)]]);
    return decideNoShow(
      { jobId, job: on, by: 'desk', constants: CONSTANTS, uid, why: 'No answer', key: 'key-1', diaries },
      now,
    );
  };

  it('is proposed half an hour in, unless on site', () => {
    expect(isMissing(job, givenMember(), CONSTANTS, at('18:29'))).toBe(false);
    expect(isMissing(job, givenMember({ phase: 'en_route' }), CONSTANTS, at('18:30'))).toBe(true);
    expect(isMissing(job, givenMember({ phase: 'on_site' }), CONSTANTS, at('18:30'))).toBe(false);
  });

  it('keeps the mark, loses place and time, is told, and somebody else is asked', () => {
    const outcome = mark('amy', at('18:30'));
    expect(jobAfter(outcome, jobId)).toMatchObject({
      state: 'open',
      crew: { amy: { phase: 'no_show' } },
      crewUids: ['ben'],
      pastCrewUids: ['amy'],
    });
    expect(dataOf(outcome, 'diaries/amy')).toMatchObject({ holds: [] });
    expect(decided(outcome).answer).toMatchObject({ told: [{ uid: 'amy', notice: { key: 'noShow' } }], planNow: true });
    expect(decided(mark('amy', at('18:31'), jobAfter(outcome, jobId))).writes).toEqual([]);
  });

  it('cannot be said too early, or of somebody who is there', () => {
    expect(mark('amy', at('18:29'))).toEqual({ refused: 'too-early' });
    const there = { ...job, crew: { ...job.crew, amy: givenMember({ phase: 'on_site' }) } };
    expect(mark('amy', at('18:40'), there)).toEqual({ refused: 'not-in-crew' });
  });
});
