import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptOffer } from '../../../functions/src/callouts/accept-offer.ts';
import { declineOffer } from '../../../functions/src/callouts/decline-offer.ts';
import { inHours, MINUTE, nth, openDispatch, reasonOf, type Dispatch, type Someone } from '../../support/dispatch.ts';
import { withoutATrace } from '../../support/documents.ts';
import type { Answer } from '../../support/world.ts';

let dispatch: Dispatch;
let agents: readonly Someone[];
let amy: Someone;
let ben: Someone;
beforeAll(async () => {
  dispatch = await openDispatch('accept-offer', { instances: 3 });
  agents = await dispatch.agents(6);
  [amy, ben] = [nth(agents, 0), nth(agents, 1)];
});
afterAll(() => dispatch.world.close());

const ACCEPTED = { answer: 'accepted', positionId: 'p1' };
const untouched = (act: () => Promise<Answer>) => withoutATrace(dispatch.store, act);
const refuse = async (agent: Someone, jobId: string, changes: object = {}) =>
  reasonOf(await untouched(() => dispatch.tap(agent, jobId, changes)));

describe('a tap is refused, and changes nothing,', () => {
  it('by somebody who was not asked, and says no more of a job that exists', async () => {
    const jobId = await dispatch.publishTo([amy]);
    const answers = [
      await untouched(() => dispatch.tap(ben, jobId)),
      await untouched(() => dispatch.tap(ben, jobId, { page: '7-0' })),
      await untouched(() => dispatch.tap(ben, 'J-000000')),
    ];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers.map(reasonOf)).toEqual(['not-offered', 'not-offered', 'not-offered']);
  });

  it('on a draft', async () => {
    const jobId = await dispatch.create({ mode: 'direct', named: [amy.uid] });
    expect(await refuse(amy, jobId)).toBe('not-offered');
  });

  it('with another revision than the job has', async () => {
    const draft = dispatch.draft({ positions: [{ id: 'p1', label: 'Guard', need: 2, skills: ['security'] }] });
    const jobId = await dispatch.publishTo([amy, ben]);
    const { rev } = await dispatch.job(jobId);
    await dispatch.call('editJob', dispatch.desk, { jobId, rev, draft, release: [] });
    expect(await refuse(amy, jobId, { rev })).toBe('stale-offer');
    expect(await refuse(amy, jobId, { rev: rev + 2 })).toBe('stale-offer');
    expect((await dispatch.tap(amy, jobId, { rev: rev + 1 })).result).toEqual(ACCEPTED);
  });

  it('once the job is cancelled', async () => {
    const jobId = await dispatch.publishTo([amy, ben]);
    await dispatch.call('cancelJob', dispatch.desk, { jobId, reason: 'Not needed' });
    expect(await refuse(amy, jobId)).toBe('offer-withdrawn');
  });

  it('once the time to answer is over, and so is a no', async () => {
    const jobId = await dispatch.publishTo([amy, ben]);
    const later = dispatch.later(11 * MINUTE);
    const token = { uid: amy.uid, role: 'agent', iat: Math.floor(Date.now() / 1000) };
    const asked = { jobId, page: '1-0', key: dispatch.key() };
    const said = await withoutATrace(dispatch.store, async () => [
      await acceptOffer.answer(later, { data: { ...asked, rev: 0 }, token }),
      await declineOffer.answer(later, { data: { ...asked, reason: 'far' }, token }),
    ]);
    const expired = { error: { code: 'failed-precondition', details: { reason: 'offer-expired' } } };
    expect(said).toMatchObject([expired, expired]);
  });

  it('by somebody who has other work then, and says how long the way is', async () => {
    const when = { start: inHours(30), end: inHours(35) };
    const first = await dispatch.publishTo([amy], when);
    expect((await dispatch.tap(amy, first)).result).toEqual(ACCEPTED);
    // Asked beside the plan, as by a wave that was planned a moment earlier.
    const second = await dispatch.publishTo([ben], { start: inHours(34), end: inHours(36) });
    await dispatch.world.db.doc(paths.wave(second, '1-0')).update({ audience: [amy.uid, ben.uid] });
    const answer = await untouched(() => dispatch.tap(amy, second));
    expect(answer.error?.details).toMatchObject({ reason: 'clash', args: { job: first, travelMin: 5 } });
  });

  it('by somebody whose certificate ends before the work does', async () => {
    const carl = nth(agents, 2);
    const jobId = await dispatch.publishTo([carl]);
    const { end } = await dispatch.job(jobId);
    const until = new Date(end.getTime() - 24 * 60 * MINUTE).toISOString().slice(0, 10);
    await dispatch.world.db.doc(paths.diary(carl.uid)).update({ 'who.certs': { security: until } });
    const answer = await untouched(() => dispatch.tap(carl, jobId));
    expect(answer.error?.details).toMatchObject({ reason: 'cert-expires', args: { cert: 'security', until, days: 1 } });
  });

  it('for a position whose skill the person lacks', async () => {
    const positions = [
      { label: 'Guard', need: 1, skills: ['security'] },
      { label: 'Steward', need: 1, skills: ['steward'] },
    ];
    const jobId = await dispatch.publishTo([amy], { positions });
    expect(await refuse(amy, jobId, { positionId: 'p2' })).toBe('position-not-fitting');
    expect(await refuse(amy, jobId, { positionId: 'p9' })).toBe('position-not-fitting');
    expect((await dispatch.tap(amy, jobId, { positionId: 'p1' })).result).toEqual(ACCEPTED);
  });

  it('by somebody suspended, also while the token is still taken for good', async () => {
    const dora = nth(agents, 3);
    const jobId = await dispatch.publishTo([dora, ben]);
    await dispatch.world.db.doc(paths.diary(dora.uid)).update({ 'who.state': 'suspended' });
    expect(await refuse(dora, jobId)).toBe('account-not-active');
    await dispatch.call('suspendPerson', dispatch.boss, { uid: dora.uid, reason: 'Licence withdrawn' });
    expect((await dispatch.page(jobId)).audience).toEqual([ben.uid]);
    expect((await untouched(() => dispatch.tap(dora, jobId))).result).toBeUndefined();
  });

  it('by anyone who is no agent, or nobody at all', async () => {
    const jobId = await dispatch.publishTo([amy]);
    expect(await refuse(dispatch.desk, jobId)).toBe('forbidden');
    expect(await refuse(dispatch.boss, jobId)).toBe('forbidden');
    const offer = { jobId, page: '1-0', rev: 0, key: dispatch.key() };
    expect((await untouched(() => dispatch.world.call('acceptOffer', offer))).status).toBe(401);
  });

  it.each([
    ['unknown fields', { uid: 'somebody-else' }, 'uid'],
    ['a page that is no page', { page: '../1-0' }, 'page'],
    ['a job that is no job', { jobId: 'jobs/J-4ZK81Q' }, 'jobId'],
    ['a key that is none', { key: 'k' }, 'key'],
  ])('with %s', async (_, changes, field) => {
    const answer = await untouched(() => dispatch.tap(amy, 'J-4ZK81Q', changes));
    expect(answer).toMatchObject({ status: 400, error: { details: { fields: [{ field }] } } });
  });
});

