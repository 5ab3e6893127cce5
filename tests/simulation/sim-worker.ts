import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod';
import { MANNERS } from './commands.ts';
import { runSeeds } from './run-seeds.ts';

/** One of the processors: a share of the seeds, told seed by seed. */
const { seeds, manner } = z.object({ seeds: z.array(z.int()), manner: z.enum(MANNERS) }).parse(workerData);
parentPort?.postMessage(await runSeeds(seeds, manner, (done) => parentPort?.postMessage({ done })));
