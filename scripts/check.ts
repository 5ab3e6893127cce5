import { build } from './build.ts';
import { during, orExplain } from './say.ts';
import { runChecks } from './suite/run-checks.ts';

await orExplain(async () => {
  await during('Building functions and web', () => Promise.all([build('functions'), build('web')]));
  const failed = (await runChecks()).filter(({ passed }) => !passed);
  if (failed.length > 0) throw new Error(`Failed: ${failed.map(({ name }) => name).join(', ')}`);
});
