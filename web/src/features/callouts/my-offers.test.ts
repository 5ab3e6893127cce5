import { describe, expect, it } from 'vitest';
import { mostPressingFirst, newestPerJob, toOffers } from './my-offers.ts';
import { givenOffer } from './given-offer.ts';

describe('newestPerJob', () => {
  it('keeps the highest wave of each job', () => {
    const offers = [
      givenOffer({ jobId: 'J-A', n: 1 }),
      givenOffer({ jobId: 'J-A', n: 2 }),
      givenOffer({ jobId: 'J-B' }),
    ];
    expect(newestPerJob(offers).map(({ jobId, n }) => [jobId, n])).toEqual([
      ['J-A', 2],
      ['J-B', 1],
    ]);
  });

  it('names the page of a stored row', () => {
    const { page: _page, ...data } = givenOffer({ jobId: 'J-A' });
    expect(toOffers([{ id: '1-3', data }])[0]?.page).toBe('1-3');
  });
});

describe('mostPressingFirst', () => {
  it('sorts by urgency, then by the time to answer', () => {
    const late = new Date('2026-11-20T14:00:00Z');
    const offers = [
      givenOffer({ jobId: 'J-A' }, { urgency: 'low' }),
      givenOffer({ jobId: 'J-B', replyBy: late }, { urgency: 'urgent' }),
      givenOffer({ jobId: 'J-C' }, { urgency: 'urgent' }),
    ];
    expect(mostPressingFirst(offers).map(({ jobId }) => jobId)).toEqual(['J-C', 'J-B', 'J-A']);
  });
});
