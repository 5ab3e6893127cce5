/** One side of a comparison: does its work once and tells how many milliseconds the timed part took. */
export type Side = () => Promise<number>;

export interface Compared {
  readonly oursMs: number;
  readonly baselineMs: number;
  /** How many times slower the baseline is: the median of the rounds, and the worst of them. */
  readonly ratio: number;
  readonly worst: number;
}

const LEAST_ROUNDS = 5;

export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5);
}

/** The smallest of the numbers that this share of them does not exceed. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (found === undefined) throw new Error('No numbers to take a percentile of.');
  return found;
}

/** Both sides by turns, A B A B, after one round that does not count: noise meets both alike. */
export async function interleaved(ours: Side, baseline: Side, rounds = LEAST_ROUNDS): Promise<Compared> {
  await ours();
  await baseline();
  const measured: { ours: number; baseline: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    measured.push({ ours: await ours(), baseline: await baseline() });
  }
  const ratios = measured.map((round) => round.baseline / round.ours);
  return {
    oursMs: median(measured.map((round) => round.ours)),
    baselineMs: median(measured.map((round) => round.baseline)),
    ratio: median(ratios),
    worst: Math.min(...ratios),
  };
}

/** For a baseline too slow to repeat: our side by rounds, the baseline once, scaled by what it left undone. */
export async function againstOnce(ours: Side, baselineMs: number, rounds = LEAST_ROUNDS): Promise<Compared> {
  await ours();
  const measured: number[] = [];
  for (let round = 0; round < rounds; round += 1) measured.push(await ours());
  const ratios = measured.map((ms) => baselineMs / ms);
  return { oursMs: median(measured), baselineMs, ratio: median(ratios), worst: Math.min(...ratios) };
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
