import type { Response } from '@muster/domain/callouts/wave';
import { expect, it } from 'vitest';
import { givenOffer } from './given-offer.ts';
import { isLeaving, offerLists, type ListFacts } from './offer-lists.ts';

const NOW = new Date('2026-11-20T13:00:00Z');

function idsOf(facts: Partial<ListFacts>) {
  const known = { open: [], recent: [], responses: new Map(), holds: [], answering: new Set<string>(), now: NOW };
  const { waiting, standby, answered } = offerLists({ ...known, ...facts });
  return [waiting, standby, answered].map((list) => list.map(({ offer }) => offer.jobId));
}

function response(answer: Response['answer']): Response {
  return { uid: 'jan', answer, wave: 1, rev: 1, at: NOW };
}

it('sorts offers into waiting, standby and answered', () => {
  const open = ['J-A', 'J-B', 'J-C'].map((jobId) => givenOffer({ jobId }));
  const recent = [...open, givenOffer({ jobId: 'J-D', state: 'closed', why: 'full' })];
  const responses = new Map([
    ['J-B', response('standby')],
    ['J-C', response('declined')],
  ]);
  expect(idsOf({ open, recent, responses })).toEqual([['J-A'], ['J-B'], ['J-C', 'J-D']]);
});

it('shows the most pressing first, and what is being answered among the answered', () => {
  const open = [
    givenOffer({ jobId: 'J-A' }),
    givenOffer({ jobId: 'J-B' }, { urgency: 'urgent' }),
    givenOffer({ jobId: 'J-C' }),
  ];
  expect(idsOf({ open, answering: new Set(['J-C']) })).toEqual([['J-B', 'J-A'], [], ['J-C']]);
});

it('forgets after a week', () => {
  const old = givenOffer({ jobId: 'J-A', state: 'closed', why: 'full', sentAt: new Date('2026-11-13T12:00:00Z') });
  expect(idsOf({ recent: [old] })).toEqual([[], [], []]);
});

it('keeps a card that is gone in sight for ten seconds', () => {
  const offer = givenOffer({ state: 'closed', why: 'full', closedAt: new Date('2026-11-20T12:59:51Z') });
  expect(isLeaving({ offer, standing: 'full' }, NOW)).toBe(true);
  expect(isLeaving({ offer, standing: 'full' }, new Date('2026-11-20T13:00:01Z'))).toBe(false);
  expect(isLeaving({ offer, standing: 'declined' }, NOW)).toBe(false);
});
