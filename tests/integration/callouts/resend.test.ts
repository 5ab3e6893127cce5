import { Notice, type SandboxItem } from '@muster/domain/messages/messages';
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
