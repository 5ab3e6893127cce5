import { reached } from '@muster/domain/messages/delivery-row';
import { DroppedReceipts } from '@muster/domain/messages/dropped-receipts';
import { Notice, SandboxItem } from '@muster/domain/messages/messages';
import { Response } from '@muster/domain/callouts/wave';
import { testAlarm } from '@muster/domain/messages/messages.contracts';
import { paths } from '@muster/domain/paths';
import { setTimeout as wait } from 'node:timers/promises';
import { Person } from '@muster/domain/people/person';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receiptsRoute } from '../../../functions/src/callouts/receipts-route.ts';
import { answerApi } from '../../../functions/src/platform/api.ts';
import { openInstance } from '../../../functions/src/platform/the-instance.ts';
import { nth, openDispatch, uidsOf, type Dispatch, type Someone } from '../../support/dispatch.ts';

let dispatch: Dispatch;
let agents: Someone[];
beforeAll(async () => {
  dispatch = await openDispatch('receipts');
  agents = await dispatch.agents(4);
});
afterAll(() => dispatch.world.close());

interface Receipt {
  readonly cause: string;
  readonly uid: string;
  readonly mac: string;
  readonly what: string;
}

async function pushesTo(uid: string): Promise<SandboxItem[]> {
  const where = [['to', '==', uid]] as const;
  const rows = await dispatch.store.query(SandboxItem, { from: paths.sandbox, where, limit: 100 });
  return rows.flatMap(({ data }) => data ?? []);
}

/** What the push of this offer gave the phone of this person. */
async function given(jobId: string, { uid }: Someone, what = 'shown'): Promise<Receipt> {
  const data = (await pushesTo(uid)).find(({ tag }) => tag === jobId)?.data ?? {};
  return { cause: data['cause'] ?? '', mac: data['mac'] ?? '', uid, what };
}

