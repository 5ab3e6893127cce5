import { beforeAll, describe, expect, test } from 'vitest';
import { ALL_CHECKS } from './all-checks.ts';
import { neverEvaluated } from './coverage.ts';
import { ruleCoverage } from './emulator.ts';
import type { Emulator } from './emulator.ts';
import { openProject } from './project.ts';

let emulator: Emulator;

beforeAll(async () => {
  emulator = await openProject('checks');
});

describe('firestore.rules', () => {
  test.each(ALL_CHECKS)('$title', async ({ attempt, expected }) => {
    expect(await attempt(emulator)).toBe(expected);
  });

  test('every expression was evaluated by the checks above', async () => {
    expect(neverEvaluated(await ruleCoverage(emulator))).toEqual([]);
  });
});
