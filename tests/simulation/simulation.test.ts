import { expect, test } from 'vitest';
import { PLANTED } from './faults/planted.ts';
import { added, runSeed, type Summary } from './run-seeds.ts';
import { simulate } from './simulate.ts';

const SEEDS = 150;
const LEAST_A_SEED = 30;

test(`holds every rule for ${SEEDS} seeds`, { timeout: 120_000 }, async () => {
  const summaries: Summary[] = [];
  for (let seed = 1; seed <= SEEDS; seed += 1) summaries.push(await runSeed({ seed }));
  const { failures, commands } = added(summaries);
  const told = failures.map(({ seed, broken }) => `seed ${seed}: ${broken.invariant}: ${broken.lines.join(', ')}`);
  expect(told).toEqual([]);
  const begun = Object.values(commands).reduce((sum, times) => sum + times, 0);
  expect(begun / SEEDS).toBeGreaterThanOrEqual(LEAST_A_SEED);
});

test('goes the same way for the same seed', async () => {
  const [one, other] = [await simulate({ seed: 7 }), await simulate({ seed: 7 })];
  expect(one.digest).toBe(other.digest);
  expect(one.past.told).toEqual(other.past.told);
});

test('leaves out what a failure does not need', async () => {
  const fault = PLANTED.find(({ name }) => name.startsWith('pages stay open'));
  const { failures } = await runSeed({ seed: 1, ...(fault && { fault }) });
  expect(failures[0]?.schedule.length).toBeLessThan(10);
});