describe('the same person taps again', () => {
  it('with another key, or with the same, and is told the same', async () => {
    const jobId = await dispatch.publishTo([amy, ben]);
    const key = dispatch.key();
    expect((await dispatch.tap(amy, jobId, { key })).result).toEqual(ACCEPTED);
    expect((await untouched(() => dispatch.tap(amy, jobId, { key }))).result).toEqual(ACCEPTED);
    expect((await untouched(() => dispatch.tap(amy, jobId))).result).toEqual(ACCEPTED);
  });

  it('on several devices at once, and has one place', async () => {
    const jobId = await dispatch.publishTo([amy, ben]);
    const key = dispatch.key();
    const taps = await Promise.all(
      [0, 1, 2, 0, 1, 2].map((instance, i) => dispatch.tap(amy, jobId, i < 3 ? { key } : {}, instance)),
    );
    expect(taps.map(({ result }) => result)).toEqual(taps.map(() => ACCEPTED));
    expect((await dispatch.job(jobId)).crewUids).toEqual([amy.uid]);
    expect((await dispatch.diary(amy)).holds.filter(({ job }) => job === jobId)).toHaveLength(1);
  });

  it('on standby, and keeps the rank', async () => {
    const positions = [{ label: 'Guard', need: 1, skills: ['security'] }];
    const jobId = await dispatch.publishTo([amy, ben], { positions });
    await dispatch.tap(amy, jobId);
    const standby = { answer: 'standby', positionId: 'p1', rank: 1 };
    expect((await dispatch.tap(ben, jobId)).result).toEqual(standby);
    expect((await untouched(() => dispatch.tap(ben, jobId))).result).toEqual(standby);
  });

  it('after leaving, late from a queue on the phone, and does not come back by it', async () => {
    const jobId = await dispatch.publishTo([amy, ben]);
    const key = dispatch.key();
    await dispatch.tap(amy, jobId, { key });
    await dispatch.call('withdraw', amy, { jobId, reason: 'ill' });
    expect((await untouched(() => dispatch.tap(amy, jobId, { key }))).result).toEqual(ACCEPTED);
    expect((await dispatch.job(jobId)).crewUids).toEqual([]);
  });
});

describe('a no', () => {
  const decline = (agent: Someone, jobId: string) =>
    dispatch.call('declineOffer', agent, { jobId, page: '1-0', reason: 'far' });

  it('is not a way out of a place, and nobody not asked gives one', async () => {
    const jobId = await dispatch.publishTo([amy, ben]);
    await dispatch.tap(amy, jobId);
    expect(reasonOf(await untouched(() => decline(amy, jobId)))).toBe('use-withdraw');
    expect(reasonOf(await untouched(() => decline(nth(agents, 4), jobId)))).toBe('not-offered');
  });

  it('can be taken back while the offer is open', async () => {
    const jobId = await dispatch.publishTo([amy, ben]);
    await decline(amy, jobId);
    expect((await dispatch.tap(amy, jobId, { again: true })).result).toEqual(ACCEPTED);
    expect(await dispatch.response(jobId, amy)).toBeUndefined();
  });
});
