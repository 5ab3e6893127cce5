import { expect, test } from 'vitest';
import { get } from './attempts.ts';
import { neverEvaluated } from './coverage.ts';
import { ruleCoverage } from './emulator.ts';
import { openProject } from './project.ts';

test('an expression that no request reached is reported', async () => {
  const emulator = await openProject('coverage');
  const untouched = neverEvaluated(await ruleCoverage(emulator)).length;
  await get(emulator, 'dispatcher', 'config/org');
  const touched = neverEvaluated(await ruleCoverage(emulator)).length;

  expect(untouched).toBeGreaterThan(touched);
  expect(touched).toBeGreaterThan(0);
});
