import { expect, test } from 'vitest';
import { fuzzInputs } from '../fuzz/callable-inputs.ts';
import { triedOf } from '../fuzz/found.ts';

const INPUTS = 2400;

test(`of ${INPUTS} inputs changed in one place none is taken that is wrong`, { timeout: 120_000 }, async () => {
  const found = await fuzzInputs(INPUTS, 1, () => undefined);
  expect(found.wrong).toEqual([]);
  expect(triedOf(found)).toBeGreaterThan(INPUTS * 0.95);
  expect(found.twins).toBeGreaterThan(INPUTS / 3);
});
