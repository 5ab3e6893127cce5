import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { HOUR, MINUTE, nth, openDispatch, uidsOf, type Dispatch, type Someone } from '../../support/dispatch.ts';

let dispatch: Dispatch;
let agents: readonly Someone[];
beforeAll(async () => {
  dispatch = await openDispatch('older-standby');
  agents = await dispatch.agents(12);
});
afterAll(() => dispatch.world.close());
afterEach(() => dispatch.resetClock());

/** A full job whose one standby said yes three hours ago, when a member withdraws. */
async function givenOldStandby(): Promise<{ jobId: string; waiting: Someone }> {
  const jobId = await dispatch.publish({ waveSize: 10 });
  const [one, two, waiting] = [nth(agents, 0), nth(agents, 1), nth(agents, 2)];
  for (const agent of [one, two, waiting]) await dispatch.tap(agent, jobId);
  await dispatch.moveClock(3 * HOUR);
  await dispatch.call('withdraw', one, { jobId, reason: 'ill' });
  return { jobId, waiting };
}

it('is asked by an ordinary page, and nobody else meanwhile', async () => {
  const { jobId, waiting } = await givenOldStandby();
  expect(await dispatch.job(jobId)).toMatchObject({
    state: 'open',
    pages: ['2-0'],
    standby: [{ uid: waiting.uid }],
    callout: { n: 2, state: 'running', wave: 2, askingStandby: true },
  });
  const page = await dispatch.page(jobId, '2-0');
  expect(page).toMatchObject({ standby: true, audience: [waiting.uid], state: 'open' });
  expect(page.replyBy.getTime() - page.sentAt.getTime()).toBe(60 * MINUTE);
  expect((await dispatch.diary(waiting)).holds).toEqual([]);
});

it('takes the place by an ordinary tap', async () => {
  const { jobId, waiting } = await givenOldStandby();
  expect((await dispatch.tap(waiting, jobId, { page: '2-0' })).result).toEqual({
    answer: 'accepted',
    positionId: 'p1',
  });
  expect(await dispatch.job(jobId)).toMatchObject({
    state: 'filled',
    standby: [],
    pages: [],
    crew: { [waiting.uid]: { source: 'tap' } },
    callout: { state: 'full', askingStandby: false },
  });
  expect(await dispatch.response(jobId, waiting)).toBeUndefined();
});

it('is off the list when the time to answer passes, and the others are asked', async () => {
  const { jobId, waiting } = await givenOldStandby();
  await dispatch.moveClock(61 * MINUTE);
  await dispatch.world.run('tick');
  expect(await dispatch.page(jobId, '2-0')).toMatchObject({ state: 'closed', why: 'expired' });
  expect(await dispatch.job(jobId)).toMatchObject({ state: 'open', standby: [], pages: ['3-0'] });
  expect((await dispatch.page(jobId, '3-0')).audience).toEqual(uidsOf(agents.slice(10)));
  expect(await dispatch.response(jobId, waiting)).toBeUndefined();
});

it('is off the list by a no, and the others are asked at once', async () => {
  const { jobId, waiting } = await givenOldStandby();
  expect((await dispatch.call('declineOffer', waiting, { jobId, page: '2-0', reason: 'busy' })).status).toBe(200);
  const { standby, pages } = await dispatch.job(jobId);
  expect(standby).toEqual([]);
  expect(pages).toContain('3-0');
  expect(await dispatch.response(jobId, waiting)).toMatchObject({ answer: 'declined', reason: 'busy' });
});

it('takes the place without being asked when the person said so', async () => {
  const eager = nth(await dispatch.agents(1, { prefs: { standby: true, autoConfirm: true } }), 0);
  const [one, two] = [nth(agents, 3), nth(agents, 4)];
  const jobId = await dispatch.publishTo([one, two, eager]);
  for (const agent of [one, two, eager]) await dispatch.tap(agent, jobId);
  await dispatch.moveClock(3 * HOUR);
  await dispatch.call('withdraw', one, { jobId, reason: 'ill' });
  const { crew, state } = await dispatch.job(jobId);
  expect(crew).toMatchObject({ [eager.uid]: { source: 'standby' } });
  expect(state).toBe('filled');
});
