import type { Notice } from '@muster/domain/messages/messages';
import type { Reach } from '@muster/domain/people/person';
import type { Alerts } from '../../firebase/push/alerts.ts';

export const CHECKS = ['allowed', 'installed', 'known', 'sent', 'shown', 'tapped'] as const;
export type CheckId = (typeof CHECKS)[number];

/** `todo`: not yet its turn. */
export type CheckState = 'ok' | 'waiting' | 'failed' | 'todo';

export interface Check {
  readonly id: CheckId;
  readonly state: CheckState;
  readonly at?: Date;
}

/** The last test alarm of this person, as far as it is known. */
export interface LastTest {
  readonly at: Date;
  readonly delivery: Notice['delivery'];
}

export interface ReachFacts extends Alerts {
  readonly reach: Reach['state'] | undefined;
  /** Only iPhones show alerts of installed apps alone. */
  readonly installed: 'yes' | 'no' | 'not-needed';
  readonly test: LastTest | undefined;
}

/** So long a push and the tap on it may take before something is wrong. */
const SENT_MS = 15_000;
const SHOWN_MS = 20_000;
const TAPPED_MS = 60_000;
/** An older test proves nothing about today. */
const FRESH_MS = 10 * 60_000;

/** The way of an alarm to this person, step by step. */
export function reachChecks(facts: ReachFacts, now: Date): readonly Check[] {
  const { permission, target, reach, installed } = facts;
  const test = freshTest(facts.test, now);
  const known = target === 'registered' && reach !== 'none';
  const isTested = test !== undefined;
  const waited = test ? now.getTime() - test.at.getTime() : 0;
  const { sentAt, shownAt, openedAt } = test?.delivery ?? {};
  const arrived = (at: Date | undefined, patienceMs: number, isTurn: boolean): Pick<Check, 'state' | 'at'> => {
    if (at) return { state: 'ok', at };
    if (!isTested || !isTurn) return { state: 'todo' };
    return { state: waited > patienceMs ? 'failed' : 'waiting' };
  };
  const checks: readonly (Check | undefined)[] = [
    { id: 'allowed', state: permission === 'granted' ? 'ok' : 'failed' },
    installed === 'not-needed' ? undefined : { id: 'installed', state: installed === 'yes' ? 'ok' : 'failed' },
    { id: 'known', state: permission === 'granted' ? knownState(known, target) : 'todo' },
    { id: 'sent', ...arrived(sentAt ?? shownAt ?? openedAt, SENT_MS, true) },
    { id: 'shown', ...arrived(shownAt ?? openedAt, SHOWN_MS, sentAt !== undefined) },
    { id: 'tapped', ...arrived(openedAt, TAPPED_MS, shownAt !== undefined) },
  ];
  return checks.flatMap((check) => check ?? []);
}

function knownState(known: boolean, target: Alerts['target']): CheckState {
  if (known) return 'ok';
  return target === 'waiting' ? 'waiting' : 'failed';
}

function freshTest(test: LastTest | undefined, now: Date): LastTest | undefined {
  return test && now.getTime() - test.at.getTime() < FRESH_MS ? test : undefined;
}

export type ReachResult = 'reachable' | 'untested' | 'testing' | 'tap' | CheckId;

/** In one word: the first thing that is wrong, or how far the test is. */
export function reachResult(checks: readonly Check[]): ReachResult {
  const wrong = checks.find(({ state, id }) => state === 'failed' && id !== 'tapped');
  if (wrong) return wrong.id;
  const stateOf = (id: CheckId) => checks.find((check) => check.id === id)?.state;
  if (stateOf('tapped') === 'ok') return 'reachable';
  if (stateOf('shown') === 'ok') return stateOf('tapped') === 'failed' ? 'tapped' : 'tap';
  return checks.some(({ state }) => state === 'waiting') ? 'testing' : 'untested';
}
