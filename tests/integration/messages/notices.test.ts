import { Notice } from '@muster/domain/messages/messages';
import { noticeId, noticeWrite, type NoticeToSend } from '@muster/domain/messages/notice';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { EFFECTS } from '../../../functions/src/effects.ts';
import { tick } from '../../../functions/src/platform/tick.ts';
import type { OutsideMessage } from '../../../functions/src/ports/outside.ts';
import type { PushMessage, PushOutcome } from '../../../functions/src/ports/push.ts';
import { HOUR, MINUTE, openDispatch, type Dispatch, type Someone } from '../../support/dispatch.ts';

const SECOND = 1000;

let dispatch: Dispatch;
let ann: Someone;
let people = 0;
beforeAll(async () => {
  dispatch = await openDispatch('notices');
});
afterAll(() => dispatch.world.close());

let pushed: PushMessage[];
let outside: string[];
let answer: (message: PushMessage, now: Date) => PushOutcome;
beforeEach(async () => {
  people += 1;
  ann = await dispatch.someone(`ann${people}`);
  [pushed, outside, answer] = [[], [], () => 'sent'];
});

function instanceIn(aheadMs: number) {
  const port = (channel: string) => ({
    async send({ id, toUid }: OutsideMessage) {
      if (toUid === ann.uid) outside.push(`${channel} ${id}`);
      return 'sent' as const;
    },
  });
  const push = {
    async send(messages: readonly PushMessage[], now: Date) {
      pushed.push(...messages.filter(({ to }) => to === ann.uid));
      return messages.map((message) => answer(message, now));
    },
  };
  return { ...dispatch.later(aheadMs), push, mail: port('mail'), sms: port('sms') };
}

const tickIn = (aheadMs: number, sweepers = 1) =>
  Promise.all(Array.from({ length: sweepers }, () => tick(instanceIn(aheadMs), EFFECTS, 0)));

let causes = 0;
function notice(changes: Partial<NoticeToSend> = {}): NoticeToSend {
  causes += 1;
  return {
    ...{ type: 'job.changed', key: 'jobChanged', params: { title: 'Gate' }, link: '/mobile/jobs', urgency: 'standard' },
    cause: { kind: 'job', id: `J-${causes}` },
    ...changes,
  };
}

async function store(...notices: readonly NoticeToSend[]): Promise<void> {
  const now = new Date();
  await dispatch.store.commit(
    notices.map((one) => noticeWrite(ann.uid, one, now)),
    [],
  );
}

async function stored(): Promise<Notice[]> {
  const found = await dispatch.store.query(Notice, { from: paths.notices(ann.uid), where: [], limit: 50 });
  return found.flatMap(({ data }) => data ?? []);
}

it('are pushed by the tick when whoever stored them died, once however many look', async () => {
  await store(notice({ urgency: 'urgent' }));
  await tickIn(20 * SECOND);
  expect(pushed).toEqual([]);
  await tickIn(35 * SECOND, 6);
  expect(pushed.map(({ to, kind }) => `${kind} ${to}`)).toEqual([`job.changed ${ann.uid}`]);
  const [one] = await stored();
  expect(one?.delivery?.d).toMatch(/^push:sent/);
  expect(one?.next?.rung).toBe('others');
});

it('leave again when the push service said so, and not before', async () => {
  answer = (_message, now) => ({ later: new Date(now.getTime() + 10 * MINUTE), why: 'QUOTA_EXCEEDED' });
  await store(notice());
  await tickIn(35 * SECOND);
  answer = () => 'sent';
  await tickIn(5 * MINUTE);
  expect(pushed).toHaveLength(1);
  await tickIn(11 * MINUTE);
  expect(pushed).toHaveLength(2);
  expect((await stored())[0]?.delivery?.sentAt).toBeInstanceOf(Date);
});

it('wait while all sending is stopped, and leave once it is not', async () => {
  answer = () => 'off';
  await store(notice());
  await tickIn(35 * SECOND);
  await tickIn(2 * MINUTE);
  expect((await stored())[0]?.delivery).toBeUndefined();
  answer = () => 'sent';
  await tickIn(4 * MINUTE);
  expect((await stored())[0]?.delivery?.d).toMatch(/^push:sent/);
});

