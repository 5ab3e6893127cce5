import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalSuite } from '@muster/domain/local-suite';
import { isAlive } from './orphans.ts';
import { ROOT, runFolder } from './folders.ts';

/** The process that runs this suite; undefined when none does. A number that went to another program does not count. */
export function ownerOf({ base }: Pick<LocalSuite, 'base'>): number | undefined {
  const file = join(runFolder(base), 'owner');
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, 'utf8'));
  return isAlive(pid) && isOurs(pid) ? pid : undefined;
}

/** The first ports of every suite that runs from this checkout. */
export function runningBases(): readonly number[] {
  const folder = join(ROOT, '.run');
  const bases = existsSync(folder) ? readdirSync(folder).map(Number).filter(Number.isInteger) : [];
  return bases.filter((base) => ownerOf({ base }) !== undefined);
}

function isOurs(pid: number): boolean {
  const args = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  return /\b(start|test)\.ts\b|vitest/.test(args);
}
