import type { Random } from '../random.ts';
import type { View } from '../view.ts';

/** One call of a callable: who makes it and what is sent. */
export interface Call {
  readonly name: string;
  readonly by: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** What the caller had on the screen, for the invariants that ask whether it was respected. */
  readonly note?: string;
}

/** What a caller may look at, and the dice that choose. */
export interface Table {
  readonly view: View;
  readonly agents: readonly string[];
  readonly now: Date;
  readonly dice: Random;
}

export function newKey(dice: Random): string {
  return `key-${dice.whole(0, 2 ** 31)}`.padEnd(12, '0');
}

/** One of the fitting, or now and then any: nobody is kept from asking in vain. */
export function mostly<T>(dice: Random, fitting: readonly T[], all: readonly T[]): T {
  return fitting.length > 0 && dice.chance(0.88) ? dice.pick(fitting) : dice.pick(all);
}
