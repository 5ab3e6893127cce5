import { describe, expect, it } from 'vitest';
import { CONSTANTS, type Constants } from '../constants.ts';
import { givenPerson } from '../people/given-person.ts';
import type { Device, Devices } from './device.ts';
import {
  aged,
  judged,
  latestOwner,
  tokensOf,
  withDead,
  withoutBrowser,
  withoutToken,
  withRegistered,
  withShown,
  type SentPush,
} from './devices.ts';
import { givenDevice } from './given-device.ts';
import { deviceWrites, reachOf } from './reach.ts';

const NOW = new Date('2026-06-20T12:00:00Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);

function device(changes: Partial<Device> = {}): Device {
  const at = daysAgo(2);
  return givenDevice({ uid: 'ann', token: 't-phone', stateAt: at, registeredAt: at, refreshedAt: at, ...changes });
}

const given = (entries: Record<string, Partial<Device>>): Devices =>
  new Map(Object.entries(entries).map(([id, changes]) => [id, device(changes)]));

const register = (devices: Devices, browser: string, token: string, constants: Constants = CONSTANTS) =>
  withRegistered(devices, { uid: 'ann', browser, token }, constants, NOW);

describe('registering', () => {
  it('adds a healthy device', () => {
    expect(register(new Map(), 'phone', 't1').get('phone')).toEqual({
      ...{ uid: 'ann', token: 't1', state: 'healthy', stateAt: NOW, misses: 0, registeredAt: NOW, refreshedAt: NOW },
    });
  });

  it('replaces what the same browser had', () => {
    const after = register(given({ phone: { token: 'old', state: 'dead' } }), 'phone', 'new');
    expect([...after].map(([id, { token, state }]) => [id, token, state])).toEqual([['phone', 'new', 'healthy']]);
  });

  it('changes nothing when it was just said, and says again that the token holds after a day', () => {
    const fresh = given({ phone: { refreshedAt: NOW } });
    expect(register(fresh, 'phone', 't-phone')).toBe(fresh);
    expect(register(given({ phone: {} }), 'phone', 't-phone').get('phone')?.refreshedAt).toEqual(NOW);
  });

  it('trusts a doubted device again', () => {
    const after = register(given({ phone: { state: 'suspect', misses: 3, refreshedAt: NOW } }), 'phone', 't-phone');
    expect(after.get('phone')).toMatchObject({ state: 'healthy', misses: 0, stateAt: NOW });
  });

  it('never revives a dead token', () => {
    const dead = given({ phone: { state: 'dead' } });
    expect(register(dead, 'phone', 't-phone')).toBe(dead);
  });

  it('keeps one device for a token that moved to another browser id', () => {
    expect([...register(given({ old: { token: 't1' } }), 'new', 't1').keys()]).toEqual(['new']);
  });

  it('lets the least useful go when there are too many: dead ones, then those not heard of', () => {
    const devices = given({
      dead: { token: 'a', state: 'dead', refreshedAt: daysAgo(0) },
      quiet: { token: 'b', refreshedAt: daysAgo(9) },
      lively: { token: 'c', refreshedAt: daysAgo(1) },
    });
    const after = register(devices, 'new', 'd', { ...CONSTANTS, maxDevices: 3 });
    expect([...after.keys()].toSorted()).toEqual(['lively', 'new', 'quiet']);
    expect([...register(after, 'newest', 'e', { ...CONSTANTS, maxDevices: 2 }).keys()]).toEqual(['new', 'newest']);
  });
});

describe('a device', () => {
  const two = given({ phone: {}, desk: { token: 't-desk', refreshedAt: NOW } });

  it('is dead only when its own token is called dead, and once', () => {
    const after = withDead(two, 't-phone', NOW);
    expect([...after.values()].map(({ state }) => state)).toEqual(['dead', 'healthy']);
    expect(withDead(after, 't-phone', NOW)).toBe(after);
    expect(withDead(two, 'of somebody else', NOW)).toBe(two);
  });

  const hoursAgo = (hours: number, isShown = false) => ({ at: new Date(NOW.getTime() - hours * 3_600_000), isShown });
  const judge = (devices: Devices, ...pushes: SentPush[]) => judged(devices, pushes, CONSTANTS, NOW).get('phone');

  it('is doubted after two pushes that nobody saw, and trusted after one that was shown', () => {
    const phone = given({ phone: {} });
    expect(judge(phone, hoursAgo(3))).toMatchObject({ state: 'healthy', misses: 1 });
    expect(judge(phone, hoursAgo(3), hoursAgo(5))).toMatchObject({ state: 'suspect', misses: 2, stateAt: NOW });
    const doubted = given({ phone: { state: 'suspect', misses: 2 } });
    const seen = hoursAgo(2, true);
    expect(judge(doubted, hoursAgo(5), hoursAgo(3), seen)).toMatchObject({
      ...{ state: 'healthy', misses: 0, stateAt: NOW, lastShownAt: seen.at },
    });
    expect(judge(phone, hoursAgo(5, true), hoursAgo(3), hoursAgo(2))).toMatchObject({ state: 'suspect', misses: 2 });
  });

  it('is judged the same however often, and by nothing older than its token', () => {
    const once = judged(given({ phone: {} }), [hoursAgo(3), hoursAgo(5)], CONSTANTS, NOW);
    expect(judged(once, [hoursAgo(3), hoursAgo(5)], CONSTANTS, NOW)).toBe(once);
    const fresh = given({ phone: { refreshedAt: hoursAgo(4).at } });
    expect(judge(fresh, hoursAgo(5), hoursAgo(6))).toMatchObject({ state: 'healthy', misses: 0 });
  });

  it('is trusted at once when a test alarm arrived', () => {
    const doubted = given({ phone: { state: 'suspect', misses: 2 } });
    expect(withShown(doubted, NOW).get('phone')).toMatchObject({ state: 'healthy', misses: 0, lastShownAt: NOW });
  });

  it('stays dead whatever is shown elsewhere or missed', () => {
    const dead = given({ phone: { state: 'dead' } });
    expect(judged(dead, [hoursAgo(1, true), hoursAgo(2), hoursAgo(3)], CONSTANTS, NOW)).toBe(dead);
  });

  it('goes with its browser, and with its token', () => {
    expect([...withoutBrowser(two, 'phone').keys()]).toEqual(['desk']);
    expect([...withoutToken(two, 't-desk').keys()]).toEqual(['phone']);
    expect(withoutBrowser(two, 'unknown')).toBe(two);
    expect(withoutToken(two, 'unknown')).toBe(two);
  });

  it('is doubted when nobody confirmed it for 30 days, and goes 30 days after its death', () => {
    const devices = given({
      stale: { refreshedAt: daysAgo(30) },
      fresh: { refreshedAt: daysAgo(29) },
      buried: { state: 'dead', stateAt: daysAgo(30) },
      dead: { state: 'dead', stateAt: daysAgo(29) },
    });
    const after = aged(devices, CONSTANTS, NOW);
    expect([...after].map(([id, { state }]) => [id, state])).toEqual([
      ['stale', 'suspect'],
      ['fresh', 'healthy'],
      ['dead', 'dead'],
    ]);
    expect(aged(after, CONSTANTS, NOW)).toBe(after);
  });
});

it('one token belongs to whoever was heard of last, and never to two', () => {
  const holder = (uid: string, days: number) => ({ uid, refreshedAt: daysAgo(days) });
  expect(latestOwner([holder('ann', 2), holder('bob', 1)])).toBe('bob');
  expect(latestOwner([holder('bob', 1), holder('ann', 1)])).toBe('ann');
  expect(latestOwner([holder('ann', 1), holder('bob', 1)])).toBe('ann');
  expect(latestOwner([])).toBeUndefined();
});

describe('tokensOf', () => {
  it('names the healthy one heard of last first, doubted ones after, dead ones never', () => {
    const devices = given({
      a: { token: 'doubted', state: 'suspect', refreshedAt: NOW },
      b: { token: 'older', refreshedAt: daysAgo(3) },
      c: { token: 'newer', refreshedAt: daysAgo(1) },
      d: { token: 'dead', state: 'dead', refreshedAt: NOW },
    });
    expect(tokensOf(devices.values())).toEqual(['newer', 'older', 'doubted']);
  });
});

describe('what is written', () => {
  const person = givenPerson({});
  const devices = given({ phone: {} });

  it.each([
    [{ a: {}, b: { state: 'suspect' as const } }, 'ok'],
    [{ a: { state: 'suspect' as const }, b: { state: 'dead' as const } }, 'suspect'],
    [{ a: { state: 'dead' as const } }, 'none'],
    [{}, 'none'],
  ])('%o is %s', (entries, reach) => {
    expect(reachOf(given(entries))).toBe(reach);
  });

  it('is each changed device and the reach of the person', () => {
    const next = withDead(devices, 't-phone', NOW);
    expect(deviceWrites({ uid: 'ann', person, devices }, next, NOW)).toEqual([
      { replace: 'people/ann', data: { ...person, reach: { state: 'none', at: NOW } } },
      { put: 'people/ann/devices/phone', data: { ...device(), state: 'dead', stateAt: NOW } },
    ]);
    expect(deviceWrites({ uid: 'ann', person, devices }, new Map(), NOW)[1]).toEqual({
      remove: 'people/ann/devices/phone',
    });
  });

  it('is nothing when nothing changed', () => {
    expect(deviceWrites({ uid: 'ann', person, devices }, new Map(devices), NOW)).toEqual([]);
  });
});
