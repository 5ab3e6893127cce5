import type { Compared } from './rounds.ts';

/** `full` is the size the goals speak of; `small` is a tenth, for a look at the ratios. */
export type Size = 'full' | 'small';

export interface Goal {
  readonly goal: string;
  readonly value: string | number;
  readonly holds: boolean;
}

export interface Row {
  readonly work: string;
  readonly compared: Compared;
  readonly baseline: string;
}

/** Told and not compared. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
}

export interface Result {
  readonly name: string;
  readonly title: string;
  readonly rows: readonly Row[];
  /** Billed operations of our side in one round, by kind. */
  readonly ops: Readonly<Record<string, number>>;
  readonly figures?: readonly Figure[];
  readonly goals: readonly Goal[];
}

export interface Benchmark {
  readonly name: string;
  run(size: Size, say: (progress: string) => void): Promise<Result>;
}

export function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

export function atLeast(what: string, value: number, least: number): Goal {
  return { goal: `${what} ≥ ${least}`, value: rounded(value), holds: value >= least };
}

export function atMost(what: string, value: number, most: number): Goal {
  return { goal: `${what} ≤ ${most}`, value: rounded(value), holds: value <= most };
}

export function exactly(what: string, value: number, wanted: number): Goal {
  return { goal: `${what} = ${wanted}`, value, holds: value === wanted };
}

export function holds(result: Result): boolean {
  return result.goals.every((goal) => goal.holds);
}

/** The last line of a run, for scripts. */
export function jsonOf(result: Result): string {
  const ratios = Object.fromEntries(result.rows.map(({ work, compared }) => [work, rounded(compared.ratio)]));
  const { name, ops, goals } = result;
  return JSON.stringify({ name, ratios, ops, goals, holds: holds(result) });
}
