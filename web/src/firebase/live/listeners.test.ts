import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createListener, retryFailedListeners, stopAllListeners, type Told } from './listeners.ts';

const READY: Told<string> = { data: 'a job', status: 'ready', fromCache: false, hasPendingWrites: false };
const FAILED: Told<string> = { data: undefined, status: 'error', fromCache: true, hasPendingWrites: false };
const LONGER_THAN_LINGERING_MS = 11_000;

/** A source that counts how often it runs and can be made to speak. */
function givenSource() {
  const source = { running: 0, started: 0, tell: (_next: Told<string>) => {} };
  const listener = createListener<string>((tell) => {
    source.running += 1;
    source.started += 1;
    source.tell = tell;
    return () => {
      source.running -= 1;
    };
  });
  return { source, listener };
}

describe('a shared listener', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    stopAllListeners();
    vi.useRealTimers();
  });

  it('runs once for all who follow, and tells all of them', () => {
    const { source, listener } = givenSource();
    const followers = [vi.fn<() => void>(), vi.fn<() => void>()];
    followers.forEach(listener.subscribe);
    source.tell(READY);
    expect(source.started).toBe(1);
    for (const follower of followers) expect(follower).toHaveBeenCalledTimes(1);
    expect(listener.get()).toMatchObject({ data: 'a job', status: 'ready' });
  });

  it('lingers when the last one leaves, so that coming back reads nothing again', () => {
    const { source, listener } = givenSource();
    listener.subscribe(() => {})();
    vi.advanceTimersByTime(1000);
    listener.subscribe(() => {});
    vi.advanceTimersByTime(LONGER_THAN_LINGERING_MS);
    expect(source).toMatchObject({ started: 1, running: 1 });
  });

  it('stops after a while and forgets what it knew', () => {
    const { source, listener } = givenSource();
    const leave = listener.subscribe(() => {});
    source.tell(READY);
    leave();
    vi.advanceTimersByTime(LONGER_THAN_LINGERING_MS);
    expect(source.running).toBe(0);
    expect(listener.get()).toMatchObject({ data: undefined, status: 'loading' });
  });

  it('starts anew when it failed and is asked to, and only then', () => {
    const failed = givenSource();
    const fine = givenSource();
    failed.listener.subscribe(() => {});
    fine.listener.subscribe(() => {});
    failed.source.tell(FAILED);
    fine.source.tell(READY);
    retryFailedListeners();
    expect(failed.source).toMatchObject({ started: 2, running: 1 });
    expect(fine.source.started).toBe(1);
    expect(failed.listener.get().status).toBe('loading');
  });

  it('stops everything at sign-out', () => {
    const { source, listener } = givenSource();
    listener.subscribe(() => {});
    stopAllListeners();
    expect(source.running).toBe(0);
  });
});
