import type { LocalSuite } from '@muster/domain/local-suite';
import type { TestProject } from 'vitest/node';
import { build } from '../../scripts/build.ts';
import { runningTestSuite, startTestSuite } from '../../scripts/suite/test-suite.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the emulators of this run listen. */
    suite: LocalSuite;
  }
}

/** Uses the suite that `npm test` started, or starts one for vitest run by itself. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const running = runningTestSuite();
  if (running) {
    project.provide('suite', running);
    return undefined;
  }
  const needsBrowser = project.name === 'browser';
  await Promise.all([build('functions'), needsBrowser && build('web')]);
  const { suite, stop } = await startTestSuite({ needsBrowser });
  project.provide('suite', suite);
  return stop;
}