async function send(body: object): Promise<number> {
  const [instance] = dispatch.world.instances;
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${instance}/api/receipts`, { method: 'POST', headers, body: JSON.stringify(body) });
  return response.status;
}

async function stepOf(jobId: string, { uid }: Someone): Promise<string | undefined> {
  const row = (await dispatch.delivery(jobId)).rows[uid];
  return row && reached(row, false).step;
}

const dropped = async () =>
  (await dispatch.store.get(DroppedReceipts, paths.droppedReceipts)).data ?? { forged: 0, unknown: 0 };

describe('a receipt', () => {
  it('needs no sign-in, and moves only the row it names', async () => {
    const [ann, bob] = [nth(agents, 0), nth(agents, 1)];
    const jobId = await dispatch.publishTo([ann, bob]);
    expect(await stepOf(jobId, ann)).toBe('sent');
    expect(await send(await given(jobId, ann))).toBe(204);
    expect([await stepOf(jobId, ann), await stepOf(jobId, bob)]).toEqual(['shown', 'sent']);
    expect(await send(await given(jobId, ann, 'opened'))).toBe(204);
    expect(await stepOf(jobId, ann)).toBe('opened');
  });

  it('that comes late takes nothing back', async () => {
    const ann = nth(agents, 0);
    const jobId = await dispatch.publishTo([ann]);
    await send(await given(jobId, ann, 'opened'));
    await send(await given(jobId, ann, 'shown'));
    expect(await stepOf(jobId, ann)).toBe('opened');
  });

  it('may be a no, which an accept takes back while the page is open', async () => {
    const ann = nth(agents, 0);
    const jobId = await dispatch.publishTo([ann, nth(agents, 1)]);
    expect(await send(await given(jobId, ann, 'declined'))).toBe(204);
    const { data } = await dispatch.store.get(Response, paths.response(jobId, ann.uid));
    expect(data).toMatchObject({ answer: 'declined', reason: 'other' });

    expect((await dispatch.tap(ann, jobId)).result).toMatchObject({ answer: 'accepted' });
    await send(await given(jobId, ann, 'declined'));
    expect((await dispatch.job(jobId)).crewUids).toEqual([ann.uid]);
  });

  it('of a notice is kept in the notice', async () => {
    const ann = nth(agents, 0);
    const jobId = await dispatch.publishTo([ann]);
    await dispatch.tap(ann, jobId);
    await dispatch.call('cancelJob', dispatch.desk, { jobId, reason: 'Not needed' });
    const notices = await dispatch.store.query(Notice, { from: paths.notices(ann.uid), where: [], limit: 50 });
    const told = notices.find(({ data }) => data?.type === 'job.cancelled' && data.cause.id.includes(jobId));
    const push = (await pushesTo(ann.uid)).find(({ kind, tag }) => kind === 'job.cancelled' && tag.includes(jobId));
    const { cause = '', mac = '' } = push?.data ?? {};
    expect(await send({ cause, mac, uid: ann.uid, what: 'shown' })).toBe(204);
    const { data } = await dispatch.store.get(Notice, told?.path ?? '');
    expect(data?.delivery?.shownAt).toBeInstanceOf(Date);
  });
});

describe('the test alarm', () => {
  it('ticks off how far it came, and a phone that shows it is trusted again', async () => {
    const ann = nth(agents, 0);
    await dispatch.world.call('registerDevice', { browser: 'phone', token: 'token-of-ann' }, ann.token);
    const devices = await dispatch.world.db.collection(paths.devices(ann.uid)).get();
    await Promise.all(devices.docs.map((device) => device.ref.update({ state: 'suspect', misses: 2 })));
    const { result } = await dispatch.world.call('testAlarm', {}, ann.token);
    const { notice } = testAlarm.output.parse(result);
    const state = async () => (await dispatch.store.get(Notice, paths.notice(ann.uid, notice))).data?.delivery;
    expect(await state()).toEqual({ sentAt: expect.any(Date) });

    const { cause = '', mac = '' } = (await pushesTo(ann.uid)).find(({ tag }) => tag === notice)?.data ?? {};
    for (const what of ['shown', 'opened']) expect(await send({ cause, mac, uid: ann.uid, what })).toBe(204);
    expect(await state()).toEqual({ sentAt: expect.any(Date), shownAt: expect.any(Date), openedAt: expect.any(Date) });
    expect((await dispatch.store.get(Person, paths.person(ann.uid))).data?.reach).toMatchObject({ state: 'ok' });
  });
});

describe('a receipt that is not believed', () => {
  it('is dropped and counted, and its sender hears no difference', async () => {
    const [ann, bob, stranger] = [nth(agents, 0), nth(agents, 1), nth(agents, 3)];
    const jobId = await dispatch.publishTo([ann, bob]);
    const own = await given(jobId, ann);
    const before = await dropped();
    const forged = [
      { ...own, uid: bob.uid },
      { ...own, uid: stranger.uid },
      { ...own, mac: 'x'.repeat(43) },
      { ...own, cause: own.cause.replace('1-0', '2-0') },
    ];
    expect(await Promise.all(forged.map(send))).toEqual([204, 204, 204, 204]);
    const after = await dropped();
    expect(after.forged - before.forged).toBe(4);
    expect([await stepOf(jobId, ann), await stepOf(jobId, bob)]).toEqual(['sent', 'sent']);
    expect(Object.keys((await dispatch.delivery(jobId)).rows).toSorted()).toEqual(uidsOf([ann, bob]));
  });

  it('is counted apart when what it is about is gone', async () => {
    const ann = nth(agents, 0);
    const jobId = await dispatch.publishTo([ann]);
    const own = await given(jobId, ann);
    const before = await dropped();
    await dispatch.store.commit([{ remove: paths.delivery(jobId, '1-0') }], []);
    expect(await send(own)).toBe(204);
    const { unknown } = await dropped();
    expect(unknown - before.unknown).toBe(1);
  });

  it.each([{}, { cause: 'wave:J-1:1-0', uid: 'ann', mac: 'short', what: 'shown' }, { what: 'read' }])(
    'is refused when it is none: %o',
    async (body) => {
      expect(await send(body)).toBe(400);
    },
  );
});

describe('the cost', () => {
  it('of a thousand repeats is one write and no read; of two people at once one commit', async () => {
    const [ann, bob] = [nth(agents, 0), nth(agents, 1)];
    const jobId = await dispatch.publishTo([ann, bob]);
    const [own, other] = [await given(jobId, ann), await given(jobId, bob)];
    const { clock, ...instance } = openInstance({ projectId: dispatch.world.projectId });
    const still = { ...instance, clock: { ...clock, now: async () => new Date() } };
    const post = (body: object) =>
      answerApi([receiptsRoute], still, { method: 'POST', path: '/api/receipts', body, bytes: 100 });

    const { meter } = instance.store;
    const answers = await Promise.all(Array.from({ length: 1000 }, (_, i) => post(i % 2 === 0 ? own : other)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
    expect({ reads: meter.reads, writes: meter.writes }).toEqual({ reads: 0, writes: 1 });
    expect([await stepOf(jobId, ann), await stepOf(jobId, bob)]).toEqual(['shown', 'shown']);
  });

  it('is at most one write a second and page, however many come', async () => {
    const jobId = await dispatch.publishTo(agents);
    const receipts = await Promise.all(
      agents.flatMap((agent) => ['shown', 'opened'].map((what) => given(jobId, agent, what))),
    );
    const instance = openInstance({ projectId: dispatch.world.projectId });
    const started = Date.now();
    for (const body of receipts) {
      void answerApi([receiptsRoute], instance, { method: 'POST', path: '/api/receipts', body, bytes: 100 });
      await wait(100);
    }
    await expect
      .poll(() => Promise.all(agents.map((agent) => stepOf(jobId, agent))))
      .toEqual(agents.map(() => 'opened'));
    const seconds = (Date.now() - started) / 1000;
    const written = instance.store.meter.writesByPath.get(paths.delivery(jobId, '1-0')) ?? 0;
    expect(written).toBeLessThanOrEqual(Math.ceil(seconds) + 1);
  });
});

describe('the app itself', () => {
  it('tells that an offer was opened, for those who are asked and nobody else', async () => {
    const [ann, bob] = [nth(agents, 0), nth(agents, 1)];
    const jobId = await dispatch.publishTo([ann]);
    const note = (agent: Someone) =>
      dispatch.world.call('noteOffer', { jobId, page: '1-0', what: 'opened' }, agent.token);
    expect((await note(ann)).status).toBe(200);
    expect(await stepOf(jobId, ann)).toBe('opened');
    expect((await note(bob)).error).toMatchObject({ details: { reason: 'not-offered' } });
    expect(Object.keys((await dispatch.delivery(jobId)).rows)).toEqual([ann.uid]);
  });
});
