import { describe, expect, it } from 'vitest';
import type { Accounts } from './accounts.ts';
import { cached } from './cache.ts';
import type { Instance } from './instance.ts';
import { newMemory } from './memory.ts';
import type { Store } from './store.ts';

const unused = () => Promise.reject(new Error('not used here'));
const store: Store = { get: unused, getAll: unused, getMixed: unused, query: unused, commit: unused };
const accounts: Accounts = {
  create: unused,
  setClaims: unused,
  setPassword: unused,
  endSessions: unused,
  passwordResetLink: unused,
  isConfirmed: unused,
  remove: unused,
  customToken: unused,
};

/** An instance whose time the test moves. */
function givenInstance() {
  const time = { ms: 0 };
  const clock = { now: async () => new Date(time.ms), real: () => new Date(time.ms) };
  const ports = { push: { send: unused }, mail: { send: unused }, sms: { send: unused } };
  const instance: Instance = { store, clock, accounts, ...ports, sandbox: true, memory: newMemory() };
  return { instance, time };
}

describe('cached', () => {
  it('loads once for callers at the same moment, and again when the time is over', async () => {
    let loads = 0;
    const read = cached(1000, async () => (loads += 1));
    const { instance, time } = givenInstance();
    expect(await Promise.all([read(instance), read(instance)])).toEqual([1, 1]);
    time.ms = 999;
    expect(await read(instance)).toBe(1);
    time.ms = 1000;
    expect(await read(instance)).toBe(2);
  });

  it('keeps each instance apart', async () => {
    let loads = 0;
    const read = cached(1000, async () => (loads += 1));
    await read(givenInstance().instance);
    expect(await read(givenInstance().instance)).toBe(2);
  });

  it('does not keep a failure', async () => {
    let loads = 0;
    const read = cached(1000, async () => {
      loads += 1;
      if (loads === 1) throw new Error('outage');
      return loads;
    });
    const { instance } = givenInstance();
    await expect(read(instance)).rejects.toThrow('outage');
    expect(await read(instance)).toBe(2);
  });
});
