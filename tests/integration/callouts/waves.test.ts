import '@muster/domain/time/temporal-global';
import type { Notice } from '@muster/domain/messages/messages';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EFFECTS } from '../../../functions/src/effects.ts';
import { openInstance } from '../../../functions/src/platform/the-instance.ts';
import { tick } from '../../../functions/src/platform/tick.ts';
import { inHours, openCalloutDay, type CalloutDay } from '../../support/callout-day.ts';

let day: CalloutDay;
let days = 1;
beforeAll(async () => {
  day = await openCalloutDay('waves', { instances: 1 });
  await day.agents(6);
});
afterAll(() => day.close());

/** Each job on a day of its own. */
function apart() {
  days += 1;
  return { start: inHours(days * 24), end: inHours(days * 24 + 4) };
}

function sweeper(seconds: number) {
  const opened = openInstance({ projectId: day.world.projectId });
  return { ...opened, clock: { now: async () => new Date(Date.now() + seconds * 1000), real: () => new Date() } };
}
const tickIn = (seconds: number, sweepers = 1) =>
  Promise.all(Array.from({ length: sweepers }, () => tick(sweeper(seconds), EFFECTS, 0)));

const audiences = async (jobId: string) => (await day.pages(jobId)).map(([, { audience }]) => audience);
const calloutOf = async (jobId: string) => (await day.job(jobId)).callout;

async function noticesOf(uid: string): Promise<Notice['key'][]> {
  const found = await day.world.db.collection(paths.notices(uid)).get();
  return found.docs.map((notice) => String(notice.get('key'))).toSorted();
}

describe('waves', () => {
  it('go out one after the other, once each, however many sweep', async () => {
    const jobId = await day.published({ ...apart(), waveSize: 2, waitSec: 60 });
    await tickIn(59, 4);
    expect(await audiences(jobId)).toEqual([['agent1', 'agent2']]);
    await tickIn(61, 8);
    expect(await audiences(jobId)).toEqual([
      ['agent1', 'agent2'],
      ['agent3', 'agent4'],
    ]);
    await tickIn(61, 4);
    expect(await audiences(jobId)).toHaveLength(2);
    await tickIn(125, 4);
    expect((await audiences(jobId)).at(-1)).toEqual(['agent5', 'agent6']);
    expect(await calloutOf(jobId)).toMatchObject({ state: 'running', wave: 3 });
  });

  it('end with the last answer-by, and the owner is told that nobody is left', async () => {
    const jobId = await day.published({ ...apart(), policy: 'everyone' });
    await tickIn(9 * 60, 2);
    expect(await day.job(jobId)).toMatchObject({ pages: ['1-0'], callout: { state: 'running' } });
    await tickIn(10 * 60 + 1, 4);
    expect(await day.job(jobId)).toMatchObject({
      state: 'open',
      pages: [],
      flags: { atRisk: true },
      callout: { state: 'exhausted', wave: 1 },
    });
    expect(await noticesOf('desk')).toContain('atRisk');
    expect((await day.world.db.doc(paths.timer('reply', jobId)).get()).exists).toBe(false);
  });

  it('do not wait when nobody asked is still to answer', async () => {
    const jobId = await day.published({ ...apart(), waveSize: 2, waitSec: 3600 });
    const decline = (uid: string) =>
      day.call('declineOffer', { jobId, page: '1-0', reason: 'far', key: day.key() }, uid);
    await decline('agent1');
    expect(await audiences(jobId)).toHaveLength(1);
    await decline('agent2');
    expect((await audiences(jobId)).at(-1)).toEqual(['agent3', 'agent4']);
    await day.accept('agent3', jobId);
    expect(await audiences(jobId)).toHaveLength(2);
    await day.call('declineOffer', { jobId, page: '2-0', reason: 'ill', key: day.key() }, 'agent4');
    expect((await audiences(jobId)).at(-1)).toEqual(['agent5', 'agent6']);
  });

  it('stand still while paused, and go on at once afterwards', async () => {
    const jobId = await day.published({ ...apart(), waveSize: 1, waitSec: 60 });
    const pause = (paused: boolean) => day.call('pauseCallout', { jobId, paused, key: day.key() });
    await pause(true);
    await tickIn(300, 2);
    expect(await audiences(jobId)).toHaveLength(1);
    expect((await day.accept('agent1', jobId)).result).toMatchObject({ answer: 'accepted' });
    await pause(false);
    expect(await audiences(jobId)).toHaveLength(2);
  });

  it('go out when staff says so', async () => {
    const jobId = await day.published({ ...apart(), waveSize: 3, waitSec: 3600 });
    const key = day.key();
    expect((await day.call('nextWave', { jobId, key })).result).toEqual({ asked: 3 });
    expect((await day.call('nextWave', { jobId, key })).result).toEqual({ asked: 3 });
    expect(await audiences(jobId)).toHaveLength(2);
  });
});

