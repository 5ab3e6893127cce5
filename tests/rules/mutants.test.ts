import { expect, test } from 'vitest';
import { ALL_CHECKS } from './all-checks.ts';
import { firstSurprise } from './check.ts';
import { layOutDocuments } from './attempts.ts';
import { loadRules, readRules } from './emulator.ts';
import type { Emulator } from './emulator.ts';
import { mutantsOf } from './mutants.ts';
import type { Mutant } from './mutants.ts';
import { openProject } from './project.ts';
import { SURVIVORS } from './survivors.ts';

const MOST_SURVIVING = 0.05;

/** The checks of the collection first: most mutants fall to one of them. */
function nearestFirst({ match }: Mutant) {
  const collection = match.split('/').find((part) => part !== '' && !part.startsWith('{')) ?? '';
  const isNear = ({ of }: { of: string }) => of.split('/').includes(collection);
  return [...ALL_CHECKS.filter(isNear), ...ALL_CHECKS.filter((check) => !isNear(check))];
}

async function isFound(emulator: Emulator, mutant: Mutant): Promise<boolean> {
  await loadRules(emulator, mutant.rules);
  const found = await firstSurprise(emulator, nearestFirst(mutant));
  if (found?.writes === true) await layOutDocuments(emulator);
  return found !== undefined;
}

test('every change of one condition of the rules is found by a check', { timeout: 120_000 }, async () => {
  const emulator = await openProject('mutants');
  const mutants = mutantsOf(await readRules());
  const surviving: string[] = [];
  for (const mutant of mutants) {
    if (!(await isFound(emulator, mutant))) surviving.push(mutant.name);
  }

  expect(mutants.length).toBeGreaterThan(100);
  expect(surviving).toEqual(Object.keys(SURVIVORS));
  expect(surviving.length / mutants.length).toBeLessThanOrEqual(MOST_SURVIVING);
});
