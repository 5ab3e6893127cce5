import { SandboxItem } from '@muster/domain/messages/messages';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { EFFECTS } from '../../../functions/src/effects.ts';
import { tick } from '../../../functions/src/platform/tick.ts';
import { bulkSms } from '../../../functions/src/ports/bulk-sms.ts';
import { MINUTE, nth, openDispatch, uidsOf, type Dispatch, type Someone } from '../../support/dispatch.ts';
import { smsStandIn } from '../../support/sms-stand-in.ts';

const SECOND = 1000;
const LINGER = 5 * SECOND;

let dispatch: Dispatch;
let agents: readonly Someone[];
let provider: Awaited<ReturnType<typeof smsStandIn>>;
beforeAll(async () => {
  dispatch = await openDispatch('ladder');
  provider = await smsStandIn();
});
afterAll(async () => {
  await dispatch.world.close();
  await provider.close();
});

beforeEach(async () => {
  agents = await dispatch.agents(3);
  provider.taken.clear();
});

/** An urgent offer to all three, by now shown on the phone of the first. */
async function asked(): Promise<string> {
  const start = new Date(Date.now() + 6 * 3_600_000);
  const jobId = await dispatch.publishTo(agents, {
    ...{ urgency: 'urgent', start, end: new Date(start.getTime() + 3_600_000) },
  });
  const shown = { jobId, page: '1-0', what: 'shown' };
  await dispatch.world.call('noteOffer', shown, nth(agents, 0).token);
  return jobId;
}

/** How many SMS of this offer the provider took. */
function takenOf(jobId: string): number {
  return [...provider.taken.values()].filter(({ body }) => body.includes(`/o/${jobId}`)).length;
}

async function sendsOf(jobId: string): Promise<(string | undefined)[]> {
  const { rows } = await dispatch.delivery(jobId);
  return uidsOf(agents).map((uid) => rows[uid]?.d.replaceAll(/@\d+/g, ''));
}

it('tries mail and SMS for those who gave no sign, once however many look, and nobody else', async () => {
  const jobId = await asked();
  await dispatch.tap(nth(agents, 2), jobId);
  await dispatch.tickIn(20 * SECOND + LINGER);
  expect(await sendsOf(jobId)).toEqual(['push:sent', 'push:sent', 'push:sent']);
  await dispatch.tickIn(60 * SECOND + LINGER, 4);
  expect(await sendsOf(jobId)).toEqual(['push:sent', 'push:sent;mail:sent;sms:sent', 'push:sent']);
  const where = [['to', '==', nth(agents, 1).uid]] as const;
  const sent = await dispatch.store.query(SandboxItem, { from: paths.sandbox, where, limit: 50 });
  const outside = sent.flatMap(({ data }) => (data?.data['id'] === `${jobId}/1-0` ? [data] : []));
  expect(outside.map(({ channel, link }) => `${channel} ${link}`).toSorted()).toEqual([
    `mail /o/${jobId}`,
    `sms /o/${jobId}`,
  ]);
  expect(outside.find(({ channel }) => channel === 'sms')?.text).toContain(`/o/${jobId}`);
  await dispatch.tickIn(120 * SECOND + LINGER);
  expect((await dispatch.delivery(jobId)).rows).toMatchObject({ [nth(agents, 1).uid]: { un: true } });
  expect((await dispatch.delivery(jobId)).rows[nth(agents, 0).uid]?.un).toBeUndefined();
});

it('asks others as soon as nobody counts on the silent any more', async () => {
  await dispatch.agents(12);
  const positions = [{ label: 'Guard', need: 1, skills: ['security'] }];
  const jobId = await dispatch.publish({ urgency: 'urgent', positions });
  const [first = []] = await dispatch.audiences(jobId);
  await dispatch.tickIn(115 * SECOND);
  expect(await dispatch.audiences(jobId)).toEqual([first]);
  await dispatch.tickIn(120 * SECOND + LINGER, 3);
  const [, second = [], ...others] = await dispatch.audiences(jobId);
  expect(second.length).toBeGreaterThan(1);
  expect(second.filter((uid) => first.includes(uid))).toEqual([]);
  expect(others).toEqual([]);
  expect(Object.values((await dispatch.delivery(jobId)).rows).every(({ un }) => un === true)).toBe(true);
});

it('goes straight to mail and SMS where there is no device', async () => {
  for (const agent of agents) await dispatch.world.call('removeDevice', { browser: 'phone' }, agent.token);
  const jobId = await asked();
  expect(await sendsOf(jobId)).toEqual(['push:none', 'push:none', 'push:none']);
  await dispatch.tickIn(20 * SECOND + LINGER);
  const [first, ...others] = await sendsOf(jobId);
  expect(first).toBe('push:none');
  expect(others).toEqual(['push:none;mail:sent;sms:sent', 'push:none;mail:sent;sms:sent']);
});

