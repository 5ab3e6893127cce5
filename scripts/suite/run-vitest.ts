import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { spawnGroup } from './child-group.ts';
import { childEnvironment } from './environment.ts';
import { ROOT } from './folders.ts';

const Report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

export interface Counted {
  readonly passed: number;
  readonly failed: number;
}

/** A file that could not even be loaded counts as one failed test, and so does any other failure. */
function count(report: string, isGreen: boolean): Counted {
  const { numPassedTests, numFailedTests, testResults } = Report.parse(JSON.parse(readFileSync(report, 'utf8')));
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
  );
  const failed = numFailedTests + unloaded.length;
  return { passed: numPassedTests, failed: failed === 0 && !isGreen ? 1 : failed };
}

/** Runs vitest over these projects, showing what it says, and counts. */
export async function runVitest(projects: readonly string[], filters: readonly string[]): Promise<Counted> {
  mkdirSync(join(ROOT, '.run'), { recursive: true });
  const report = join(ROOT, '.run', `vitest-${process.pid}.json`);
  const asked = ['run', ...projects.flatMap((project) => ['--project', project]), ...filters];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const child = spawnGroup(process.execPath, [vitest, ...asked, ...reporters], {
    cwd: ROOT,
    env: childEnvironment(),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const counted = count(report, code === 0);
  rmSync(report);
  return counted;
}
