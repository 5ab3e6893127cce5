import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from '../suite/orphans.ts';
import { ROOT, runFolder } from '../suite/folders.ts';
import type { Context } from './context.ts';
import { healthOfAll } from './health.ts';
import { ownerOf } from '../suite/owner.ts';
import { done, type Report } from './report.ts';

const START_LIMIT_MS = 10 * 60_000;
const STOP_LIMIT_MS = 60_000;
const LOOK_AGAIN_MS = 500;
const LAST_CHARACTERS = 2000;

/** `npm start` in the background; answers once every part does. */
export async function start({ suite, say }: Context): Promise<Report> {
  const address = `http://127.0.0.1:${suite.hosting}`;
  const running = ownerOf(suite);
  if (running !== undefined) return done(`Muster runs already at ${address}.`, { pid: running, address });

  say('Starting Muster; the first time this builds everything and takes a minute …');
  const log = join(runFolder(suite.base), 'start.log');
  const output = openSync(log, 'w');
  const child = spawn(process.execPath, [join(ROOT, 'scripts/start.ts'), '--ports', String(suite.base)], {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.unref();
  const until = Date.now() + START_LIMIT_MS;
  while (child.exitCode === null && Date.now() < until) {
    const health = await healthOfAll(suite);
    if (health.every(({ ok }) => ok)) return done(`Muster runs at ${address}.`, { pid: child.pid, address });
    await wait(LOOK_AGAIN_MS);
  }
  throw new Error(`Muster did not start:\n${readFileSync(log, 'utf8').slice(-LAST_CHARACTERS)}`);
}

/** Ends the suite in order: its data is kept. */
export async function stop({ suite }: Context): Promise<Report> {
  const pid = ownerOf(suite);
  if (pid === undefined) return done(`Muster does not run on the ports from ${suite.base}.`, { stopped: false });
  process.kill(pid, 'SIGTERM');
  const until = Date.now() + STOP_LIMIT_MS;
  while (isAlive(pid)) {
    if (Date.now() > until)
      throw new Error(`Muster (process ${pid}) did not end within a minute; see .run/${suite.base}.`);
    await wait(LOOK_AGAIN_MS);
  }
  return done('Muster has stopped; its data is kept.', { stopped: true });
}

export async function restart(context: Context): Promise<Report> {
  await stop(context);
  return start(context);
}
