import { isRefused, type Decision, type Write } from '@muster/domain/decision';
import type { Refusal } from '@muster/domain/refusal';
import { Timer, type TimerPurpose } from '@muster/domain/timer';
import type { Command } from './command.ts';
import { carryOutCommand } from './group.ts';
import type { Instance } from './instance.ts';
import type { Workspace } from './workspace.ts';

/** What happens when a timer of this purpose is due. */
export interface TimerEffect {
  readonly purpose: TimerPurpose;
  /** May prepare first and send afterwards; what it changes goes through `firing.carryOut`. */
  fire(firing: Firing): Promise<void>;
}

export interface Firing {
  readonly instance: Instance;
  readonly timer: Timer;
  readonly now: Date;
  /**
   * Carries out a command of the subject's ledger and takes the timer away in the same commit. Undefined: nothing
   * was done, because another sweeper was first, the timer moved, or the command refused (then the timer is gone).
   */
  carryOut<R extends Refusal, Answer>(ledger: string, command: Command<R, Answer>): Promise<Answer | undefined>;
}

interface Due {
  readonly path: string;
  readonly epoch: number;
}

function isDue(workspace: Workspace, { path, epoch }: Due, now: Date): boolean {
  const timer = workspace.get(Timer, path);
  return timer !== undefined && timer.epoch === epoch && timer.dueAt <= now;
}

function firing<R extends Refusal, Answer>(due: Due, command: Command<R, Answer>): Command<never, Answer | undefined> {
  const { path } = due;
  const removal: Write = { remove: path, guarded: true };
  const isThere = (workspace: Workspace) => workspace.get(Timer, path)?.epoch === due.epoch;
  return {
    own: [path, ...command.own],
    shared: command.shared,
    ...(command.given && { given: command.given }),
    needs(workspace, now) {
      if (!workspace.has(path)) return [path];
      return isThere(workspace) ? command.needs(workspace, now) : [];
    },
    ...(command.mayReuse && { mayReuse: command.mayReuse.bind(command) }),
    decide(workspace, now): Decision<never, Answer | undefined> {
      if (!isDue(workspace, due, now)) return { writes: [], audit: [], answer: undefined };
      const decision = command.decide(workspace, now);
      if (isRefused<R>(decision)) return { writes: [removal], audit: [], answer: undefined };
      // The removal comes first: an effect may plan the same timer anew.
      return { ...decision, writes: [removal, ...decision.writes] };
    },
  };
}

/** Fires one timer if it is due and still the one that was meant. Safe to call early, late and often. */
export async function fireTimer(
  instance: Instance,
  effects: readonly TimerEffect[],
  path: string,
  timer: Timer,
): Promise<void> {
  const now = await instance.clock.now();
  if (timer.dueAt > now) return;
  const effect = effects.find(({ purpose }) => purpose === timer.purpose);
  if (!effect) throw new Error(`No effect for timers of purpose ${timer.purpose}`);
  await effect.fire({
    instance,
    timer,
    now,
    carryOut: async (ledger, command) => {
      const outcome = await carryOutCommand(instance, ledger, firing({ path, epoch: timer.epoch }, command));
      return isRefused(outcome) ? undefined : outcome.answer;
    },
  });
}
