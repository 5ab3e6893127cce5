import { Notice, type SandboxItem } from '@muster/domain/messages/messages';
import { noticeId, noticeWrite } from '@muster/domain/messages/notice';
import { idOf, paths } from '@muster/domain/paths';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE, nth, openDispatch, reasonOf, type Dispatch, type Someone } from '../../support/dispatch.ts';

let dispatch: Dispatch;
let agents: readonly Someone[];
beforeAll(async () => {
  dispatch = await openDispatch('resend');
});
afterAll(() => dispatch.world.close());
beforeEach(async () => {
  agents = await dispatch.agents(2);
});

type Channel = 'push' | 'mail' | 'sms';

function resend(jobId: string, channel: Channel, more: object = {}, by: Someone = dispatch.desk) {
  const about = { kind: 'offer', jobId, page: '1-0' };
  return dispatch.call('resendMessage', by, { uid: nth(agents, 0).uid, about, channel, ...more });
}

async function outside(channel: Channel): Promise<SandboxItem[]> {
  return (await dispatch.pushesTo(nth(agents, 0))).filter((item) => item.channel === channel);
}

async function audited(subject: string, op: string): Promise<number> {
  const { docs } = await dispatch.world.db.collection(paths.audits).where('subject', '==', subject).get();
  return docs.filter((entry) => entry.get('op') === op).length;
}

describe('resendMessage', () => {
  it('sends an offer again by the chosen way, once for one key, and writes it down', async () => {
    const jobId = await dispatch.publishTo(agents);
    const more = { key: dispatch.key() };
    for (let times = 0; times < 3; times += 1) {
      expect((await resend(jobId, 'sms', more)).result).toEqual({ outcome: 'sent' });
    }
    expect(await outside('sms')).toMatchObject([{ link: `/o/${jobId}`, state: 'sent', data: { tries: '1' } }]);
    const { rows } = await dispatch.delivery(jobId);
    expect(rows[nth(agents, 0).uid]?.d).toMatch(/^push:sent(@\d+)?;sms:sent/);
    expect(await audited(paths.job(jobId), 'offer.resent')).toBe(1);
    expect(reasonOf(await resend(jobId, 'sms'))).toBe('rate');
  });

  it('is refused once the person answered, the offer closed, or its time is over', async () => {
    const jobId = await dispatch.publishTo(agents);
    await dispatch.tap(nth(agents, 0), jobId);
    expect(reasonOf(await resend(jobId, 'push'))).toBe('nothing-to-resend');
    await dispatch.call('cancelJob', dispatch.desk, { jobId, reason: 'Rain' });
    expect(reasonOf(await resend(jobId, 'push'))).toBe('offer-withdrawn');

    const late = await dispatch.publishTo(agents);
    await dispatch.world.db.doc(paths.wave(late, '1-0')).update({ replyBy: new Date(Date.now() - MINUTE) });
    expect(reasonOf(await resend(late, 'push'))).toBe('offer-expired');
    expect(reasonOf(await resend(late, 'push', { about: { kind: 'offer', jobId: late, page: '9-9' } }))).toBe(
      'not-found',
    );
    expect(await outside('sms')).toEqual([]);
  });

  it('is no seventh push of an hour, whatever the six were, and holds a notice back too', async () => {
    const quiet = { standby: true, autoConfirm: false, quietFrom: 0, quietTo: 0 };
    const [ann] = await dispatch.agents(1, { prefs: quiet });
    if (!ann) throw new Error('nobody to tell');
    const start = new Date(Date.now() + 40 * 3_600_000);
    const offers: string[] = [];
    for (let n = 0; n < 4; n += 1) {
      const at = new Date(start.getTime() + n * 20 * 3_600_000);
      const times = { start: at, end: new Date(at.getTime() + 3_600_000) };
      offers.push(await dispatch.publishTo([ann], { urgency: 'standard', ...times }));
    }
    const again = (jobId: string, channel: Channel) =>
      dispatch.call('resendMessage', dispatch.desk, {
        uid: ann.uid,
        about: { kind: 'offer', jobId, page: '1-0' },
        channel,
      });
    const [first = '', second = '', third = ''] = offers;
    // Four offers, one of them again, and a message to many: six.
    expect((await again(first, 'push')).result).toEqual({ outcome: 'sent' });
    const bulletin = { type: 'availability.weekly', key: 'bundle', params: {}, link: '/', urgency: 'standard' };
    const kept = { at: new Date(), expireAt: new Date(Date.now() + 86_400_000), audience: [ann.uid] };
    await dispatch.world.db.doc(paths.bulletin('weekly')).set({ ...bulletin, ...kept });
    expect(reasonOf(await again(second, 'push'))).toBe('hourly-limit');
    expect((await again(second, 'mail')).result).toEqual({ outcome: 'sent' });

    const told = { type: 'job.changed', key: 'jobChanged', params: { title: 'Gate' }, link: '/' } as const;
    const cause = { kind: 'job', id: third };
    const write = noticeWrite(ann.uid, { ...told, cause, urgency: 'standard' }, new Date());
    await dispatch.store.commit([write], []);
    await dispatch.tickIn(35_000);
    const held = await dispatch.store.get(Notice, paths.notice(ann.uid, noticeId({ type: 'job.changed', cause })));
    expect(held.data?.delivery).toBeUndefined();
    expect(held.data?.next?.at.getTime()).toBeGreaterThan(Date.now() + 50 * MINUTE);
  });

  it('is for staff, in their zones', async () => {
    const jobId = await dispatch.publishTo(agents);
    expect(reasonOf(await resend(jobId, 'push', {}, nth(agents, 1)))).toBe('forbidden');
    const eve = await dispatch.someone('eve', { role: 'dispatcher' });
    await dispatch.world.auth.setCustomUserClaims('eve', {
      ...{ role: 'dispatcher', s: { zoneIds: ['east'], teamIds: [] }, v: 1 },
    });
    const token = await dispatch.world.signIn('eve');
    expect(reasonOf(await resend(jobId, 'push', {}, { ...eve, token }))).toBe('out-of-scope');
  });

  it('sends a notice again until it was opened', async () => {
    const jobId = await dispatch.publishTo(agents);
    await dispatch.tap(nth(agents, 0), jobId);
    await dispatch.call('cancelJob', dispatch.desk, { jobId, reason: 'Rain' });
    const found = await dispatch.store.query(Notice, { from: paths.notices(nth(agents, 0).uid), where: [], limit: 20 });
    const id = found.map(({ path }) => idOf(path)).find((one) => one.startsWith('job.cancelled')) ?? '';
    const about = { kind: 'notice', id };
    expect((await resend(jobId, 'mail', { about })).result).toEqual({ outcome: 'sent' });
    expect(await outside('mail')).toHaveLength(1);
    expect(await audited(paths.person(nth(agents, 0).uid), 'notice.resent')).toBe(1);
    await dispatch.world.db.doc(paths.notice(nth(agents, 0).uid, id)).update({ read: true });
    expect(reasonOf(await resend(jobId, 'mail', { about }))).toBe('nothing-to-resend');
  });

  it('says so when nothing can be reached', async () => {
    const jobId = await dispatch.publishTo(agents);
    await dispatch.world.call('removeDevice', { browser: 'phone' }, nth(agents, 0).token);
    expect((await resend(jobId, 'push')).result).toEqual({ outcome: 'none' });
  });
});
