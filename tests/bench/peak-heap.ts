import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const EVERY_MS = 50;

/** The most bytes in use at once while the work runs, garbage left out. Slows the work down. */
export async function peakHeapOf(work: () => Promise<unknown>): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('This Node has no way to ask for a collection.');
  let peak = 0;
  const look = () => {
    Reflect.apply(collect, undefined, []);
    peak = Math.max(peak, process.memoryUsage().heapUsed);
  };
  const timer = setInterval(look, EVERY_MS);
  try {
    await work();
    look();
  } finally {
    clearInterval(timer);
  }
  return peak;
}
