import type { Actor } from './actors.ts';
import type { Emulator, Verdict } from './emulator.ts';

/** One thing somebody tries, and what the rules must say. */
export interface Check {
  readonly title: string;
  /** The collection it is about, as `paths.ts` has it. */
  readonly of: string;
  readonly actor: Actor;
  readonly expected: Verdict;
  /** Reads may run side by side, writes may not. */
  readonly writes: boolean;
  readonly attempt: (emulator: Emulator) => Promise<Verdict>;
}

/** Runs reads in parallel and writes one after the other, until the first that surprises. */
export async function firstSurprise(emulator: Emulator, checks: readonly Check[]): Promise<Check | undefined> {
  const reads = checks.filter(({ writes }) => !writes);
  for (let at = 0; at < reads.length; at += SIDE_BY_SIDE) {
    const batch = reads.slice(at, at + SIDE_BY_SIDE);
    const surprising = await Promise.all(batch.map((check) => isSurprising(emulator, check)));
    const found = batch.find((_, index) => surprising[index]);
    if (found !== undefined) return found;
  }
  for (const check of checks.filter(({ writes }) => writes)) {
    if (await isSurprising(emulator, check)) return check;
  }
  return undefined;
}

const SIDE_BY_SIDE = 16;

async function isSurprising(emulator: Emulator, check: Check): Promise<boolean> {
  return (await check.attempt(emulator)) !== check.expected;
}
