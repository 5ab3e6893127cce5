import { describe, expect, it } from 'vitest';
import { SERIES_FAULTS } from './faults/planted-series.ts';
import { SeriesLife } from './series-life.ts';

describe.each([1, 2, 3, 4])('two years of a series that is changed now and then, seed %i', (seed) => {
  it('keep the wall clock over every change of it, and leave the past as it was', { timeout: 60_000 }, async () => {
    const life = new SeriesLife(seed);
    await life.live();
    expect(life.broken()).toEqual([]);
  });
});

const SEEDS = 200;

/** The first life that shows the fault. */
async function foundAt(fault: (typeof SERIES_FAULTS)[number]): Promise<readonly string[]> {
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const life = new SeriesLife(seed, fault);
    await life.live();
    const broken = life.broken();
    if (broken.length > 0) return broken;
  }
  return [];
}

describe('a mistake in series', () => {
  it.each(SERIES_FAULTS.map((fault) => ({ fault, name: fault.name })))(
    `is found within ${SEEDS} lives: $name`,
    { timeout: 120_000 },
    async ({ fault }) => {
      expect((await foundAt(fault)).join()).toMatch(fault.says);
    },
  );
});
