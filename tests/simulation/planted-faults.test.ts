import { expect, test } from 'vitest';
import type { Fault } from './faults/fault.ts';
import { PLANTED } from './faults/planted.ts';
import { simulate } from './simulate.ts';

const SEEDS = 200;

/** The first seed that shows the fault, and the rule that it breaks. */
async function foundAt(fault: Fault): Promise<{ seed: number; invariant: string } | undefined> {
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { broken } = await simulate({ seed, fault });
    if (broken) return { seed, invariant: broken.invariant };
  }
  return undefined;
}

test.each(PLANTED.map((fault) => ({ fault, name: fault.name })))(
  `finds within ${SEEDS} seeds that $name`,
  { timeout: 120_000 },
  async ({ fault }) => {
    const found = await foundAt(fault);
    expect(found).toMatchObject({ invariant: fault.foundBy ?? found?.invariant });
  },
);
