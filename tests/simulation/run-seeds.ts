import type { Manner, Scheduled } from './commands.ts';
import type { Broken } from './judge.ts';
import type { Past } from './past.ts';
import { shrunk } from './shrink.ts';
import { simulate, type Wanted } from './simulate.ts';
import { sumCounts, type Counts } from './tally.ts';

const AGAIN_EVERY = 50;

export interface Failure {
  readonly manner: Manner;
  readonly seed: number;
  readonly broken: Broken;
  readonly schedule: readonly Scheduled[];
}

/** Plays what is left of a failure once more, to tell it. */
export async function pastOfFailure({ seed, manner, schedule }: Failure): Promise<Past> {
  return (await simulate({ seed, manner, schedule })).past;
}

export interface Summary {
  readonly seeds: number;
  readonly commands: Counts;
  readonly answers: Counts;
  readonly refusals: Counts;
  readonly transitions: Counts;
  readonly faults: Counts;
  readonly events: Counts;
  readonly failures: readonly Failure[];
}

export function added(summaries: readonly Summary[]): Summary {
  return {
    seeds: summaries.reduce((sum, { seeds }) => sum + seeds, 0),
    commands: sumCounts(summaries.map(({ commands }) => commands)),
    answers: sumCounts(summaries.map(({ answers }) => answers)),
    refusals: sumCounts(summaries.map(({ refusals }) => refusals)),
    transitions: sumCounts(summaries.map(({ transitions }) => transitions)),
    faults: sumCounts(summaries.map(({ faults }) => faults)),
    events: sumCounts(summaries.map(({ events }) => events)),
    failures: summaries.flatMap(({ failures }) => failures),
  };
}

/** One seed; a failure comes back with the shortest schedule that still fails. */
export async function runSeed(wanted: Wanted): Promise<Summary> {
  const outcome = await simulate(wanted);
  const { commands, answers, refusals, transitions, faults, events } = outcome.tally;
  const { manner = 'mixed' } = wanted;
  const failures: Failure[] = [];
  if (outcome.broken) {
    const { seed, schedule, broken = outcome.broken } = await shrunk(wanted, outcome);
    failures.push({ seed, manner, broken, schedule });
  } else if (wanted.seed % AGAIN_EVERY === 0 && (await simulate(wanted)).digest !== outcome.digest) {
    const broken = { invariant: 'sameSeedSameRun', lines: ['a second run went another way'], after: 'all' };
    failures.push({ seed: wanted.seed, manner, broken, schedule: outcome.schedule });
  }
  return { seeds: 1, commands, answers, refusals, transitions, faults, events, failures };
}

export async function runSeeds(
  seeds: readonly number[],
  manner: Manner,
  onDone: (done: number) => void,
): Promise<Summary> {
  let sum = added([]);
  for (const [n, seed] of seeds.entries()) {
    sum = added([sum, await runSeed({ seed, manner })]);
    onDone(n + 1);
  }
  return sum;
}
