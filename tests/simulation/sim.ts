import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { availableParallelism } from 'node:os';
import * as z from 'zod';
import type { Manner } from './commands.ts';
import { goalsOf, print } from './sim-report.ts';
import { printStory } from './print-story.ts';
import { added, pastOfFailure, runSeeds, type Summary } from './run-seeds.ts';

const MOST_WORKERS = 2;
const TOLD_EVERY = 200;

const Done = z.object({ done: z.int() });

function isSummary(message: unknown): message is Summary {
  return typeof message === 'object' && message !== null && 'transitions' in message;
}

/** Runs a share of the seeds on a processor of its own. */
function inWorker(seeds: readonly number[], manner: Manner, onDone: (done: number) => void): Promise<Summary> {
  const worker = new Worker(new URL('sim-worker.ts', import.meta.url), { workerData: { seeds, manner } });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.on('message', (message: unknown) => {
      if (isSummary(message)) resolve(message);
      else onDone(Done.parse(message).done);
    });
  });
}

async function runAll(seeds: number, from: number, manner: Manner, say: (text: string) => void): Promise<Summary> {
  const workers = Math.min(MOST_WORKERS, availableParallelism(), seeds);
  const done = Array.from({ length: workers }, () => 0);
  const shares = done.map((_zero, k) =>
    Array.from({ length: seeds }, (_each, i) => i + from).filter((seed) => seed % workers === k),
  );
  return added(
    await Promise.all(
      shares.map((share, k) =>
        inWorker(share, manner, (count) => {
          done[k] = count;
          const all = done.reduce((sum, each) => sum + each, 0);
          if (all % TOLD_EVERY === 0) say(`${all} of ${seeds} seeds`);
        }),
      ),
    ),
  );
}

const { values } = parseArgs({
  options: {
    /** How many, from which on; or one alone, told in full when it fails. */
    seeds: { type: 'string', default: '1000' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    /** Everything is delivered one to three times, shuffled, and machines die at every point. */
    events: { type: 'boolean' },
    json: { type: 'boolean' },
  },
});
const say = (text: string) => {
  if (!values.json) console.log(text);
};

const manner = values.events ? 'events' : 'mixed';
const began = performance.now();
const sum = values.seed
  ? await runSeeds([Number(values.seed)], manner, () => undefined)
  : await runAll(Number(values.seeds), Number(values.from), manner, say);
const { user, system } = process.cpuUsage();
const took = { seconds: (performance.now() - began) / 1000, busySeconds: (user + system) / 1e6 / MOST_WORKERS };
const goals = goalsOf(sum, manner, took);
print(sum, took, goals, values.json === true);
const [failure] = sum.failures;
if (values.seed && failure && !values.json) printStory(await pastOfFailure(failure));
process.exitCode = goals.every(({ holds }) => holds) ? 0 : 1;
