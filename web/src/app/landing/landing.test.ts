import { describe, expect, it } from 'vitest';
import { landingOf, type LandingFacts } from './landing.ts';

const NOW = new Date('2026-11-20T13:00:00Z');
const push = { tag: 'offer-J-1', link: '/o/J-1', to: 'ann', shownAt: new Date('2026-11-20T12:57:00Z') };

const facts = (given: Partial<LandingFacts>): LandingFacts => ({
  path: '/mobile',
  uid: 'ann',
  shown: [],
  inTray: new Set(),
  waitingJobIds: [],
  ...given,
});

describe('the landing rule', () => {
  it('stays where an address was meant', () => {
    expect(landingOf(facts({ path: '/mobile/planner', shown: [push], waitingJobIds: ['J-1'] }), NOW)).toBeUndefined();
  });

  it('follows a notice that left the tray without its address', () => {
    const two = facts({ shown: [push], waitingJobIds: ['J-2', 'J-1'] });
    expect(landingOf(two, NOW)).toBe('/o/J-1');
  });

  it('does not follow a notice that is still in the tray, old, answered or for another person', () => {
    const waitingJobIds = ['J-1', 'J-2'];
    expect(landingOf(facts({ shown: [push], inTray: new Set([push.tag]), waitingJobIds }), NOW)).toBe('/mobile/offers');
    const old = { ...push, shownAt: new Date('2026-11-20T12:40:00Z') };
    expect(landingOf(facts({ shown: [old], waitingJobIds }), NOW)).toBe('/mobile/offers');
    expect(landingOf(facts({ shown: [{ ...push, to: 'ben' }], waitingJobIds }), NOW)).toBe('/mobile/offers');
    expect(landingOf(facts({ shown: [push] }), NOW)).toBeUndefined();
  });

  it('opens the one offer that waits, or the list of several', () => {
    expect(landingOf(facts({ waitingJobIds: ['J-7'] }), NOW)).toBe('/mobile/offers/J-7');
    expect(landingOf(facts({ waitingJobIds: ['J-7', 'J-8'] }), NOW)).toBe('/mobile/offers');
    expect(landingOf(facts({}), NOW)).toBeUndefined();
  });
});
