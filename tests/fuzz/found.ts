import type { Counts } from '../simulation/tally.ts';

/** What became of things that were changed in one place. */
export interface Found {
  /** How many of each kind. */
  readonly tried: Counts;
  /** Unchanged ones that were let in, as they must be. */
  readonly twins: number;
  /** What should not have been: a line each. */
  readonly wrong: readonly string[];
}

export function triedOf({ tried }: Found): number {
  return Object.values(tried).reduce((sum, times) => sum + times, 0);
}
