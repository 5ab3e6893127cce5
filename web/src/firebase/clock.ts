import { useCallback, useSyncExternalStore } from 'react';
import { externalStore } from './external-store.ts';

/** Moved in the emulators only, so that people and tests can move time. */
const offset = externalStore(0);

export const setClockOffset = offset.set;

export function serverNow(): Date {
  return new Date(Date.now() + offset.get());
}

/** The time, renewed each `everyMs` and rounded down to it. */
export function useNow(everyMs = 1000): Date {
  return new Date(useTicking(() => serverNow().getTime(), everyMs));
}

/** Milliseconds by the clock of the device, each second; for what nobody moves. */
export function useDeviceNow(): number {
  return useTicking(Date.now, 1000);
}

function useTicking(read: () => number, everyMs: number): number {
  const subscribe = useCallback(
    (follower: () => void) => {
      const timer = setInterval(follower, Math.min(everyMs, 1000));
      const unfollow = offset.subscribe(follower);
      return () => {
        clearInterval(timer);
        unfollow();
      };
    },
    [everyMs],
  );
  return useSyncExternalStore(subscribe, () => Math.floor(read() / everyMs) * everyMs);
}
