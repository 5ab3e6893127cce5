import { afterEach, describe, expect, it, vi } from 'vitest';
import { isAppCheckEnforced, isSandbox } from './environment.ts';

afterEach(() => vi.unstubAllEnvs());

describe('where the functions run', () => {
  it('is the sandbox on emulators, where App Check is off', () => {
    vi.stubEnv('FIRESTORE_EMULATOR_HOST', '127.0.0.1:8080');
    expect([isSandbox(), isAppCheckEnforced()]).toEqual([true, false]);
  });

  it('is a deployment otherwise, where App Check is on unless it is switched off', () => {
    vi.stubEnv('FIRESTORE_EMULATOR_HOST', undefined);
    vi.stubEnv('FUNCTIONS_EMULATOR', undefined);
    expect([isSandbox(), isAppCheckEnforced()]).toEqual([false, true]);
    vi.stubEnv('APP_CHECK', 'off');
    expect(isAppCheckEnforced()).toBe(false);
  });
});
