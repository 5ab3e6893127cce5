import { expect, it } from 'vitest';
import { givenOffer } from './given-offer.ts';
import { changedParts } from './offer-changes.ts';

const { card } = givenOffer();

it('names what is different for the reader', () => {
  expect(changedParts(card, { ...card, asked: 30 })).toEqual([]);
  expect(changedParts(card, { ...card, start: new Date('2026-11-20T15:00:00Z') })).toEqual(['time']);
  expect(changedParts(card, { ...card, area: 'Leeds', outward: 'LS1', title: 'Night' })).toEqual(['place', 'title']);
  expect(changedParts(card, { ...card, positions: [] })).toEqual(['positions']);
});
