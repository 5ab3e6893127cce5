import { isRefused } from '@muster/domain/decision';
import type { Refusal } from '@muster/domain/refusal';
import { setTimeout as wait } from 'node:timers/promises';
import type { Command, Outcome } from './command.ts';
import { decideGroup, type Waiting } from './decide-group.ts';
import type { Instance } from './instance.ts';

const DRAINS = Symbol('drains by ledger');
const GROUP_TRIES = 5;
const LONE_TRIES = 25;
const MOST_PAUSE_MS = 20;

interface Drain {
  readonly waiting: Waiting[];
}

function waitingFor<R extends Refusal, Answer>(
  command: Command<R, Answer>,
  resolve: (outcome: Outcome<R, Answer>) => void,
  reject: (error: unknown) => void,
): Waiting {
  return {
    command,
    decide(workspace, now) {
      const decision = command.decide(workspace, now);
      if (isRefused<R>(decision)) return { writes: [], audit: [], settle: () => resolve(decision) };
      const { writes, audit, answer } = decision;
      return { writes, audit, settle: (at) => resolve({ answer, at }) };
    },
    giveUp: () => resolve({ refused: 'busy' }),
    fail: reject,
  };
}

/** Tries a group until its commits hold. Answers those that lost the race `tries` times. */
async function carryOut(
  instance: Instance,
  ledger: string,
  group: readonly Waiting[],
  tries: number,
): Promise<readonly Waiting[]> {
  let tried = await decideGroup(instance, ledger, group, []);
  for (let lost = Number(tried.lost); tried.left.length > 0 && lost < tries; lost += Number(tried.lost)) {
    if (lost > GROUP_TRIES) await wait(Math.random() * MOST_PAUSE_MS);
    tried = await decideGroup(instance, ledger, tried.left, tried.again);
  }
  return tried.left;
}

async function drainOnce(instance: Instance, ledger: string, group: Waiting[]): Promise<void> {
  try {
    const unlucky = await carryOut(instance, ledger, group, GROUP_TRIES);
    for (const one of unlucky) {
      const left = await carryOut(instance, ledger, [one], LONE_TRIES);
      for (const loser of left) loser.giveUp();
    }
  } catch (error) {
    // Whoever has an answer already does not hear this.
    for (const one of group) one.fail(error);
  }
}

function drainsOf(instance: Instance): Map<string, Drain> {
  return instance.memory(DRAINS, () => new Map<string, Drain>());
}

async function drainAll(instance: Instance, ledger: string, drain: Drain): Promise<void> {
  while (drain.waiting.length > 0) await drainOnce(instance, ledger, drain.waiting.splice(0));
  drainsOf(instance).delete(ledger);
}

/**
 * Carries out one change of a ledger. Callers that want the same ledger on this instance are decided
 * together: one read, one decision after the other, one batch. The first waits for nobody.
 */
export function carryOutCommand<R extends Refusal, Answer>(
  instance: Instance,
  ledger: string,
  command: Command<R, Answer>,
): Promise<Outcome<R, Answer>> {
  const drains = drainsOf(instance);
  const { promise, resolve, reject } = Promise.withResolvers<Outcome<R, Answer>>();
  const caller = waitingFor(command, resolve, reject);
  const running = drains.get(ledger);
  if (running) {
    running.waiting.push(caller);
    return promise;
  }
  const drain = { waiting: [caller] };
  drains.set(ledger, drain);
  void drainAll(instance, ledger, drain);
  return promise;
}
