import { Device } from '@muster/domain/messages/device';
import { paths } from '@muster/domain/paths';
import { Person } from '@muster/domain/people/person';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changeDevices } from '../../../functions/src/ports/device-book.ts';
import { withDead } from '@muster/domain/messages/devices';
import { openDispatch, type Dispatch, type Someone } from '../../support/dispatch.ts';

let dispatch: Dispatch;
beforeAll(async () => {
  dispatch = await openDispatch('devices');
});
afterAll(() => dispatch.world.close());

let ann: Someone;
let bob: Someone;
let people = 0;
beforeEach(async () => {
  people += 1;
  ann = await dispatch.someone(`ann${people}`);
  bob = await dispatch.someone(`bob${people}`);
  await Promise.all([ann, bob].map((one) => remove(one, 'phone')));
});

const register = async (who: Someone, browser: string, token: string) =>
  (await dispatch.world.call('registerDevice', { browser, token }, who.token)).result;
const remove = (who: Someone, browser: string) => dispatch.world.call('removeDevice', { browser }, who.token);

async function devicesOf({ uid }: Someone): Promise<Record<string, string>> {
  const found = await dispatch.store.query(Device, { from: paths.devices(uid), where: [], limit: 20 });
  return Object.fromEntries(
    found.flatMap(({ path, data }) => (data ? [[path.split('/')[3], `${data.token} ${data.state}`]] : [])),
  );
}

async function reachOf({ uid }: Someone): Promise<string | undefined> {
  return (await dispatch.store.get(Person, paths.person(uid))).data?.reach?.state;
}

const die = (who: Someone, token: string) => {
  const now = new Date();
  return changeDevices(dispatch.store, new Map([[who.uid, (devices) => withDead(devices, token, now)]]), now);
};

describe('a browser that asked for alerts', () => {
  it('is registered once, however often it says so, and replaced by its next token', async () => {
    expect(await reachOf(ann)).toBe('none');
    for (let times = 0; times < 3; times += 1) {
      expect(await register(ann, 'phone-1', 'token-one')).toEqual({ answer: 'registered' });
    }
    expect(await devicesOf(ann)).toEqual({ 'phone-1': 'token-one healthy' });
    expect(await reachOf(ann)).toBe('ok');
    await register(ann, 'phone-1', 'token-two');
    expect(await devicesOf(ann)).toEqual({ 'phone-1': 'token-two healthy' });
  });

  it('goes with whoever registered it last', async () => {
    await register(ann, 'shared', 'same-token');
    await register(bob, 'shared', 'same-token');
    expect(await devicesOf(ann)).toEqual({});
    expect(await reachOf(ann)).toBe('none');
    expect(await devicesOf(bob)).toEqual({ shared: 'same-token healthy' });
  });

  it('is told to fetch another token once its own is dead, and is reached again by that', async () => {
    await register(ann, 'phone-1', 'token-one');
    await die(ann, 'token-one');
    expect(await reachOf(ann)).toBe('none');
    expect(await register(ann, 'phone-1', 'token-one')).toEqual({ answer: 'renew' });
    expect(await reachOf(ann)).toBe('none');
    expect(await register(ann, 'phone-1', 'token-two')).toEqual({ answer: 'registered' });
    expect(await reachOf(ann)).toBe('ok');
  });

  it('is one of at most five', async () => {
    for (const n of [1, 2, 3, 4, 5, 6]) await register(ann, `phone-${n}`, `token-of-${n}`);
    expect(Object.keys(await devicesOf(ann))).toEqual(['phone-2', 'phone-3', 'phone-4', 'phone-5', 'phone-6']);
  });

  it('is refused with a token longer than any', async () => {
    const { status } = await dispatch.world.call(
      'registerDevice',
      { browser: 'x', token: 'x'.repeat(5000) },
      ann.token,
    );
    expect(status).toBe(400);
    expect(await devicesOf(ann)).toEqual({});
  });

  it('is registered while another one of the person dies and another leaves: no change is lost', async () => {
    await Promise.all([register(ann, 'a', 'token-of-a'), register(ann, 'b', 'token-of-b')]);
    await Promise.all([die(ann, 'token-of-a'), register(ann, 'c', 'token-of-c'), remove(ann, 'b')]);
    expect(await devicesOf(ann)).toEqual({ a: 'token-of-a dead', c: 'token-of-c healthy' });
    expect(await reachOf(ann)).toBe('ok');
  });
});

describe('suspension', () => {
  it('takes every device', async () => {
    await register(ann, 'a', 'token-of-a');
    await dispatch.call('suspendPerson', dispatch.boss, { uid: ann.uid, reason: 'left' });
    expect(await devicesOf(ann)).toEqual({});
    expect(await reachOf(ann)).toBe('none');
  });
});

describe('the test alarm', () => {
  it('is a real push to oneself, and says when there is nobody to send it to', async () => {
    const alarm = async () => (await dispatch.world.call('testAlarm', {}, ann.token)).result;
    expect(await alarm()).toMatchObject({ outcome: 'none' });
    await register(ann, 'a', 'token-of-a');
    expect(await alarm()).toMatchObject({ outcome: 'sent' });
    expect((await dispatch.pushStates(ann)).toSorted()).toEqual(['failed', 'sent']);
  });

  it('waits while the organisation has stopped all sending', async () => {
    await register(ann, 'a', 'token-of-a');
    const instance = dispatch.later(0);
    const message = { to: ann.uid, kind: 'test.alarm', tag: 'x', title: 'x', text: '', lang: 'en', link: '/' } as const;
    const config = dispatch.world.db.doc(paths.orgConfig);
    await config.update({ 'switches.push': false });
    const outcome = await instance.push.send([{ ...message, urgency: 'low', data: {}, ttlSec: 60 }], new Date());
    await config.update({ 'switches.push': true });
    expect(outcome).toEqual(['off']);
    expect(await dispatch.pushStates(ann)).toEqual([]);
  });
});
