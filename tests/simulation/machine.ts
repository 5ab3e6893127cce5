import type { Random } from './random.ts';
import type { Timeline } from './timeline.ts';

/** What a caller sees when the machine that worked for it died. */
export class Unavailable extends Error {}

export type Side = 'before' | 'after';

export const CRASH_POINTS = ['get', 'query', 'commit', 'push', 'mail', 'sms', 'account', 'nudge'] as const;
export type CrashPoint = (typeof CRASH_POINTS)[number];
type OnDeath = (side: Side, point: CrashPoint) => void;

/** The machine dies before or after so many further calls; of these, when a point is named. */
export interface Crash {
  readonly calls: number;
  readonly side: Side;
  readonly point?: CrashPoint | undefined;
}

const CALL_MS = { least: 1, most: 20 };

/**
 * One running copy of the functions. Each call it makes through a port takes its time and is a place
 * where it may die: then nothing of it ever goes on, and whoever waits for it hears `Unavailable`.
 */
export class Machine {
  readonly #timeline: Timeline;
  readonly #random: Random;
  readonly #onDeath: OnDeath;
  readonly #callers = new Set<(reason: Unavailable) => void>();
  #crash: Crash | undefined;
  isAlive = true;

  constructor(timeline: Timeline, random: Random, onDeath: OnDeath) {
    this.#timeline = timeline;
    this.#random = random;
    this.#onDeath = onDeath;
  }

  willDie(crash: Crash): void {
    this.#crash = crash;
  }

  /** Stops the code that asks until the call has taken its time. */
  call<T>(point: CrashPoint, act: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#timeline.after(this.#random.whole(CALL_MS.least, CALL_MS.most), () => {
        if (!this.isAlive) return;
        const dies = this.#countDown(point);
        if (dies === 'before') return this.#die(dies, point);
        try {
          const outcome = act();
          if (dies === 'after') return this.#die(dies, point);
          resolve(outcome);
        } catch (error) {
          reject(error);
        }
      });
    });
  }

  /** What the caller of a command hears: its answer, its error, or that the machine is gone. */
  serve<T>(work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#callers.add(reject);
      void work()
        .then(resolve, reject)
        .finally(() => this.#callers.delete(reject));
    });
  }

  #countDown(at: CrashPoint): Side | undefined {
    if (!this.#crash || (this.#crash.point ?? at) !== at) return undefined;
    this.#crash = { ...this.#crash, calls: this.#crash.calls - 1 };
    return this.#crash.calls === 0 ? this.#crash.side : undefined;
  }

  #die(side: Side, point: CrashPoint): void {
    this.isAlive = false;
    this.#onDeath(side, point);
    for (const hear of this.#callers) hear(new Unavailable('the machine is gone'));
  }
}
