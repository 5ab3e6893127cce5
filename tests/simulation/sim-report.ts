import { WEIGHTS, type Manner } from './commands.ts';
import { ANSWERS_IN_SCOPE, CRASHES_IN_SCOPE, REFUSALS_IN_SCOPE, TRANSITIONS_IN_SCOPE } from './coverage.ts';
import type { Failure, Summary } from './run-seeds.ts';
import type { Counts } from './tally.ts';

const LEAST_OF_EACH = 1000;
const LEAST_A_SEED = 30;
const MOST_SECONDS = 20 * 60;
/** Where every command must have been seen often, and every refusal and transition once. */
const FULL_SEEDS = 10_000;

export interface Goal {
  readonly goal: string;
  readonly value: number | string;
  readonly holds: boolean;
}

/** `rush` is many taps, counted as taps. */
const KINDS = WEIGHTS.map(([kind]) => kind).filter((kind) => kind !== 'rush');

function total(counts: Counts): number {
  return Object.values(counts).reduce((sum, times) => sum + times, 0);
}

function neverSeen(names: readonly string[], counts: Counts): string[] {
  return names.filter((name) => !counts[name]);
}

function violations({ failures }: Summary, invariants?: readonly string[]): number {
  return failures.filter(({ broken }) => invariants?.includes(broken.invariant) ?? true).length;
}

/** `busySeconds`: what two processors had to do, whatever else they did meanwhile. */
export interface Took {
  readonly seconds: number;
  readonly busySeconds: number;
}

export function goalsOf(sum: Summary, manner: Manner, took: Took): Goal[] {
  const aSeed = total(sum.commands) / sum.seeds;
  const none = (goal: string, invariants?: readonly string[]): Goal => {
    const value = violations(sum, invariants);
    return { goal, value, holds: value === 0 };
  };
  const always = [
    none('0 violations'),
    none('0 oversold', ['exactCrew']),
    none('0 undersold', ['nobodyIsTurnedAway', 'placesAreAskedFor', 'nobodyWaitsBesideAPlace']),
    none('0 overlapping bookings', ['noOverlap', 'crewAndDiaryAgree']),
    none('0 lost answers', ['everyCallIsAnswered', 'boundToWhatWasSeen']),
    { goal: `commands a seed ≥ ${LEAST_A_SEED}`, value: Number(aSeed.toFixed(1)), holds: aSeed >= LEAST_A_SEED },
  ];
  if (manner === 'events') return [...always, ...onceGoals(sum, none)];
  return sum.seeds < FULL_SEEDS ? always : [...always, ...fullGoals(sum, took)];
}

/** Events delivered again and again, while machines die. */
function onceGoals(sum: Summary, none: (goal: string, invariants: readonly string[]) => Goal): Goal[] {
  const crashes = neverSeen(CRASHES_IN_SCOPE, sum.faults);
  return [
    none('0 doubled effects', [
      'againIsTheSame',
      'timersFireOnce',
      'sentAgainOnlyAfterADeath',
      'offeredOncePerRevision',
    ]),
    none('0 losses', ['noAnswerIsLost', 'nothingStaysDue', 'nothingStaysQueued', 'everybodyAskedIsPushed']),
    { goal: 'died at every crash point', value: crashes.join(', ') || 'all', holds: crashes.length === 0 },
  ];
}

function fullGoals(sum: Summary, { busySeconds }: Took): Goal[] {
  const least = Math.min(...KINDS.map((kind) => sum.commands[kind] ?? 0));
  const refusals = neverSeen(REFUSALS_IN_SCOPE, sum.refusals);
  const answers = neverSeen(ANSWERS_IN_SCOPE, sum.answers);
  const transitions = neverSeen(TRANSITIONS_IN_SCOPE, sum.transitions);
  const crashes = neverSeen(CRASHES_IN_SCOPE, sum.faults);
  return [
    { goal: `each command ≥ ${LEAST_OF_EACH}`, value: least, holds: least >= LEAST_OF_EACH },
    { goal: 'every refusal met', value: refusals.join(' ') || 'all', holds: refusals.length === 0 },
    { goal: 'every answer met', value: answers.join(', ') || 'all', holds: answers.length === 0 },
    { goal: 'every transition met', value: transitions.join(', ') || 'all', holds: transitions.length === 0 },
    { goal: 'died at every crash point', value: crashes.join(', ') || 'all', holds: crashes.length === 0 },
    {
      goal: `seconds of two processors ≤ ${MOST_SECONDS}`,
      value: Math.round(busySeconds),
      holds: busySeconds <= MOST_SECONDS,
    },
  ];
}

function printCounts(title: string, counts: Counts): void {
  console.log(`\n${title}`);
  const sorted = Object.entries(counts).toSorted((a, b) => b[1] - a[1]);
  for (const [name, times] of sorted) console.log(`  ${String(times).padStart(9)}  ${name}`);
}

function printFailure({ seed, broken, schedule }: Failure): void {
  console.log(`\nseed ${seed}: ${broken.invariant} does not hold after ${broken.after}`);
  for (const line of broken.lines) console.log(`  ${line}`);
  console.log(`  the shortest schedule that shows it (${schedule.length} commands):`);
  for (const each of schedule) console.log(`    ${JSON.stringify(each)}`);
}

export function print(sum: Summary, took: Took, goals: readonly Goal[], isForScripts: boolean): void {
  if (!isForScripts) {
    printCounts('commands', sum.commands);
    printCounts('answers', sum.answers);
    printCounts('refusals', sum.refusals);
    printCounts('transitions', sum.transitions);
    printCounts('faults', sum.faults);
    printCounts('events', sum.events);
    for (const failure of sum.failures) printFailure(failure);
    console.log(
      `\n${sum.seeds} seeds, ${total(sum.commands)} commands, ${took.seconds.toFixed(1)} s, ${took.busySeconds.toFixed(1)} s of two processors`,
    );
    for (const { goal, value, holds } of goals) console.log(`  ${holds ? 'holds' : 'FAILS'}  ${goal}: ${value}`);
  }
  const { commands, answers, refusals, transitions, faults, events } = sum;
  const failures = sum.failures.map(({ seed, broken }) => ({ seed, invariant: broken.invariant }));
  const ops = { commands, answers, refusals, transitions, faults, events };
  const isHeld = goals.every(({ holds }) => holds);
  console.log(JSON.stringify({ name: 'sim', seeds: sum.seeds, ratios: {}, ops, goals, failures, holds: isHeld }));
}
