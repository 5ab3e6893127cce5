import type { StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { spawnGroup } from './child-group.ts';
import { childEnvironment } from './environment.ts';
import { ROOT } from './folders.ts';

const Package = z.object({ scripts: z.record(z.string(), z.string()) });
const PREFIX = 'check:';

export interface CheckResult {
  readonly name: string;
  readonly passed: boolean;
}

/** The commands stand in package.json, where people and knip find them. */
function commands(): [name: string, command: string][] {
  const { scripts } = Package.parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
  return Object.entries(scripts).flatMap(([name, command]) =>
    name.startsWith(PREFIX) ? [[name.slice(PREFIX.length), command]] : [],
  );
}

async function run(name: string, command: string): Promise<CheckResult> {
  const startedAt = performance.now();
  const stdio: StdioOptions = ['ignore', 'pipe', 'pipe'];
  const child = spawnGroup('sh', ['-c', command], { cwd: ROOT, env: childEnvironment(), stdio });
  let said = '';
  const listen = (chunk: Buffer) => {
    said += chunk.toString();
  };
  child.stdout?.on('data', listen);
  child.stderr?.on('data', listen);
  const [code] = await once(child, 'close');
  const passed = code === 0;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${passed ? '✓' : '✗'} ${name.padEnd(8)} ${seconds.padStart(5)} s`);
  if (!passed) console.log(said);
  return { name, passed };
}

/** Runs every check of package.json on what is built, as many at a time as there are processors. */
export async function runChecks(): Promise<CheckResult[]> {
  const waiting = commands();
  const results: CheckResult[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await run(...next));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return results;
}
