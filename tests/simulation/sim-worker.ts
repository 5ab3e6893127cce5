import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod';
import { runSeeds } from './run-seeds.ts';

/** One of the processors: a share of the seeds, told seed by seed. */
const { seeds } = z.object({ seeds: z.array(z.int()) }).parse(workerData);
parentPort?.postMessage(await runSeeds(seeds, (done) => parentPort?.postMessage({ done })));
