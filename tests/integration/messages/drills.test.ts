import { Broadcast, drillResult } from '@muster/domain/messages/broadcast';
import { sendMessage, startDrill } from '@muster/domain/messages/broadcasts.contracts';
import { Person } from '@muster/domain/people/person';
import { paths } from '@muster/domain/paths';
import { OrgConfig } from '@muster/domain/settings/settings';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MINUTE, nth, openDispatch, reasonOf, uidsOf, type Dispatch, type Someone } from '../../support/dispatch.ts';

let dispatch: Dispatch;
let team: readonly Someone[];
beforeAll(async () => {
  dispatch = await openDispatch('drills');
  team = await dispatch.agents(3);
  await dispatch.world.db.doc(paths.team('night')).set({ name: 'Night', members: uidsOf(team) });
});
afterAll(() => dispatch.world.close());

const drill = async (id: string) => {
  const { data } = await dispatch.store.get(Broadcast, paths.broadcast(id));
  if (!data) throw new Error(`${id} is not there`);
  return data;
};
const reachOf = async ({ uid }: Someone) => (await dispatch.store.get(Person, paths.person(uid))).data?.reach?.state;
const noticesOf = async ({ uid }: Someone) =>
  (await dispatch.world.db.collection(paths.notices(uid)).get()).docs.map((one) => String(one.get('type')));

describe('a drill', () => {
  const to = { kind: 'team', teamId: 'night' };

  it('alarms a whole team, says who confirmed in time, and doubts the devices of who did not', async () => {
    const key = dispatch.key();
    const { result } = await dispatch.call('startDrill', dispatch.desk, { to, minutes: 10, key });
    const { id, people } = startDrill.output.parse(result);
    expect(people).toBe(3);
    expect((await dispatch.call('startDrill', dispatch.desk, { to, minutes: 10, key })).result).toMatchObject({ id });
    for (const one of team) expect(await noticesOf(one)).toEqual(['drill']);
    expect(await dispatch.pushStates(nth(team, 0))).toEqual(['sent']);

    const said = await dispatch.world.call('confirmDrill', { id }, nth(team, 0).token);
    expect(said.result).toEqual({ inTime: true });
    await dispatch.world.call('confirmDrill', { id }, nth(team, 0).token);
    await dispatch.tickIn(5 * MINUTE);
    expect((await drill(id)).overAt).toBeUndefined();

    await dispatch.tickIn(11 * MINUTE, 4);
    const over = await drill(id);
    expect(over.overAt).toBeInstanceOf(Date);
    expect(drillResult(over)).toEqual({ confirmed: [nth(team, 0).uid], missed: uidsOf(team.slice(1)) });
    expect(await Promise.all(team.map(reachOf))).toEqual(['ok', 'suspect', 'suspect']);
    expect(await noticesOf(dispatch.desk)).toEqual(['needs.you']);
  });

  it('makes a doubted device trusted again by a confirmation, however late', async () => {
    const { result } = await dispatch.call('startDrill', dispatch.desk, { to, minutes: 1 });
    const { id } = startDrill.output.parse(result);
    await dispatch.tickIn(2 * MINUTE);
    await dispatch.moveClock(3 * MINUTE);
    try {
      const said = await dispatch.world.call('confirmDrill', { id }, nth(team, 1).token);
      expect(said.result).toEqual({ inTime: false });
    } finally {
      await dispatch.resetClock();
    }
    expect(await reachOf(nth(team, 1))).toBe('ok');
  });

  it('is answered by nobody but those alarmed, and started by staff', async () => {
    const stranger = await dispatch.someone('stranger');
    const { result } = await dispatch.call('startDrill', dispatch.desk, { to, minutes: 10 });
    const { id } = startDrill.output.parse(result);
    expect(reasonOf(await dispatch.world.call('confirmDrill', { id }, stranger.token))).toBe('not-found');
    expect(reasonOf(await dispatch.call('startDrill', stranger, { to, minutes: 10 }))).toBe('forbidden');
    const nobody = { kind: 'team', teamId: 'no-such-team' };
    expect(reasonOf(await dispatch.call('startDrill', dispatch.desk, { to: nobody, minutes: 10 }))).toBe('not-found');
  });
});

describe('a message to a crew', () => {
  it('reaches everybody who has a place, once, and nobody else', async () => {
    const crew = await dispatch.agents(3);
    const jobId = await dispatch.publishTo(crew);
    for (const one of crew.slice(0, 2)) await dispatch.tap(one, jobId);
    const key = dispatch.key();
    const asked = { to: { kind: 'crew', jobId }, text: 'Use the back door', key };
    const { result } = await dispatch.call('sendMessage', dispatch.desk, asked);
    expect(sendMessage.output.parse(result).people).toBe(2);
    await dispatch.call('sendMessage', dispatch.desk, asked);
    const messages = await Promise.all(crew.map(noticesOf));
    expect(messages.map((types) => types.filter((type) => type === 'message').length)).toEqual([1, 1, 0]);
  });

  it('is refused where nobody has a place', async () => {
    const jobId = await dispatch.publishTo(team);
    const asked = { to: { kind: 'crew', jobId }, text: 'Hello' };
    expect(reasonOf(await dispatch.call('sendMessage', dispatch.desk, asked))).toBe('nobody-on-job');
  });
});

describe('the switch of all sending', () => {
  it('is an administrator’s, is on record, and holds back offers until it is on again', async () => {
    const set = (on: boolean, who = dispatch.boss) => dispatch.call('setSending', who, { on, reason: 'wrong list' });
    expect(reasonOf(await set(false, dispatch.desk))).toBe('forbidden');
    expect((await set(false)).error).toBeUndefined();
    const org = (await dispatch.store.get(OrgConfig, paths.orgConfig)).data;
    expect(org?.switches).toMatchObject({ push: false, mail: false, sms: false, taps: true });
    const audit = await dispatch.world.db.doc(paths.audit(paths.orgConfig, org?.audit?.n ?? 0)).get();
    expect(JSON.stringify(audit.data())).toContain('sending.stopped');
    await new Promise((resolve) => setTimeout(resolve, 5100));
    const jobId = await dispatch.publishTo(team);
    expect((await dispatch.delivery(jobId)).rows[nth(team, 0).uid]?.d).toBe('push:queued');
    expect((await set(true)).error).toBeUndefined();
    await dispatch.tickIn(2 * MINUTE);
    expect((await dispatch.delivery(jobId)).rows[nth(team, 0).uid]?.d).toMatch(/^push:sent/);
  });
});

describe('the reminder of who has not seen an offer', () => {
  it('goes to those who gave no sign, and not again at once', async () => {
    const asked = await dispatch.agents(3);
    const jobId = await dispatch.publishTo(asked);
    await dispatch.world.call('noteOffer', { jobId, page: '1-0', what: 'shown' }, nth(asked, 0).token);
    await dispatch.tap(nth(asked, 1), jobId);
    const remind = async () => (await dispatch.call('remindUnseen', dispatch.desk, { jobId })).result;
    expect(await remind()).toEqual({ reminded: 1, asleep: 0 });
    expect(await remind()).toEqual({ reminded: 0, asleep: 0 });
  });
});
