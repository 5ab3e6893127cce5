import { paths } from '@muster/domain/paths';
import { Timer } from '@muster/domain/timer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fireNudged } from '../../../functions/src/nudge.ts';
import { MINUTE, openDispatch, uidsOf, type Dispatch, type Someone } from '../../support/dispatch.ts';
import { documentsUnder, withoutATrace } from '../../support/documents.ts';
import { brokenAtRest } from './at-rest.ts';

const INSTANCES = 3;
const JOBS = 12;

let dispatch: Dispatch;
let agents: readonly Someone[];
beforeAll(async () => {
  dispatch = await openDispatch('sweepers', { instances: INSTANCES });
  agents = await dispatch.agents(6);
});
afterAll(() => dispatch.world.close());

/** Every instance twice, all at the same moment. */
async function sweep(): Promise<void> {
  const statuses = await Promise.all(
    Array.from({ length: 2 * INSTANCES }, (_, i) => dispatch.world.run('tick', i % INSTANCES)),
  );
  expect(new Set(statuses)).toEqual(new Set([200]));
}

describe('sweepers', () => {
  it('send each due wave once, with one push to each person', async () => {
    const jobIds: string[] = [];
    for (let n = 0; n < JOBS; n += 1) jobIds.push(await dispatch.publish({ waveSize: 3, waitSec: 60 }));
    await dispatch.moveClock(61_000);
    await sweep();

    for (const jobId of jobIds) {
      const pages = await documentsUnder(dispatch.store, paths.waves(jobId));
      expect([...pages.keys()]).toEqual([paths.wave(jobId, '1-0'), paths.wave(jobId, '2-0')]);
      expect((await dispatch.page(jobId, '2-0')).audience).toEqual(uidsOf(agents.slice(3)));
      const { callout, audit } = await dispatch.job(jobId);
      expect(callout).toMatchObject({ state: 'running', wave: 2 });
      // Created, published with its first wave, second wave.
      expect(audit.n).toBe(3);
      const pushes = await dispatch.world.db.collection(paths.sandbox).where('tag', '==', jobId).get();
      expect(pushes.size).toBe(agents.length);
    }
    expect(await brokenAtRest(dispatch.store, new Date())).toEqual([]);
    await dispatch.resetClock();
  });

  it('tell staff once that nobody is left, and once that a job is overdue', async () => {
    const start = new Date(Date.now() + 60 * MINUTE);
    const jobId = await dispatch.publishTo(agents, { start, end: new Date(start.getTime() + 60 * MINUTE) });
    await dispatch.moveClock(45 * MINUTE);
    await sweep();
    expect(await dispatch.job(jobId)).toMatchObject({ callout: { state: 'exhausted' }, flags: { overdue: false } });
    await dispatch.moveClock(95 * MINUTE);
    await sweep();

    expect((await dispatch.job(jobId)).flags).toMatchObject({ overdue: true, atRisk: true });
    const notices = await dispatch.world.db
      .collection(paths.notices('desk'))
      .where('link', '==', `/jobs/${jobId}`)
      .get();
    const keys = notices.docs.map((document) => String(document.get('key')));
    expect(keys.toSorted()).toEqual(['atRisk', 'overdue']);
    const timers = await documentsUnder(dispatch.store, paths.timers);
    expect([...timers.keys()].filter((path) => path.endsWith(jobId))).toEqual([]);
    await dispatch.resetClock();
  });
});

describe('a nudge', () => {
  it('delivered three times, to instances that sweep as well, sends the wave once', async () => {
    const jobId = await dispatch.publish({ waveSize: 3, waitSec: 60 });
    const timerPath = paths.timer('wave', jobId);
    const { data: timer } = await dispatch.store.get(Timer, timerPath);
    const nudge = { timerPath, epoch: timer?.epoch };
    await Promise.all([...[1, 2, 3].map(() => fireNudged(dispatch.later(61_000), nudge)), dispatch.tickIn(61_000, 2)]);
    expect(await dispatch.audiences(jobId)).toHaveLength(2);
    expect((await dispatch.job(jobId)).callout).toMatchObject({ wave: 2 });
  });

  it('early, late, or for a timer that moved meanwhile, does nothing', async () => {
    const jobId = await dispatch.publish({ waveSize: 2, waitSec: 60 });
    const timerPath = paths.timer('wave', jobId);
    const { data: timer } = await dispatch.store.get(Timer, timerPath);
    const nudge = { timerPath, epoch: timer?.epoch };
    await withoutATrace(dispatch.store, () => fireNudged(dispatch.later(0), nudge));
    await dispatch.tickIn(61_000);
    await withoutATrace(dispatch.store, () => fireNudged(dispatch.later(3_600_000), nudge));
    await dispatch.call('cancelJob', dispatch.desk, { jobId, reason: 'Not needed' });
    await withoutATrace(dispatch.store, () => fireNudged(dispatch.later(3_600_000), nudge));
    expect(await dispatch.audiences(jobId)).toHaveLength(2);
  });
});
