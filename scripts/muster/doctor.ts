import { existsSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findPresentFirestore } from '../suite/find-firestore.ts';
import { ROOT } from '../suite/folders.ts';
import { findJava, onPath } from '../suite/official-emulator.ts';
import { takenPorts } from '../suite/ports.ts';
import type { Context } from './context.ts';
import { judge, type Found } from './diagnosis.ts';
import { ownerOf } from '../suite/owner.ts';
import { mark, row, type Report } from './report.ts';

const BYTES_PER_GB = 1024 ** 3;
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome'];

/** Looks at everything Muster needs on this machine and names the remedy for what is missing. */
export async function doctor({ suite }: Context): Promise<Report> {
  const checks = judge(await examine(suite.base, ownerOf(suite) !== undefined));
  return {
    ok: checks.every(({ state }) => state !== 'bad'),
    lines: checks.flatMap(({ name, state, found, remedy }) => [
      mark(state, row(name, found, 10)),
      ...(remedy === undefined ? [] : [`             ${remedy}`]),
    ]),
    data: { checks },
  };
}

async function examine(base: number, isRunning: boolean): Promise<Found> {
  const { bavail, bsize } = statfsSync(ROOT);
  return {
    node: process.version,
    packages: isInstalled(),
    firestore: findPresentFirestore()?.kind,
    java: findJava(),
    cargo: onPath('cargo'),
    browser: BROWSERS.map(onPath).find((path) => path !== undefined),
    takenPorts: isRunning ? [] : await takenPorts(base),
    freeGb: (bavail * bsize) / BYTES_PER_GB,
    base,
  };
}

function isInstalled(): boolean {
  const [installed, wanted] = ['node_modules/.package-lock.json', 'package-lock.json'].map((file) => join(ROOT, file));
  if (installed === undefined || wanted === undefined || !existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(wanted).mtimeMs;
}
