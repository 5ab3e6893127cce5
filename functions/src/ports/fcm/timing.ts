import { setTimeout as sleep } from 'node:timers/promises';

/** Real time and chance, as arguments: a test brings its own. */
export interface Timing {
  /** In milliseconds. */
  now(): number;
  wait(ms: number): Promise<void>;
  /** From 0 to below 1. */
  random(): number;
}

export const realTiming: Timing = { now: Date.now, wait: (ms) => sleep(ms), random: Math.random };