it('goes on by the ways that are left for who switched off pushes of offers', async () => {
  const ways = { standby: true, autoConfirm: false, quietFrom: 0, quietTo: 0 };
  const [muted, both] = [
    nth(await dispatch.agents(1, { prefs: { ...ways, mute: { offer: ['push'] } } }), 0),
    nth(await dispatch.agents(1, { prefs: { ...ways, mute: { offer: ['push', 'mail', 'sms'] } } }), 0),
  ];
  agents = [muted, both];
  const start = new Date(Date.now() + 30 * 3_600_000);
  const end = new Date(start.getTime() + 3_600_000);
  const jobId = await dispatch.publishTo(agents, { urgency: 'standard', start, end });
  const replyBy = new Date(Date.now() + 90 * MINUTE);
  await dispatch.world.db.doc(paths.wave(jobId, '1-0')).update({ replyBy });
  for (const minutes of [5, 20, 30, 60]) await dispatch.tickIn(minutes * MINUTE + LINGER, 2);
  expect(await sendsOf(jobId)).toEqual(['push:suppressed(muted);mail:sent;sms:sent', 'push:suppressed(muted)']);
  const where = [['to', '==', muted.uid]] as const;
  const left = await dispatch.store.query(SandboxItem, { from: paths.sandbox, where, limit: 50 });
  const ofThis = left.flatMap(({ data }) => (data?.link === `/o/${jobId}` ? [data] : []));
  expect(ofThis.map(({ channel, data }) => `${channel} ${data['tries']}`).toSorted()).toEqual(['mail 1', 'sms 1']);
});

it('loses and doubles nothing while the SMS provider is down for an hour', async () => {
  for (const agent of agents) await dispatch.world.call('removeDevice', { browser: 'phone' }, agent.token);
  const jobId = await asked();
  const within = async (aheadMs: number, sweepers: number) => {
    const sms = bulkSms({ token: 'id:secret', origin: provider.origin, appUrl: 'https://muster.example.org' });
    const instance = () => ({ ...dispatch.later(aheadMs), sms });
    await Promise.all(Array.from({ length: sweepers }, () => tick(instance(), EFFECTS, 0)));
  };
  const { replyBy } = await dispatch.page(jobId);
  await dispatch.world.db.doc(paths.wave(jobId, '1-0')).update({ replyBy: new Date(Date.now() + 90 * MINUTE) });
  expect(replyBy.getTime()).toBeLessThan(Date.now() + 90 * MINUTE);
  provider.state.answer = 503;
  await within(65 * SECOND, 1);
  expect(await sendsOf(jobId)).toContain('push:none;mail:sent;sms:queued');
  for (const minutes of [3, 20, 40, 59]) await within(minutes * MINUTE, 3);
  expect(takenOf(jobId)).toBe(0);
  // Taken, and the answer lost: nobody knows, so it is handed over again.
  Object.assign(provider.state, { answer: 201, loses: true });
  await within(61 * MINUTE, 1);
  provider.state.loses = false;
  await within(63 * MINUTE, 3);
  await within(66 * MINUTE, 3);
  expect(takenOf(jobId)).toBe(2);
  expect((await sendsOf(jobId)).slice(1)).toEqual(['push:none;mail:sent;sms:sent', 'push:none;mail:sent;sms:sent']);
});

it('lets people sleep, and asks them in the morning as long as that is of use', async () => {
  const [sleeper] = await dispatch.agents(1, {
    prefs: { standby: true, autoConfirm: false, quietFrom: 0, quietTo: 1439 },
  });
  const people = [nth(agents, 0), ...(sleeper ? [sleeper] : [])];
  const jobId = await dispatch.publishTo(people, { urgency: 'standard' });
  const { rows, sendState } = await dispatch.delivery(jobId);
  const held = rows[sleeper?.uid ?? ''];
  expect(held?.d).toBe('push:queued');
  expect(held?.at?.getTime()).toBeGreaterThan(Date.now());
  expect(sendState).toBe('queued');
  const soon = await dispatch.publishTo(people, {
    ...{ urgency: 'standard', start: new Date(Date.now() + 3_600_000), end: new Date(Date.now() + 7_200_000) },
  });
  expect((await dispatch.delivery(soon)).rows[sleeper?.uid ?? '']?.d).toBe('push:suppressed(quiet)');
  const urgent = await dispatch.publishTo(people, { urgency: 'urgent' });
  expect((await dispatch.delivery(urgent)).rows[sleeper?.uid ?? '']?.d).toBe('push:sent');
});
