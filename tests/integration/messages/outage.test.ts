import { SandboxItem } from '@muster/domain/messages/messages';
import { Outages } from '@muster/domain/messages/outage';
import { paths } from '@muster/domain/paths';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { setOutage } from '../../../functions/src/messages/set-outage.ts';
import { MINUTE, nth, openDispatch, reasonOf, type Dispatch, type Someone } from '../../support/dispatch.ts';

let dispatch: Dispatch;
let agents: readonly Someone[];
beforeAll(async () => {
  dispatch = await openDispatch('outage');
  agents = await dispatch.agents(1);
  await dispatch.world.call('removeDevice', { browser: 'phone' }, nth(agents, 0).token);
});
afterAll(() => dispatch.world.close());

const set = (channel: string, minutes: number, by: Someone = dispatch.desk) =>
  dispatch.world.call('setOutage', { channel, minutes }, by.token);
const trouble = (is: string, minutes: number) =>
  dispatch.world.call('setOutage', { channel: 'push', trouble: is, minutes }, dispatch.desk.token);
afterEach(async () => {
  for (const channel of ['sms', 'mail']) await set(channel, 0);
  await trouble('busy', 0);
  // Instances keep what they know of it for a second.
  await wait(1100);
});

async function outside(jobId: string): Promise<SandboxItem[]> {
  const where = [['to', '==', nth(agents, 0).uid]] as const;
  const sent = await dispatch.store.query(SandboxItem, { from: paths.sandbox, where, limit: 50 });
  return sent.flatMap(({ data }) => (data?.data['id'] === `${jobId}/1-0` ? [data] : []));
}

async function sends(jobId: string): Promise<string | undefined> {
  return (await dispatch.delivery(jobId)).rows[nth(agents, 0).uid]?.d.replaceAll(/@\d+/g, '');
}

it('an SMS provider that is down for an hour gets the message when it works again, once', async () => {
  const start = new Date(Date.now() + 6 * 3_600_000);
  const jobId = await dispatch.publishTo(agents, {
    urgency: 'urgent',
    start,
    end: new Date(start.getTime() + 3_600_000),
  });
  await dispatch.world.db.doc(paths.wave(jobId, '1-0')).update({ replyBy: new Date(Date.now() + 90 * MINUTE) });
  expect((await set('sms', 60)).status).toBe(200);

  for (const minutes of [1.2, 5, 30, 59]) await dispatch.tickIn(minutes * MINUTE, 2);
  expect(await sends(jobId)).toBe('push:none;mail:sent;sms:queued');
  const [waiting] = (await outside(jobId)).filter(({ channel }) => channel === 'sms');
  expect(waiting?.state).toBe('queued');
  expect(Number(waiting?.data['tries'])).toBeGreaterThan(2);

  await dispatch.tickIn(61.5 * MINUTE, 3);
  await dispatch.tickIn(70 * MINUTE, 3);
  expect(await sends(jobId)).toBe('push:none;mail:sent;sms:sent');
  expect((await outside(jobId)).map(({ channel, state }) => `${channel} ${state}`).toSorted()).toEqual([
    'mail sent',
    'sms sent',
  ]);
});

describe('a push service', () => {
  /** Of somebody with a phone. */
  async function asked(): Promise<{ jobId: string; ann: Someone; sends: () => Promise<string | undefined> }> {
    const [ann] = await dispatch.agents(1);
    if (!ann) throw new Error('nobody to ask');
    const start = new Date(Date.now() + 6 * 3_600_000);
    const end = new Date(start.getTime() + 3_600_000);
    const jobId = await dispatch.publishTo([ann], { urgency: 'urgent', start, end });
    const said = async () => (await dispatch.delivery(jobId)).rows[ann.uid]?.d.replaceAll(/@\d+/g, '');
    return { jobId, ann, sends: said };
  }

  it('that is busy is left alone for as long as it says, and gets each message once it is free', async () => {
    await trouble('busy', 3);
    const { jobId, ann, sends: said } = await asked();
    expect(await said()).toBe('push:queued');
    expect((await dispatch.delivery(jobId)).rows[ann.uid]?.re?.getTime()).toBeGreaterThan(Date.now() + 50_000);
    expect(await dispatch.pushStates(ann)).toEqual(['queued']);
    await dispatch.tickIn(MINUTE / 4);
    expect(await said()).toMatch(/^push:queued/);
    await dispatch.tickIn(1.2 * MINUTE, 2);
    expect(await said()).toMatch(/^push:queued/);
    await dispatch.tickIn(3.5 * MINUTE, 3);
    expect(await said()).toMatch(/^push:sent/);
    expect((await dispatch.pushesTo(ann)).filter(({ channel }) => channel === 'push')).toMatchObject([
      { state: 'sent' },
    ]);
  });

  it('that is slow takes its time, in which a message shows as queued, and an acceptance goes through', async () => {
    await trouble('slow', 3);
    const { jobId, ann, sends: said } = await asked();
    expect(await said()).toBe('push:sent');
    expect((await dispatch.delivery(jobId)).rows[ann.uid]?.d).toMatch(/@[5-9]$/);
    expect((await dispatch.tap(ann, jobId)).result).toMatchObject({ answer: 'accepted' });
  });
});

it('is switched by staff, for one provider at a time, and never in a deployed project', async () => {
  await set('mail', 10);
  await set('sms', 60);
  await set('mail', 0);
  const { data } = await dispatch.store.get(Outages, paths.outages);
  expect([data?.mail, data?.sms?.getTime()]).toEqual([undefined, expect.any(Number)]);
  expect(reasonOf(await set('sms', 60, nth(agents, 0)))).toBe('forbidden');
  expect((await set('sms', 100_000)).status).toBe(400);
  expect((await set('push', 10)).status).toBe(400);
  const deployed = { ...dispatch.later(0), sandbox: false };
  const token = { uid: 'boss', role: 'admin', iat: Math.floor(Date.now() / 1000) };
  expect(await setOutage.answer(deployed, { data: { channel: 'sms', minutes: 5 }, token })).toMatchObject({
    error: { details: { reason: 'sandbox-only' } },
  });
});