describe('a direct job', () => {
  it('asks the named people one after the other, and moves on with a no', async () => {
    const positions = [{ label: 'Guard', need: 1, skills: ['security'] }];
    const named = ['agent5', 'agent2', 'agent4'];
    const jobId = await day.published({ ...apart(), mode: 'direct', named, positions, waitSec: 90 });
    expect(await audiences(jobId)).toEqual([['agent5']]);
    await day.call('declineOffer', { jobId, page: '1-0', reason: 'busy', key: day.key() }, 'agent5');
    expect(await audiences(jobId)).toEqual([['agent5'], ['agent2']]);
    await tickIn(91);
    expect(await audiences(jobId)).toEqual([['agent5'], ['agent2'], ['agent4']]);
    expect((await day.pages(jobId)).map(([, { state }]) => state)).toEqual(['closed', 'closed', 'open']);
    expect((await day.accept('agent4', jobId)).result).toMatchObject({ answer: 'accepted' });
    expect(await day.job(jobId)).toMatchObject({ state: 'filled', crewUids: ['agent4'], pages: [] });
  });
});

describe('an old yes on standby', () => {
  it('is asked again by an ordinary page, and the wave follows when nobody confirms', async () => {
    const jobId = await day.published({ ...apart(), waveSize: 3, waitSec: 60 });
    for (const uid of ['agent1', 'agent2', 'agent3']) await day.accept(uid, jobId);
    const longAgo = new Date(Date.now() - 3 * 3_600_000);
    await day.world.db.doc(paths.job(jobId)).update({ standby: [{ uid: 'agent3', pos: 'p1', at: longAgo }] });
    await day.call('withdraw', { jobId, reason: 'ill', key: day.key() }, 'agent1');
    expect((await day.pages(jobId)).at(-1)).toMatchObject(['2-0', { audience: ['agent3'], standby: true }]);
    expect(await day.job(jobId)).toMatchObject({ state: 'open', callout: { n: 2, askingStandby: true } });

    await tickIn(3601, 3);
    expect(await day.job(jobId)).toMatchObject({ standby: [], callout: { askingStandby: false, wave: 3 } });
    expect((await audiences(jobId)).at(-1)).toEqual(['agent4', 'agent5', 'agent6']);
    expect((await day.world.db.doc(paths.response(jobId, 'agent3')).get()).exists).toBe(false);
  });

  it('takes the place when it is confirmed', async () => {
    const jobId = await day.published({ ...apart(), waveSize: 3, waitSec: 60 });
    for (const uid of ['agent1', 'agent2', 'agent3']) await day.accept(uid, jobId);
    const longAgo = new Date(Date.now() - 3 * 3_600_000);
    await day.world.db.doc(paths.job(jobId)).update({ standby: [{ uid: 'agent3', pos: 'p1', at: longAgo }] });
    await day.call('withdraw', { jobId, reason: 'ill', key: day.key() }, 'agent1');
    expect((await day.accept('agent3', jobId)).result).toMatchObject({ answer: 'accepted' });
    expect(await day.job(jobId)).toMatchObject({ state: 'filled', crewUids: ['agent2', 'agent3'], standby: [] });
    expect((await day.world.db.doc(paths.response(jobId, 'agent3')).get()).exists).toBe(false);
  });
});
