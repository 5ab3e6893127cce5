import { CRASH_POINTS, type Crash } from './machine.ts';
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
  ['setRoles', 2],
  ['toggleDuty', 3],
  ['away', 2],
  ['moveHome', 2],
  ['pass', 16],
  ['nudge', 6],
  ['nextWave', 4],
  ['dryRun', 3],
  ['assign', 5],
  ['widen', 3],
  ['mark', 4],
  ['reconfirm', 6],
  ['takeNext', 5],
  ['choose', 5],
  ['noShow', 3],
  ['sayWell', 3],
  ['standIn', 4],
  ['replay', 2],
  ['receipt', 8],
  ['registerDevice', 4],
  ['removeDevice', 2],
  ['testAlarm', 2],
  ['killToken', 3],
  ['switchPush', 2],
  ['pause', 4],
  ['saveClient', 4],
  ['handOver', 3],
  ['teamNeed', 3],
  ['resend', 7],
  ['loseEvents', 3],
  ['reconcile', 2],
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
  /** Of the machine that serves it. */
  readonly crash?: Crash;
}

/** `events`: nothing is delivered only once, and machines die all the time, at every point. */
export const MANNERS = ['mixed', 'events'] as const;
export type Manner = (typeof MANNERS)[number];

/** How often a call comes again, a machine dies, and dies at a named point. */
const CHANCES = {
  mixed: { again: 0.12, crash: 0.06, point: 0.3 },
  events: { again: 0.67, crash: 0.3, point: 1 },
} as const;

const LEAST = 24;
const MOST = 56;

/** Every schedule begins by publishing, or little would happen. */
function kindAt(n: number, jobs: number, random: Random): Kind {
  return n < jobs && random.chance(0.9) ? 'publish' : random.weighted(WEIGHTS);
}

function someCrash(random: Random, atPoint: boolean): Crash {
  const side = random.pick(['before', 'after'] as const);
  if (!atPoint) return { calls: random.whole(1, 6), side };
  return { calls: random.whole(1, 2), side, point: random.pick(CRASH_POINTS) };
}

export function someSchedule(random: Random, jobs: number, slots: number, manner: Manner): Scheduled[] {
  const chances = CHANCES[manner];
  return Array.from({ length: random.whole(LEAST, MOST) }, (_, n) => ({
    kind: kindAt(n, jobs, random),
    gap: random.pick(['together', 'together', 'soon', 'when quiet'] as const),
    slot: random.whole(0, slots - 1),
    dice: random.whole(0, 2 ** 31),
    repeats: random.chance(chances.again) ? random.whole(1, 2) : 0,
    ...(random.chance(chances.crash) && { crash: someCrash(random, random.chance(chances.point)) }),
  }));
}