it('come one by one up to six in an hour, and then together in one', async () => {
  for (let n = 0; n < 6; n += 1) {
    await store(notice());
    await tickIn((35 + n) * SECOND);
  }
  expect(pushed).toHaveLength(6);
  await store(notice(), notice(), notice());
  await tickIn(2 * MINUTE);
  expect(pushed).toHaveLength(6);
  await store(notice({ urgency: 'urgent' }));
  await tickIn(3 * MINUTE);
  expect(pushed).toHaveLength(7);
  await tickIn(HOUR + 2 * MINUTE);
  const bundle = pushed.filter(({ tag }) => tag === 'bundle');
  expect(bundle).toMatchObject([{ to: ann.uid, title: '3 new messages', link: '/mobile/inbox' }]);
  expect(bundle[0]?.data['cause']).toMatch(/^notice:/);
});

it('climb to mail and SMS for who gives no sign, once each, and stop for who saw them', async () => {
  await store(notice({ urgency: 'urgent' }), notice({ urgency: 'urgent' }));
  await tickIn(35 * SECOND);
  const [seen = '', unseen = ''] = pushed.map(({ tag }) => tag);
  await dispatch.world.db.doc(paths.notice(ann.uid, seen)).update({ 'delivery.shownAt': new Date() });
  await tickIn(60 * SECOND);
  await tickIn(2 * MINUTE, 4);
  await tickIn(4 * MINUTE);
  expect(outside.toSorted()).toEqual([`mail ${unseen}`, `sms ${unseen}`]);
  const done = (await stored()).find(({ delivery }) => delivery?.shownAt === undefined);
  expect(done?.delivery?.d?.replaceAll(/@\d+/g, '')).toBe('push:sent;mail:sent;sms:sent');
});

it('come by mail where the push alone was switched off, by the real port, and not once they were read', async () => {
  const mute = { job: ['push', 'sms'], message: ['push'] };
  await dispatch.world.db.doc(paths.person(ann.uid)).update({ 'prefs.mute': mute });
  const [changed, chat, read] = [notice(), notice({ type: 'message', key: 'bundle', params: { count: 1 } }), notice()];
  await store(changed, chat, read);
  const tickLater = async (aheadMs: number) => {
    await Promise.all([1, 2, 3].map(() => tick(dispatch.later(aheadMs), EFFECTS, 0)));
  };
  await tickLater(35 * SECOND);
  await dispatch.world.db.doc(paths.notice(ann.uid, noticeId(read))).update({ read: true });
  await tickLater(19 * MINUTE);
  expect(await dispatch.pushesTo(ann)).toEqual([]);
  await tickLater(22 * MINUTE);
  await tickLater(40 * MINUTE);
  const left = (await dispatch.pushesTo(ann)).map(({ channel, data }) => `${channel} ${data['id']} ${data['tries']}`);
  expect(left.toSorted()).toEqual([`mail ${noticeId(changed)} 1`, `mail ${noticeId(chat)} 1`].toSorted());
});

it('do not come by a way that was switched off, nor at night', async () => {
  const prefs = { standby: true, autoConfirm: false, quietFrom: 0, quietTo: 0 };
  await dispatch.world.db.doc(paths.person(ann.uid)).update({ prefs: { ...prefs, mute: { job: ['push', 'sms'] } } });
  await store(notice());
  await tickIn(35 * SECOND);
  expect(pushed).toEqual([]);
  expect((await stored())[0]?.delivery?.d).toMatch(/^push:suppressed\(muted\)/);

  await dispatch.world.db.doc(paths.person(ann.uid)).update({ prefs: { ...prefs, quietTo: 1439 } });
  await store(notice());
  await tickIn(35 * SECOND);
  expect(pushed).toEqual([]);
  const held = (await stored()).find(({ next }) => next !== undefined);
  expect(held?.next?.at.getTime()).toBeGreaterThan(Date.now());
  await store(notice({ urgency: 'urgent' }));
  await tickIn(35 * SECOND);
  expect(pushed).toHaveLength(1);
});

it('are missed by nobody when a reader removes one meanwhile', async () => {
  await store(notice({ urgency: 'urgent' }), notice({ urgency: 'urgent' }));
  answer = () => {
    void dispatch.world.db.doc(paths.notice(ann.uid, pushed[0]?.tag ?? '')).delete();
    return 'sent';
  };
  await tickIn(35 * SECOND);
  const left = await stored();
  expect(left.length).toBeLessThanOrEqual(2);
  expect(left.some(({ delivery }) => delivery?.d?.startsWith('push:sent'))).toBe(true);
});
