import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  HOUR,
  inHours,
  MINUTE,
  nth,
  openDispatch,
  reasonOf,
  type Dispatch,
  type Someone,
} from '../../support/dispatch.ts';
import { brokenAtRest } from './at-rest.ts';

let dispatch: Dispatch;
let amy: Someone;
let ben: Someone;
beforeAll(async () => {
  dispatch = await openDispatch('reconfirm', { instances: 2 });
  const agents = await dispatch.agents(5);
  [amy, ben] = [nth(agents, 0), nth(agents, 1)];
});
afterAll(() => dispatch.world.close());

const guards = { positions: [{ id: 'p1', label: 'Guard', need: 1, skills: ['security'] }] };
let days = 10;

/** Amy has the one place of a job on a day of its own, which is then moved. */
async function givenMoved(byMin: number, leadHours = 0) {
  days += 1;
  const start = inHours(leadHours || days * 24);
  const jobId = await dispatch.publish({ ...guards, start, policy: 'everyone' });
  await dispatch.tap(amy, jobId);
  const moved = new Date(start.getTime() + byMin * MINUTE);
  const answer = await move(jobId, moved);
  expect(answer.error).toBeUndefined();
  return { jobId, moved };
}

async function move(jobId: string, start: Date) {
  const { rev } = await dispatch.job(jobId);
  const draft = dispatch.draft({ ...guards, policy: 'everyone', start });
  return dispatch.call('editJob', dispatch.desk, { jobId, rev, draft, release: [] });
}

const say = (who: Someone, jobId: string, answer: 'yes' | 'no', more: object = {}) =>
  dispatch.call('reconfirm', who, { jobId, rev: 1, answer, ...more });

describe('a job that was moved', () => {
  it('by an hour asks again; a yes keeps the place', async () => {
    const { jobId } = await givenMoved(60);
    expect((await dispatch.job(jobId)).crew[amy.uid]).toMatchObject({ phase: 'reconfirm_pending' });
    expect(await dispatch.noticesTo(amy, jobId)).toEqual(['reconfirm']);
    expect((await say(amy, jobId, 'yes')).result).toEqual({ answer: 'confirmed' });
    expect((await dispatch.job(jobId)).crew[amy.uid]).toMatchObject({ phase: 'confirmed', rev: 1 });
    await dispatch.tickIn(13 * HOUR);
    expect((await dispatch.job(jobId)).crewUids).toEqual([amy.uid]);
    expect(await brokenAtRest(dispatch.store, new Date())).toEqual([]);
  });

  it('by five minutes only informs', async () => {
    const { jobId } = await givenMoved(5);
    expect((await dispatch.job(jobId)).crew[amy.uid]?.phase).toBe('confirmed');
    expect(await dispatch.noticesTo(amy, jobId)).toEqual(['jobChanged']);
  });

  it('twice within two minutes tells once, with what it was at first', async () => {
    const { jobId, moved } = await givenMoved(60);
    await move(jobId, new Date(moved.getTime() + HOUR));
    const found = await dispatch.world.db.collection(`people/${amy.uid}/notices`).get();
    const own = found.docs.filter(({ id }) => id.includes(jobId));
    expect(own).toHaveLength(1);
    const was = own[0]?.get('params.wasStart').toDate();
    expect(was).toEqual(new Date(moved.getTime() - HOUR));
  });

  it('asks on when somebody cannot come, which does not count against them', async () => {
    const { jobId } = await givenMoved(60);
    expect((await say(amy, jobId, 'no')).result).toEqual({ answer: 'released' });
    expect(await dispatch.response(jobId, amy)).toMatchObject({ answer: 'released', reason: 'reconfirm-no' });
    const [, page] = (await dispatch.pages(jobId)).at(-1) ?? [];
    expect(page).toMatchObject({ state: 'open', rev: 1 });
    expect(page?.audience).not.toContain(amy.uid);
    expect((await say(amy, jobId, 'no')).error && reasonOf(await say(amy, jobId, 'no'))).toBe('not-in-crew');
    expect(await brokenAtRest(dispatch.store, new Date())).toEqual([]);
  });

  it('releases who does not answer, once, and asks on', async () => {
    const { jobId } = await givenMoved(60);
    await dispatch.tickIn(11 * HOUR, 3);
    expect((await dispatch.job(jobId)).crewUids).toEqual([amy.uid]);
    await dispatch.tickIn(12 * HOUR + MINUTE, 3);
    expect(await dispatch.job(jobId)).toMatchObject({ crewUids: [], callout: { n: 2, state: 'running' } });
    expect(await dispatch.noticesTo(amy, jobId)).toEqual(expect.arrayContaining(['reconfirm', 'releasedNoAnswer']));
    expect(await brokenAtRest(dispatch.store, new Date())).toEqual([]);
  });

  it('shortly before the start has the owner phone, and takes the yes by phone', async () => {
    const { jobId } = await givenMoved(40, 1);
    expect(await dispatch.noticesTo(amy, jobId)).toEqual(['reconfirmSoon']);
    expect(await dispatch.noticesTo(dispatch.desk, jobId)).toEqual(['callToReconfirm']);
    expect(reasonOf(await say(ben, jobId, 'yes', { uid: amy.uid }))).toBe('forbidden');
    expect((await say(dispatch.desk, jobId, 'yes', { uid: amy.uid })).result).toEqual({ answer: 'confirmed' });
  });
});
