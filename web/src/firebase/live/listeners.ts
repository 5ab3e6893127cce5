import type { Live } from './source.ts';

/** One listener that any number of components follow; it runs while at least one does. */
export interface Listener<T> {
  readonly get: () => Live<T>;
  readonly subscribe: (follower: () => void) => () => void;
}

export type Told<T> = Omit<Live<T>, 'retry'>;

/** Starts listening, tells each new state, answers how to stop. */
export type Start<T> = (tell: (next: Told<T>) => void) => () => void;

/** Kept this long after the last follower, so that going back and forth reads nothing twice. */
const LINGER_MS = 10_000;
const LOADING = { data: undefined, status: 'loading', fromCache: true, hasPendingWrites: false } as const;
const running = new Set<Running>();

interface Running {
  readonly stop: () => void;
  readonly hasFailed: () => boolean;
  readonly retry: () => void;
}

export function createListener<T>(start: Start<T>): Listener<T> {
  const followers = new Set<() => void>();
  let stopListening: (() => void) | undefined;
  let lingering: ReturnType<typeof setTimeout> | undefined;
  let live: Live<T> = { ...LOADING, retry };
  const self: Running = { stop, retry, hasFailed: () => live.status === 'error' };

  function tell(next: Told<T>) {
    live = { ...next, retry };
    for (const follower of [...followers]) follower();
  }

  function begin() {
    stopListening = start(tell);
    running.add(self);
  }

  function retry() {
    stopListening?.();
    tell(LOADING);
    begin();
  }

  function stop() {
    clearTimeout(lingering);
    stopListening?.();
    stopListening = undefined;
    running.delete(self);
    live = { ...LOADING, retry };
  }

  return {
    get: () => live,
    subscribe(follower) {
      clearTimeout(lingering);
      followers.add(follower);
      if (!stopListening) begin();
      return () => {
        followers.delete(follower);
        if (followers.size === 0) lingering = setTimeout(stop, LINGER_MS);
      };
    },
  };
}

export function stopAllListeners(): void {
  for (const { stop } of [...running]) stop();
}

/** After signing in again or with another role: what was refused may be allowed now. */
export function retryFailedListeners(): void {
  for (const { hasFailed, retry } of [...running]) if (hasFailed()) retry();
}
