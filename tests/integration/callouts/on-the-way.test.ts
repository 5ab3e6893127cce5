import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR, nth, openDispatch, reasonOf, type Dispatch, type Someone } from '../../support/dispatch.ts';
import { withoutATrace } from '../../support/documents.ts';
import type { Answer } from '../../support/world.ts';

let dispatch: Dispatch;
let carl: Someone;
let dan: Someone;
let eve: Someone;
beforeAll(async () => {
  dispatch = await openDispatch('on-the-way');
  const agents = await dispatch.agents(3);
  [carl, dan, eve] = [nth(agents, 0), nth(agents, 1), nth(agents, 2)];
});
afterAll(() => dispatch.world.close());

const refuse = async (name: string, data: object, by: Someone): Promise<string | undefined> =>
  reasonOf(await withoutATrace(dispatch.store, (): Promise<Answer> => dispatch.call(name, by, data)));

describe('on the way', () => {
  it('people say for themselves, and the desk for anybody, when they set out and are there', async () => {
    const start = new Date(Date.now() + HOUR);
    const jobId = await dispatch.publishTo([carl, dan], { start, leadUid: carl.uid });
    for (const agent of [carl, dan]) await dispatch.tap(agent, jobId);
    const marked = await dispatch.call('markEnRoute', carl, { jobId });
    expect(marked.result).toEqual({ phase: 'en_route', late: false });
    expect((await dispatch.call('markOnSite', carl, { jobId })).result).toEqual({ phase: 'on_site', late: false });
    expect((await dispatch.call('markEnRoute', carl, { jobId })).result).toEqual({ phase: 'on_site', late: false });
    expect((await dispatch.call('markOnSite', dispatch.desk, { jobId, uid: dan.uid })).result).toEqual({
      phase: 'on_site',
      late: false,
    });
    const { state, crew } = await dispatch.job(jobId);
    expect({ state, phases: Object.values(crew).map(({ phase }) => phase) }).toEqual({
      state: 'in_progress',
      phases: ['on_site', 'on_site'],
    });

    expect(await refuse('completeJob', { jobId }, dan)).toBe('forbidden');
    expect(await refuse('completeJob', { jobId }, eve)).toBe('not-in-crew');
    expect((await dispatch.call('completeJob', carl, { jobId })).result).toMatchObject({ state: 'completed' });
  });

  it('nobody says it for somebody else, without a place or too early', async () => {
    const jobId = await dispatch.publishTo([eve]);
    await dispatch.tap(eve, jobId);
    expect(await refuse('markOnSite', { jobId, uid: dan.uid }, eve)).toBe('forbidden');
    expect(await refuse('markOnSite', { jobId }, carl)).toBe('not-in-crew');
    expect(await refuse('markOnSite', { jobId: 'J-000000' }, carl)).toBe('not-in-crew');
    expect(await refuse('markOnSite', { jobId }, eve)).toBe('too-early');
    expect(await refuse('markEnRoute', { jobId }, eve)).toBe('too-early');
  });
});
