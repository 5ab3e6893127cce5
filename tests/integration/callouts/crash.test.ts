import { reached } from '@muster/domain/messages/delivery-row';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptOffer } from '../../../functions/src/callouts/accept-offer.ts';
import { publishJob } from '../../../functions/src/callouts/publish-job.ts';
import { withdraw } from '../../../functions/src/callouts/withdraw.ts';
import { EFFECTS } from '../../../functions/src/effects.ts';
import type { StoreCall } from '../../../functions/src/platform/store-hooks.ts';
import { tick } from '../../../functions/src/platform/tick.ts';
import { nth, openDispatch, uidsOf, type Dispatch, type Someone } from '../../support/dispatch.ts';
import { withoutATrace } from '../../support/documents.ts';
import { brokenAtRest } from './at-rest.ts';

const SECOND = 1000;

let dispatch: Dispatch;
let agents: readonly Someone[];
beforeAll(async () => {
  dispatch = await openDispatch('crash');
  agents = await dispatch.agents(4);
});
afterAll(() => dispatch.world.close());

interface Death {
  readonly aheadMs?: number;
  readonly dies?: 'before' | 'after';
}

/** An instance so much later that dies where a commit of such a path is reached, before or after it holds. */
function mortal(part: string, { aheadMs = 0, dies = 'after' }: Death = {}) {
  const kill = ({ kind, paths: touched }: StoreCall) => {
    if (kind === 'commit' && touched.some((path) => path.includes(part))) throw new Error('killed');
  };
  return dispatch.later(aheadMs, { [dies]: kill });
}

type Instance = ReturnType<typeof mortal>;

async function publishOn(instance: Instance, jobId: string): Promise<object> {
  const input = { jobId, rev: 0, key: dispatch.key() };
  return publishJob.handle(instance, { input, actor: { uid: 'desk', role: 'dispatcher' }, now: new Date() });
}

/** Published by an instance that died before it sent anything. */
async function givenUnsent(): Promise<string> {
  const jobId = await dispatch.create();
  await expect(publishOn(mortal('/deliveries/'), jobId)).rejects.toThrow('killed');
  return jobId;
}

/** Who has a push of this job, once for each. */
async function pushedTo(jobId: string): Promise<string[]> {
  const rows = await dispatch.world.db.collection(paths.sandbox).where('tag', '==', jobId).get();
  return rows.docs.map((row) => String(row.get('to'))).toSorted();
}

describe('killed between the commit and the sending', () => {
  it('offers stand, and are sent by the tick half a minute later, once', async () => {
    const jobId = await givenUnsent();
    expect(await dispatch.job(jobId)).toMatchObject({ state: 'open', pages: ['1-0'] });
    expect(await dispatch.page(jobId)).toMatchObject({ state: 'open', audience: uidsOf(agents) });
    expect(await dispatch.delivery(jobId)).toMatchObject({ sendState: 'queued' });
    expect(await pushedTo(jobId)).toEqual([]);

    await dispatch.tickIn(20 * SECOND);
    expect(await pushedTo(jobId)).toEqual([]);
    await dispatch.tickIn(31 * SECOND, 2);
    expect(await pushedTo(jobId)).toEqual(uidsOf(agents));
    const { sendState, rows } = await dispatch.delivery(jobId);
    expect(sendState).toBe('sent');
    expect(Object.values(rows).map((row) => reached(row, false).step)).toEqual(agents.map(() => 'sent'));
    await withoutATrace(dispatch.store, () => dispatch.tickIn(45 * SECOND, 2));
  });

  it('also when whoever swept it is killed before the record', async () => {
    const jobId = await givenUnsent();
    await tick(mortal('sandbox/', { aheadMs: 31 * SECOND }), EFFECTS, 0);
    expect(await dispatch.delivery(jobId)).toMatchObject({ sendState: 'sending' });
    await dispatch.tickIn(50 * SECOND);
    expect(await dispatch.delivery(jobId)).toMatchObject({ sendState: 'sending' });
    await dispatch.tickIn(62 * SECOND);
    expect(await dispatch.delivery(jobId)).toMatchObject({ sendState: 'sent' });
    expect(await pushedTo(jobId)).toEqual(uidsOf(agents));
  });

  it('sends nothing for offers that are no longer open', async () => {
    const jobId = await givenUnsent();
    await dispatch.call('cancelJob', dispatch.desk, { jobId, reason: 'Not needed' });
    await dispatch.tickIn(31 * SECOND);
    const { sendState, rows } = await dispatch.delivery(jobId);
    expect(sendState).toBe('sent');
    expect(Object.values(rows).map((row) => reached(row, false).step)).toEqual(agents.map(() => 'expired'));
    expect(await pushedTo(jobId)).toEqual([]);
  });

  it('can be answered before anything was sent', async () => {
    const jobId = await givenUnsent();
    expect((await dispatch.tap(nth(agents, 0), jobId)).result).toMatchObject({ answer: 'accepted' });
  });
});

