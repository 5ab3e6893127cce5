import type { Side } from './machine.ts';
import type { Random } from './random.ts';

/** What may happen, and how often compared with the others. */
export const WEIGHTS = [
  ['publish', 5],
  ['accept', 26],
  ['rush', 5],
  ['decline', 8],
  ['withdraw', 8],
  ['undo', 4],
  ['leaveStandby', 4],
  ['editMinor', 3],
  ['editMaterial', 4],
  ['needUp', 3],
  ['needDown', 4],
  ['cancel', 2],
  ['start', 3],
  ['complete', 3],
  ['suspend', 2],
  ['reinstate', 2],
  ['toggleDuty', 3],
  ['away', 2],
  ['pass', 16],
  ['nudge', 6],
  ['nextWave', 4],
  ['pause', 4],
] as const;

export type Kind = (typeof WEIGHTS)[number][0];

/** When it begins, seen from the command before it. */
export type Gap = 'together' | 'soon' | 'when quiet';

/**
 * One line of a schedule, plain data. Whom and what it concerns is drawn from `dice` when its turn
 * comes, since a tap needs an offer; so a command says the same when others are taken away.
 */
export interface Scheduled {
  readonly kind: Kind;
  readonly gap: Gap;
  readonly slot: number;
  readonly dice: number;
  /** The same call comes again so many times, at once or later, maybe at another machine. */
  readonly repeats: number;
  /** The machine that serves it dies before or after this many further calls. */
  readonly crash?: { readonly calls: number; readonly side: Side };
}

const LEAST = 24;
const MOST = 56;

/** Every schedule begins by publishing, or little would happen. */
function kindAt(n: number, jobs: number, random: Random): Kind {
  return n < jobs && random.chance(0.9) ? 'publish' : random.weighted(WEIGHTS);
}

export function someSchedule(random: Random, jobs: number, slots: number): Scheduled[] {
  return Array.from({ length: random.whole(LEAST, MOST) }, (_, n) => ({
    kind: kindAt(n, jobs, random),
    gap: random.pick(['together', 'together', 'soon', 'when quiet'] as const),
    slot: random.whole(0, slots - 1),
    dice: random.whole(0, 2 ** 31),
    repeats: random.chance(0.12) ? random.whole(1, 2) : 0,
    ...(random.chance(0.06) ? { crash: { calls: random.whole(1, 6), side: random.pick(['before', 'after']) } } : {}),
  }));
}
