import { orExplain } from './say.ts';
import { runChecks } from './suite/run-checks.ts';

await orExplain(async () => {
  const failed = (await runChecks()).filter(({ passed }) => !passed);
  if (failed.length > 0) throw new Error(`Failed: ${failed.map(({ name }) => name).join(', ')}`);
});
