import { afterAll, beforeAll, expect, it } from 'vitest';
import { inHours, nth, openDispatch, reasonOf, type Dispatch, type Someone } from '../../support/dispatch.ts';
import { brokenAtRest } from './at-rest.ts';

let dispatch: Dispatch;
let agents: readonly Someone[];
beforeAll(async () => {
  dispatch = await openDispatch('stand-in', { instances: 2 });
  agents = await dispatch.agents(5);
});
afterAll(() => dispatch.world.close());

const one = { positions: [{ id: 'p1', label: 'Guard', need: 1, skills: ['security'] }] };

async function givenLooking(days: number) {
  const amy = nth(agents, 0);
  const jobId = await dispatch.publishTo([amy], { ...one, start: inHours(days * 24) });
  await dispatch.tap(amy, jobId);
  await dispatch.call('editJob', dispatch.desk, {
    ...{ jobId, rev: 0, release: [] },
    draft: dispatch.draft({ ...one, start: inHours(days * 24), mode: 'broadcast' }),
  });
  await dispatch.listEverybody();
  const { result } = await dispatch.call('requestStandIn', amy, { jobId });
  return { jobId, amy, result };
}

it('asks others and swaps with the first who says yes, of many at once', async () => {
  const { jobId, amy, result } = await givenLooking(20);
  expect(result).toMatchObject({ asked: 4 });
  expect((await dispatch.job(jobId)).crewUids).toEqual([amy.uid]);
  const [id = ''] = (await dispatch.pages(jobId)).at(-1) ?? [];
  const answers = await Promise.all(
    agents.slice(1).map((agent) => dispatch.call('acceptOffer', agent, { jobId, page: id, rev: 1 })),
  );
  expect(answers.filter(({ error }) => !error)).toHaveLength(1);
  const { crewUids, state } = await dispatch.job(jobId);
  expect([crewUids.length, crewUids.includes(amy.uid), state]).toEqual([1, false, 'filled']);
  expect((await dispatch.diary(amy)).holds.some(({ job }) => job === jobId)).toBe(false);
  expect(await dispatch.noticesTo(amy, jobId)).toContain('standInFound');
  expect(await brokenAtRest(dispatch.store, new Date())).toEqual([]);
});

it('leaves the place where it is when nobody says yes', async () => {
  const { jobId, amy } = await givenLooking(25);
  const until = (await dispatch.job(jobId)).crew[amy.uid]?.standIn?.until;
  await dispatch.tickIn((until?.getTime() ?? 0) - Date.now() + 1000, 3);
  const job = await dispatch.job(jobId);
  expect([job.crewUids, job.pages, job.crew[amy.uid]?.standIn]).toEqual([[amy.uid], [], undefined]);
  expect(await dispatch.noticesTo(amy, jobId)).toContain('standInNone');
  expect(reasonOf(await dispatch.call('requestStandIn', nth(agents, 1), { jobId }))).toBe('not-in-crew');
});
