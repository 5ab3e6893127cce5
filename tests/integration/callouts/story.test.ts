import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCalloutDay, type CalloutDay } from '../../support/callout-day.ts';

let day: CalloutDay;
beforeAll(async () => {
  day = await openCalloutDay('story');
  await day.agents(14);
});
afterAll(() => day.close());

it('fills a job, keeps a standby, promotes it and asks on', async () => {
  const jobId = await day.published();
  const [[, first] = []] = await day.pages(jobId);
  expect(first?.audience).toHaveLength(10);

  expect((await day.accept('agent1', jobId)).result).toEqual({ answer: 'accepted', positionId: 'p1' });
  expect((await day.accept('agent2', jobId)).result).toEqual({ answer: 'accepted', positionId: 'p1' });
  expect(await day.job(jobId)).toMatchObject({ state: 'filled', pages: [], crewUids: ['agent1', 'agent2'] });
  expect((await day.accept('agent3', jobId)).result).toEqual({ answer: 'standby', positionId: 'p1', rank: 1 });
  expect((await day.accept('agent4', jobId)).result).toEqual({ answer: 'full' });

  const leave = (uid: string) => day.call('withdraw', { jobId, reason: 'busy', key: day.key() }, uid);
  expect((await leave('agent1')).result).toEqual({ late: false });
  expect(await day.job(jobId)).toMatchObject({ state: 'filled', crewUids: ['agent2', 'agent3'], standby: [] });
  expect((await day.diary('agent1')).holds).toEqual([]);
  expect((await day.diary('agent3')).holds).toMatchObject([{ job: jobId }]);

  expect((await leave('agent2')).result).toEqual({ late: false });
  expect(await day.job(jobId)).toMatchObject({ state: 'open', callout: { n: 2, state: 'running', wave: 2 } });
  const [, second] = (await day.pages(jobId)).at(-1) ?? [];
  expect(second?.audience).toEqual(['agent11', 'agent12', 'agent13', 'agent14']);
  expect((await day.accept('agent12', jobId)).result).toMatchObject({ answer: 'accepted' });
  expect(await day.job(jobId)).toMatchObject({ state: 'filled', callout: { state: 'full' } });
});
