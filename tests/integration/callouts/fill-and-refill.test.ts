import { reached } from '@muster/domain/messages/delivery-row';
import { SandboxItem } from '@muster/domain/messages/messages';
import { paths } from '@muster/domain/paths';
import { Timer } from '@muster/domain/timer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MINUTE, nth, openDispatch, uidsOf, type Dispatch, type Someone } from '../../support/dispatch.ts';

let dispatch: Dispatch;
let agents: readonly Someone[];
beforeAll(async () => {
  dispatch = await openDispatch('fill-and-refill', { instances: 2 });
  agents = await dispatch.agents(14);
});
afterAll(() => dispatch.world.close());

/** Documents written in one commit carry one instant. */
async function writtenAt(...documents: string[]): Promise<Set<string>> {
  const snapshots = await dispatch.world.db.getAll(...documents.map((path) => dispatch.world.db.doc(path)));
  return new Set(snapshots.map(({ updateTime }) => String(updateTime?.toMillis())));
}

async function pushesOf(jobId: string): Promise<SandboxItem[]> {
  const found = await dispatch.store.query(SandboxItem, {
    from: paths.sandbox,
    where: [['tag', '==', jobId]],
    limit: 100,
  });
  return found.flatMap(({ data }) => data ?? []);
}

const waveTimer = async (jobId: string) => (await dispatch.store.get(Timer, paths.timer('wave', jobId))).data;
const leave = (agent: Someone, jobId: string) => dispatch.call('withdraw', agent, { jobId, reason: 'busy' });

describe('two guards are needed', () => {
  let jobId: string;
  let first: Someone;
  let second: Someone;
  let third: Someone;
  let fourth: Someone;
  beforeAll(() => {
    [first, second, third, fourth] = [nth(agents, 0), nth(agents, 1), nth(agents, 2), nth(agents, 3)];
  });

  it('asks the ten nearest at once', async () => {
    jobId = await dispatch.publish({ waveSize: 10 });
    const page = await dispatch.page(jobId);
    expect(page).toMatchObject({ state: 'open', audience: uidsOf(agents.slice(0, 10)), rev: 0, standby: false });
    expect(page.replyBy.getTime() - page.sentAt.getTime()).toBe(10 * MINUTE);

    const delivery = await dispatch.delivery(jobId);
    expect(delivery.sendState).toBe('sent');
    const rows = Object.entries(delivery.rows).toSorted(([, a], [, b]) => a.r - b.r);
    expect(rows.map(([uid, row]) => [row.r, uid, reached(row, false).step])).toEqual(
      uidsOf(agents.slice(0, 10)).map((uid, i) => [i + 1, uid, 'sent']),
    );
    const pushes = await pushesOf(jobId);
    expect(new Set(pushes.map(({ to }) => to))).toEqual(new Set(uidsOf(agents.slice(0, 10))));
    expect(pushes).toHaveLength(10);
    expect(pushes[0]).toMatchObject({ kind: 'offer', link: `/o/${jobId}`, urgency: 'urgent', channel: 'push' });
    expect((await waveTimer(jobId))?.dueAt).toEqual((await dispatch.job(jobId)).callout?.nextWaveAt);
  });

  it('takes two, and closes every card in the commit that takes the second', async () => {
    expect((await dispatch.tap(second, jobId)).result).toEqual({ answer: 'accepted', positionId: 'p1' });
    expect(await dispatch.job(jobId)).toMatchObject({ state: 'open', pages: ['1-0'] });
    expect((await dispatch.tap(first, jobId)).result).toEqual({ answer: 'accepted', positionId: 'p1' });

    expect(await dispatch.job(jobId)).toMatchObject({
      state: 'filled',
      pages: [],
      crewUids: uidsOf([second, first]),
      callout: { n: 1, state: 'full', wave: 1 },
    });
    expect(await dispatch.page(jobId)).toMatchObject({ state: 'closed', why: 'full' });
    expect(await waveTimer(jobId)).toBeUndefined();
    const together = await writtenAt(paths.job(jobId), paths.wave(jobId, '1-0'), paths.diary(first.uid));
    expect(together.size).toBe(1);
  });

  it('lets the third stand by and tells the fourth that all is taken', async () => {
    expect((await dispatch.tap(third, jobId)).result).toEqual({ answer: 'standby', positionId: 'p1', rank: 1 });
    expect((await dispatch.tap(fourth, jobId)).result).toEqual({ answer: 'full' });
    expect(await dispatch.response(jobId, third)).toMatchObject({ answer: 'standby', pos: 'p1' });
    expect(await dispatch.response(jobId, fourth)).toBeUndefined();
    expect((await dispatch.diary(third)).holds).toEqual([]);
  });

  it('gives the place of who withdraws to standby in the same commit', async () => {
    expect((await leave(first, jobId)).result).toEqual({ late: false });
    expect(await dispatch.job(jobId)).toMatchObject({
      state: 'filled',
      standby: [],
      crewUids: uidsOf([second, third]),
      pastCrewUids: [first.uid],
      crew: { [third.uid]: { source: 'standby', phase: 'confirmed', pos: 'p1' } },
    });
    expect((await dispatch.diary(first)).holds).toEqual([]);
    expect((await dispatch.diary(third)).holds).toMatchObject([{ job: jobId, kind: 'firm' }]);
    expect(await dispatch.response(jobId, third)).toBeUndefined();
    expect(await dispatch.response(jobId, first)).toMatchObject({ answer: 'withdrawn', reason: 'busy' });
    const both = uidsOf([first, third]).map(paths.diary);
    expect((await writtenAt(paths.job(jobId), ...both)).size).toBe(1);
  });

  it('tells the promoted person, in the inbox and by a push', async () => {
    const { uid } = third;
    const notices = await dispatch.world.db.collection(paths.notices(uid)).get();
    expect(notices.docs.map((document) => document.get('type'))).toEqual(['promoted']);
    const pushes = await dispatch.world.db.collection(paths.sandbox).where('to', '==', uid).get();
    expect(new Set(pushes.docs.map((document) => document.get('kind')))).toEqual(new Set(['offer', 'promoted']));
  });

  it('asks those not yet asked as soon as nobody stands by, and not again who was', async () => {
    expect((await leave(second, jobId)).result).toEqual({ late: false });
    expect(await dispatch.job(jobId)).toMatchObject({ state: 'open', callout: { n: 2, state: 'running', wave: 2 } });
    expect((await dispatch.page(jobId, '2-0')).audience).toEqual(uidsOf(agents.slice(10)));
    const taken = await dispatch.tap(nth(agents, 11), jobId, { page: '2-0' });
    expect(taken.result).toMatchObject({ answer: 'accepted' });
    expect(await dispatch.job(jobId)).toMatchObject({ state: 'filled', callout: { state: 'full' } });
  });
});

describe('when nobody answers', () => {
  it('sends the next wave when its time has come, by the tick', async () => {
    const jobId = await dispatch.publish({ waveSize: 4, waitSec: 60 });
    await dispatch.world.run('tick');
    expect((await dispatch.job(jobId)).pages).toEqual(['1-0']);

    await dispatch.moveClock(61_000);
    expect(await dispatch.world.run('tick')).toBe(200);
    expect(await dispatch.job(jobId)).toMatchObject({ pages: ['1-0', '2-0'], callout: { wave: 2 } });
    expect((await dispatch.page(jobId, '2-0')).audience).toEqual(uidsOf(agents.slice(4, 8)));
    expect((await dispatch.delivery(jobId, '2-0')).sendState).toBe('sent');
    await dispatch.resetClock();
  });
});
