import { Notice } from '@muster/domain/messages/messages';
import { noticeId, noticeWrite, type NoticeToSend } from '@muster/domain/messages/notice';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE, nth, openDispatch, reasonOf, uidsOf, type Dispatch, type Someone } from '../../support/dispatch.ts';

const SECOND = 1000;
const WAKEFUL = { standby: true, autoConfirm: false, quietFrom: 0, quietTo: 0 };

let dispatch: Dispatch;
let agents: readonly Someone[];
let chief: Someone;
beforeAll(async () => {
  dispatch = await openDispatch('hurry');
  chief = await dispatch.someone('chief', { role: 'supervisor' });
});
afterAll(() => dispatch.world.close());
beforeEach(async () => {
  agents = await dispatch.agents(2, { prefs: WAKEFUL });
});

async function audited(subject: string, op: string): Promise<number> {
  const { docs } = await dispatch.world.db.collection(paths.audits).where('subject', '==', subject).get();
  return docs.filter((entry) => entry.get('op') === op).length;
}

async function left(someone: Someone, link: string): Promise<string[]> {
  const items = await dispatch.pushesTo(someone);
  return items
    .filter((item) => item.link === link)
    .map(({ channel }) => channel)
    .toSorted();
}

describe('an offer', () => {
  const about = (jobId: string) => ({ kind: 'offer', jobId, page: '1-0' });
  const start = new Date(Date.now() + 30 * 60 * MINUTE);
  const asked = (urgency: 'urgent' | 'standard' = 'urgent') => {
    const end = new Date(start.getTime() + 60 * MINUTE);
    return dispatch.publishTo(agents, { urgency, start, end });
  };
  const hurry = (jobId: string, rung: string, more: object = {}, by = chief) =>
    dispatch.call('hurryMessage', by, { about: about(jobId), rung, ...more });
  const stop = (jobId: string, more: object = {}, by = chief) =>
    dispatch.call('stopMessage', by, { about: about(jobId), ...more });

  async function sends(jobId: string): Promise<(string | undefined)[]> {
    const { rows } = await dispatch.delivery(jobId);
    return uidsOf(agents).map((uid) => rows[uid]?.d.replaceAll(/@\d+/g, ''));
  }

  it('climbs by hand, once for one key, rung by rung, for those who gave no sign', async () => {
    const jobId = await asked();
    await dispatch.world.call('noteOffer', { jobId, page: '1-0', what: 'shown' }, nth(agents, 0).token);
    expect((await hurry(jobId, 'others')).result).toEqual({ people: 1 });
    expect(reasonOf(await hurry(jobId, 'others'))).toBe('stale');
    const more = { key: dispatch.key() };
    expect((await hurry(jobId, 'outside', more)).result).toEqual({ people: 1 });
    expect((await hurry(jobId, 'outside', more)).result).toEqual({ people: 0 });
    expect(await sends(jobId)).toEqual(['push:sent', 'push:sent;mail:sent;sms:sent']);
    expect(await left(nth(agents, 1), `/o/${jobId}`)).toEqual(['mail', 'push', 'sms']);
    expect(await audited(paths.job(jobId), 'offer.hurried')).toBe(2);
    // The clock comes to the same rungs later and finds them taken.
    await dispatch.tickIn(65 * SECOND, 3);
    expect(await left(nth(agents, 1), `/o/${jobId}`)).toEqual(['mail', 'push', 'sms']);
    expect((await hurry(jobId, 'remind')).result).toEqual({ people: 1 });
    expect(reasonOf(await hurry(jobId, 'remind'))).toBe('not-climbing');
  });

  it('that is stopped reaches nobody by another way, and can still be accepted', async () => {
    const jobId = await asked();
    const more = { key: dispatch.key() };
    expect((await stop(jobId, more)).result).toEqual({});
    expect((await stop(jobId, more)).result).toEqual({});
    expect(reasonOf(await stop(jobId))).toBe('not-climbing');
    expect(reasonOf(await hurry(jobId, 'others'))).toBe('not-climbing');
    await dispatch.tickIn(95 * SECOND, 3);
    expect(await sends(jobId)).toEqual(['push:sent', 'push:sent']);
    expect(await audited(paths.job(jobId), 'offer.stopped')).toBe(1);
    expect((await dispatch.tap(nth(agents, 0), jobId)).result).toMatchObject({ answer: 'accepted' });
  });

  it('that waits for the morning does not leave once it was stopped', async () => {
    agents = await dispatch.agents(1, { prefs: { ...WAKEFUL, quietTo: 1439 } });
    const jobId = await asked('standard');
    expect(await sends(jobId)).toEqual(['push:queued']);
    expect((await stop(jobId)).result).toEqual({});
    await dispatch.world.db.doc(paths.wave(jobId, '1-0')).update({ replyBy: new Date(Date.now() + 29 * 60 * MINUTE) });
    await dispatch.tickIn(25 * 60 * MINUTE, 2);
    expect(await sends(jobId)).toEqual(['push:suppressed(stopped)']);
    expect(await left(nth(agents, 0), `/o/${jobId}`)).toEqual([]);
  });

  it('is hurried and stopped by supervisors and administrators alone', async () => {
    const jobId = await asked();
    for (const by of [dispatch.desk, nth(agents, 0)]) {
      expect(reasonOf(await hurry(jobId, 'others', {}, by))).toBe('forbidden');
      expect(reasonOf(await stop(jobId, {}, by))).toBe('forbidden');
    }
    expect((await stop(jobId, {}, dispatch.boss)).result).toEqual({});
    expect(reasonOf(await hurry('J-AAAAAA', 'others'))).toBe('not-found');
  });
});

