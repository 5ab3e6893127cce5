import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR, MINUTE, nth, openDispatch, uidsOf, type Dispatch, type Someone } from '../../support/dispatch.ts';
import { documentsUnder } from '../../support/documents.ts';

const SECOND = 1000;

let dispatch: Dispatch;
let agents: readonly Someone[];
beforeAll(async () => {
  dispatch = await openDispatch('waves');
  agents = await dispatch.agents(6);
});
afterAll(() => dispatch.world.close());

/** Those from here to there, as audiences have them. */
const uids = (from: number, to: number) => uidsOf(agents.slice(from, to));
const decline = (at: number, jobId: string, page = '1-0') =>
  dispatch.call('declineOffer', nth(agents, at), { jobId, page, reason: 'far' });

describe('waves', () => {
  it('go out one after the other, once each, however many sweep', async () => {
    const jobId = await dispatch.publish({ waveSize: 2, waitSec: 60 });
    await dispatch.tickIn(45 * SECOND, 4);
    expect(await dispatch.audiences(jobId)).toEqual([uids(0, 2)]);
    await dispatch.tickIn(61 * SECOND, 8);
    expect(await dispatch.audiences(jobId)).toEqual([uids(0, 2), uids(2, 4)]);
    await dispatch.tickIn(61 * SECOND, 4);
    expect(await dispatch.audiences(jobId)).toHaveLength(2);
    await dispatch.tickIn(125 * SECOND, 4);
    expect((await dispatch.audiences(jobId)).at(-1)).toEqual(uids(4, 6));
    expect((await dispatch.job(jobId)).callout).toMatchObject({ state: 'running', wave: 3 });
  });

  it('end with the last moment to answer, and the owner is told that nobody is left', async () => {
    const jobId = await dispatch.publish({ policy: 'everyone' });
    await dispatch.tickIn(9 * MINUTE, 2);
    expect(await dispatch.job(jobId)).toMatchObject({ pages: ['1-0'], callout: { state: 'running' } });
    await dispatch.tickIn(10 * MINUTE + SECOND, 4);
    expect(await dispatch.job(jobId)).toMatchObject({
      state: 'open',
      pages: [],
      flags: { atRisk: true },
      callout: { state: 'exhausted', wave: 1 },
    });
    expect(await dispatch.page(jobId)).toMatchObject({ state: 'closed', why: 'expired' });
    expect(await dispatch.noticesTo(dispatch.desk, jobId)).toEqual(['atRisk']);
    const timers = await documentsUnder(dispatch.store, paths.timer('reply', jobId));
    expect(timers.size).toBe(0);
  });

  it('do not wait when nobody asked is still to answer', async () => {
    const jobId = await dispatch.publish({ waveSize: 2, waitSec: 3600 });
    await decline(0, jobId);
    expect(await dispatch.audiences(jobId)).toHaveLength(1);
    await decline(1, jobId);
    expect((await dispatch.audiences(jobId)).at(-1)).toEqual(uids(2, 4));
    await dispatch.tap(nth(agents, 2), jobId, { page: '2-0' });
    expect(await dispatch.audiences(jobId)).toHaveLength(2);
    await decline(3, jobId, '2-0');
    expect((await dispatch.audiences(jobId)).at(-1)).toEqual(uids(4, 6));
  });

  it('stand still while paused, and go on at once afterwards', async () => {
    const jobId = await dispatch.publish({ waveSize: 1, waitSec: 60 });
    const pause = (paused: boolean) => dispatch.call('pauseCallout', dispatch.desk, { jobId, paused });
    await pause(true);
    await dispatch.tickIn(5 * MINUTE, 2);
    expect(await dispatch.audiences(jobId)).toHaveLength(1);
    expect((await dispatch.tap(nth(agents, 0), jobId)).result).toMatchObject({ answer: 'accepted' });
    await pause(false);
    expect(await dispatch.audiences(jobId)).toHaveLength(2);
  });

  it('go out when staff says so', async () => {
    const jobId = await dispatch.publish({ waveSize: 3, waitSec: 3600 });
    expect((await dispatch.call('nextWave', dispatch.desk, { jobId })).result).toEqual({ asked: 3 });
    expect(await dispatch.audiences(jobId)).toEqual([uids(0, 3), uids(3, 6)]);
  });
});

describe('a direct job', () => {
  it('asks the named people one after the other, and moves on with a no', async () => {
    const positions = [{ label: 'Guard', need: 1, skills: ['security'] }];
    const named = [nth(agents, 4), nth(agents, 1), nth(agents, 3)];
    const jobId = await dispatch.publishTo(named, { positions, waitSec: 90, together: false });
    const [first, second, third] = uidsOf(named);
    expect(await dispatch.audiences(jobId)).toEqual([[first]]);
    await decline(4, jobId);
    expect(await dispatch.audiences(jobId)).toEqual([[first], [second]]);
    await dispatch.tickIn(91 * SECOND);
    expect(await dispatch.audiences(jobId)).toEqual([[first], [second], [third]]);
    expect((await dispatch.pages(jobId)).map(([, { state }]) => state)).toEqual(['closed', 'closed', 'open']);
    const tap = await dispatch.tap(nth(agents, 3), jobId, { page: '3-0' });
    expect(tap.result).toMatchObject({ answer: 'accepted' });
    expect(await dispatch.job(jobId)).toMatchObject({ state: 'filled', crewUids: [third], pages: [] });
  });
});

describe('a job that nobody filled', () => {
  it('stops asking an hour after its start', async () => {
    const start = new Date(Date.now() + HOUR);
    const end = new Date(start.getTime() + 5 * HOUR);
    const jobId = await dispatch.publish({ start, end, waveSize: 1, waitSec: 1800 });
    await dispatch.tickIn(2 * HOUR + SECOND);
    expect(await dispatch.audiences(jobId)).toHaveLength(1);
    expect(await dispatch.job(jobId)).toMatchObject({ pages: [], callout: { state: 'exhausted' } });
  });
});
