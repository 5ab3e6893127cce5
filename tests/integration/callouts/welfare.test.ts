import { afterAll, beforeAll, expect, it } from 'vitest';
import { inHours, MINUTE, nth, openDispatch, reasonOf, type Dispatch, type Someone } from '../../support/dispatch.ts';

let dispatch: Dispatch;
let amy: Someone;
let ben: Someone;
beforeAll(async () => {
  dispatch = await openDispatch('welfare', { instances: 2 });
  const agents = await dispatch.agents(2);
  [amy, ben] = [nth(agents, 0), nth(agents, 1)];
});
afterAll(() => dispatch.world.close());

it('asks whoever works alone, then has the owner phone, until a word comes', async () => {
  const positions = [{ id: 'p1', label: 'Guard', need: 1, skills: ['security'] }];
  const jobId = await dispatch.publishTo([amy], { positions, welfareMin: 30, start: inHours(0.2) });
  await dispatch.tap(amy, jobId);
  await dispatch.call('markOnSite', amy, { jobId });
  await dispatch.tickIn(29 * MINUTE, 2);
  expect(await dispatch.noticesTo(amy, jobId)).toEqual([]);
  await dispatch.tickIn(31 * MINUTE, 3);
  expect(await dispatch.noticesTo(amy, jobId)).toEqual(['welfareCheck']);
  await dispatch.tickIn(34 * MINUTE, 3);
  expect(await dispatch.noticesTo(dispatch.desk, jobId)).toEqual(['welfareMissed']);
  expect((await dispatch.job(jobId)).crew[amy.uid]?.welfareMissedAt).toBeInstanceOf(Date);

  const say = (who: Someone, more: object = {}) => dispatch.call('sayWell', who, { jobId, ...more });
  expect(reasonOf(await say(ben))).toBe('not-in-crew');
  expect(reasonOf(await say(ben, { uid: amy.uid }))).toBe('forbidden');
  expect((await say(dispatch.desk, { uid: amy.uid })).error).toBeUndefined();
  const member = (await dispatch.job(jobId)).crew[amy.uid];
  expect(member?.welfareMissedAt).toBeUndefined();
  expect(member?.welfareDueAt?.getTime()).toBeGreaterThan(Date.now() + 29 * MINUTE);
});
