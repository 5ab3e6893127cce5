import type { LocalSuite } from '@muster/domain/local-suite';
import type { TestProject } from 'vitest/node';
import { build } from '../../scripts/build.ts';
import { seedSampleData } from '../../scripts/sample-data/seed.ts';
import { runningTestSuite, startTestSuite } from '../../scripts/suite/test-suite.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the emulators of this run listen. */
    suite: LocalSuite;
  }
}

/** Uses the suite that `npm test` started, or starts one for vitest run by itself. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const needsBrowser = project.name === 'browser';
  const running = runningTestSuite();
  const { suite, stop } = running ? { suite: running } : await startOwn(needsBrowser);
  if (needsBrowser) await seedSampleData(suite, () => undefined);
  project.provide('suite', suite);
  return stop;
}

async function startOwn(needsBrowser: boolean): Promise<{ suite: LocalSuite; stop?: () => Promise<void> }> {
  await Promise.all([build('functions'), needsBrowser && build('web')]);
  return startTestSuite({ needsBrowser });
}
