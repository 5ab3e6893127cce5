import { expect, it } from 'vitest';
import { reachChecks, reachResult, type ReachFacts } from './reach-checks.ts';

const NOW = new Date('2026-11-20T13:00:00Z');
const ago = (sec: number) => new Date(NOW.getTime() - sec * 1000);

const GOOD: ReachFacts = {
  permission: 'granted',
  target: 'registered',
  reach: 'ok',
  installed: 'not-needed',
  test: undefined,
};

const states = (facts: Partial<ReachFacts>) =>
  Object.fromEntries(reachChecks({ ...GOOD, ...facts }, NOW).map(({ id, state }) => [id, state]));
const result = (facts: Partial<ReachFacts>) => reachResult(reachChecks({ ...GOOD, ...facts }, NOW));

it('waits for a test when all is well, and asks for an installed app on iPhones only', () => {
  expect(states({})).toEqual({ allowed: 'ok', known: 'ok', sent: 'todo', shown: 'todo', tapped: 'todo' });
  expect(result({})).toBe('untested');
  expect(states({ installed: 'no' })).toMatchObject({ installed: 'failed' });
});

it('ticks each step as its receipt arrives', () => {
  const at = ago(5);
  expect(states({ test: { at, delivery: undefined } })).toMatchObject({ sent: 'waiting', shown: 'todo' });
  expect(states({ test: { at, delivery: { sentAt: at } } })).toMatchObject({ sent: 'ok', shown: 'waiting' });
  const shown = { at, delivery: { sentAt: at, shownAt: at } };
  expect(states({ test: shown })).toMatchObject({ shown: 'ok', tapped: 'waiting' });
  expect(result({ test: shown })).toBe('tap');
  expect(result({ test: { at, delivery: { ...shown.delivery, openedAt: at } } })).toBe('reachable');
});

it('names the step that took too long', () => {
  const at = ago(61);
  expect(result({ test: { at, delivery: undefined } })).toBe('sent');
  expect(result({ test: { at, delivery: { sentAt: at } } })).toBe('shown');
  expect(result({ test: { at, delivery: { sentAt: at, shownAt: at } } })).toBe('tapped');
});

it('believes a receipt that came before the word of the sender', () => {
  expect(states({ test: { at: ago(2), delivery: { openedAt: NOW } } })).toMatchObject({
    sent: 'ok',
    shown: 'ok',
    tapped: 'ok',
  });
});

it.each([
  [{ permission: 'denied' as const, target: 'off' as const }, 'allowed'],
  [{ installed: 'no' as const }, 'installed'],
  [{ target: 'failed' as const }, 'known'],
  [{ reach: 'none' as const }, 'known'],
])('names what is wrong first: %o', (facts, wrong) => {
  expect(result(facts)).toBe(wrong);
});

it('forgets a test after ten minutes', () => {
  expect(result({ test: { at: ago(601), delivery: { sentAt: ago(600) } } })).toBe('untested');
});
