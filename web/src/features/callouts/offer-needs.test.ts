import { expect, it } from 'vitest';
import { needsOf, positionsOpenTo } from './offer-needs.ts';
import { givenOffer } from './given-offer.ts';

const NOW = new Date('2026-11-20T13:00:00Z');
const offer = givenOffer();
const [steward, firstAider] = offer.card.positions;

function needsWith(certs: Record<string, string>, skills = ['steward']) {
  return steward ? needsOf(steward, offer, { skills, certs }, NOW) : [];
}

it('names what the person has and what is missing', () => {
  expect(needsWith({ steward: '2027-01-01' })).toEqual([{ id: 'steward', state: 'has', until: '2027-01-01' }]);
  expect(needsWith({})).toEqual([{ id: 'steward', state: 'missing' }]);
});

it('tells an ended certificate from one that ends before the job does', () => {
  expect(needsWith({ steward: '2026-11-19' })[0]?.state).toBe('ended');
  const tomorrow = givenOffer({}, { end: new Date('2026-11-22T20:00:00Z') });
  const [position] = tomorrow.card.positions;
  const needs = position && needsOf(position, tomorrow, { skills: [], certs: { steward: '2026-11-21' } }, NOW);
  expect(needs?.[0]?.state).toBe('ends-before');
});

it('lists the positions that are free and fit, the most demanding first', () => {
  const who = { skills: ['steward', 'first-aid'], certs: { steward: '2027-01-01' } };
  expect(positionsOpenTo(offer, who)).toEqual([firstAider, steward]);
  expect(positionsOpenTo(givenOffer({ openPositions: ['p1'] }), who)).toEqual([steward]);
  expect(positionsOpenTo(offer, { ...who, certs: {} })).toEqual([]);
});