describe('killed before the commit', () => {
  it('has done nothing, and the command can be sent again', async () => {
    const jobId = await dispatch.create();
    await withoutATrace(dispatch.store, () =>
      expect(publishOn(mortal(`jobs/${jobId}`, { dies: 'before' }), jobId)).rejects.toThrow('killed'),
    );
    expect(await publishOn(dispatch.later(0), jobId)).toMatchObject({ asked: agents.length });
  });
});

describe('killed between the commit and the answer', () => {
  it('answers the repeated tap that the place is taken by this person', async () => {
    const jobId = await dispatch.publish();
    const { uid } = nth(agents, 0);
    const input = { jobId, page: '1-0', rev: 0, key: dispatch.key() };
    const tap = (instance: Instance) =>
      acceptOffer.handle(instance, { input, actor: { uid, role: 'agent' }, now: new Date() });
    await expect(tap(mortal(paths.job(jobId)))).rejects.toThrow('killed');
    expect(await tap(dispatch.later(0))).toEqual({ answer: 'accepted', positionId: 'p1' });
    expect((await dispatch.job(jobId)).crewUids).toEqual([uid]);
    expect(await brokenAtRest(dispatch.store, new Date())).toEqual([]);
  });

  it('leaves the next wave after a withdrawal to the tick', async () => {
    const [one, two, ...others] = agents;
    const jobId = await dispatch.publish({ waveSize: 2, waitSec: 3600 });
    for (const agent of agents.slice(0, 2)) await dispatch.tap(agent, jobId);
    const input = { jobId, reason: 'ill' as const, key: dispatch.key() };
    const leave = (instance: Instance) =>
      withdraw.handle(instance, { input, actor: { uid: one?.uid ?? '', role: 'agent' }, now: new Date() });
    await expect(leave(mortal(paths.job(jobId)))).rejects.toThrow('killed');
    expect(await dispatch.job(jobId)).toMatchObject({ state: 'open', crewUids: [two?.uid], pages: [] });

    await dispatch.tickIn(SECOND, 3);
    expect(await dispatch.job(jobId)).toMatchObject({ pages: ['2-0'] });
    expect((await dispatch.page(jobId, '2-0')).audience).toEqual(uidsOf(others));
    expect(await leave(dispatch.later(0))).toEqual({ late: false });
  });
});

describe('whoever was suspended before anything was sent', () => {
  it('gets no push from the tick that repairs it, unlike the others', async () => {
    const [suspended, ...others] = agents;
    const jobId = await givenUnsent();
    await dispatch.call('suspendPerson', dispatch.boss, { uid: suspended?.uid, reason: 'Licence withdrawn' });
    await dispatch.tickIn(31 * SECOND);
    expect(await pushedTo(jobId)).toEqual(uidsOf(others));
    const { sendState, rows } = await dispatch.delivery(jobId);
    expect(sendState).toBe('sent');
    expect(Object.entries(rows).map(([uid, row]) => [uid, reached(row, false).step])).toContainEqual([
      suspended?.uid,
      'expired',
    ]);
  });
});