describe('a notice', () => {
  let causes = 0;
  async function told(changes: Partial<NoticeToSend> = {}): Promise<string> {
    causes += 1;
    const notice: NoticeToSend = {
      ...{ type: 'job.changed', key: 'jobChanged', params: { title: 'Gate' }, link: `/mobile/jobs?n=${causes}` },
      ...{ urgency: 'urgent', cause: { kind: 'job', id: `J-H${causes}` } },
      ...changes,
    };
    await dispatch.store.commit([noticeWrite(nth(agents, 0).uid, notice, new Date())], []);
    await dispatch.tickIn(35 * SECOND);
    return noticeId(notice);
  }
  const about = (id: string) => ({ kind: 'notice', uid: nth(agents, 0).uid, id });
  const call = (name: 'hurryMessage' | 'stopMessage', id: string, more: object = {}) =>
    dispatch.call(name, chief, { about: about(id), ...more });
  async function stored(id: string): Promise<Notice | undefined> {
    return (await dispatch.store.get(Notice, paths.notice(nth(agents, 0).uid, id))).data;
  }
  const ways = async (id: string) => (await stored(id))?.delivery?.d?.replaceAll(/@\d+/g, '');

  it('goes on to mail and SMS by hand, once however often the clock looks', async () => {
    const id = await told();
    const link = `/mobile/jobs?n=${causes}`;
    expect((await call('hurryMessage', id, { rung: 'others' })).result).toEqual({ people: 1 });
    const more = { rung: 'outside', key: dispatch.key() };
    expect((await call('hurryMessage', id, more)).result).toEqual({ people: 1 });
    expect((await call('hurryMessage', id, more)).result).toEqual({ people: 0 });
    await dispatch.tickIn(10 * MINUTE, 3);
    expect(await ways(id)).toBe('push:sent;mail:sent;sms:sent');
    expect(await left(nth(agents, 0), link)).toEqual(['mail', 'push', 'sms']);
    expect(await audited(paths.person(nth(agents, 0).uid), 'notice.hurried')).toBe(2);
  });

  it('that is stopped is tried no further', async () => {
    const id = await told();
    expect((await call('stopMessage', id)).result).toEqual({});
    expect(reasonOf(await call('stopMessage', id))).toBe('not-climbing');
    expect(reasonOf(await call('hurryMessage', id, { rung: 'others' }))).toBe('not-climbing');
    await dispatch.tickIn(10 * MINUTE, 3);
    expect(await ways(id)).toBe('push:sent');
    expect(await audited(paths.person(nth(agents, 0).uid), 'notice.stopped')).toBe(1);
  });
});
