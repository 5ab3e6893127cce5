import { createRequire, syncBuiltinESMExports } from 'node:module';
import type { Random } from './random.ts';
import type { Timeline } from './timeline.ts';

interface Waiting {
  setTimeout(ms: number): Promise<void>;
}

function hasSetTimeout(timers: unknown): timers is Waiting {
  return typeof timers === 'object' && timers !== null && 'setTimeout' in timers;
}

const loaded: unknown = createRequire(import.meta.url)('node:timers/promises');

/**
 * While the work runs, chance comes from the seed and pauses pass on the timeline: the two things the
 * functions take from the process and not from a port.
 */
export async function withChanceAndTimeOf<T>(timeline: Timeline, random: Random, work: () => Promise<T>): Promise<T> {
  if (!hasSetTimeout(loaded)) throw new Error('node:timers/promises has no setTimeout.');
  const real = { random: Math.random, now: Date.now, setTimeout: loaded.setTimeout };
  Math.random = () => random.next();
  Date.now = () => timeline.now;
  loaded.setTimeout = (ms) => new Promise((resolve) => timeline.after(ms, resolve));
  syncBuiltinESMExports();
  try {
    return await work();
  } finally {
    Math.random = real.random;
    Date.now = real.now;
    loaded.setTimeout = real.setTimeout;
    syncBuiltinESMExports();
  }
}
