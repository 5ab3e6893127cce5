import type { Response } from '@muster/domain/callouts/wave';
import { describe, expect, it } from 'vitest';
import type { Offer } from './my-offers.ts';
import { givenOffer } from './given-offer.ts';
import { isStillAsked, mayStandBy, offerStateOf } from './offer-state.ts';

const NOW = new Date('2026-11-20T13:00:00Z');
const OVER = new Date('2026-11-20T13:07:00Z');

function answered(answer: Response['answer'], wave = 1): Response {
  return { uid: 'jan', answer, wave, rev: 1, at: NOW };
}

function stateOf(offer: Partial<Offer>, response?: Response, now = NOW): string {
  return offerStateOf({ offer: givenOffer(offer), response, hasPlace: false, now });
}

describe('offerStateOf', () => {
  it('waits for an answer until the deadline', () => {
    expect(stateOf({})).toBe('waiting');
    expect(stateOf({}, undefined, OVER)).toBe('expired');
  });

  it('shows the place above everything else', () => {
    const offer = givenOffer({ state: 'closed', why: 'full' });
    expect(offerStateOf({ offer, response: answered('standby'), hasPlace: true, now: OVER })).toBe('confirmed');
  });

  it('says why a page was closed', () => {
    expect(stateOf({ state: 'closed', why: 'full' })).toBe('full');
    expect(stateOf({ state: 'closed', why: 'cancelled' })).toBe('cancelled');
    expect(stateOf({ state: 'closed', why: 'expired' })).toBe('expired');
  });

  it('keeps a decline, also after the page was closed', () => {
    expect(stateOf({}, answered('declined'))).toBe('declined');
    expect(stateOf({ state: 'closed', why: 'full' }, answered('declined'))).toBe('declined');
  });

  it('waits again when a later wave asks who declined', () => {
    expect(stateOf({ n: 2 }, answered('declined', 1))).toBe('waiting');
  });

  it('stays on standby when the page closes, and ends with the job', () => {
    expect(stateOf({ state: 'closed', why: 'full' }, answered('standby'))).toBe('standby');
    expect(stateOf({ state: 'closed', why: 'cancelled' }, answered('standby'))).toBe('cancelled');
  });

  it('asks the standby again by a page of its own', () => {
    expect(stateOf({ n: 2, standby: true }, answered('standby', 1))).toBe('asked-again');
    expect(stateOf({ n: 2, standby: true }, answered('standby', 1), OVER)).toBe('expired');
  });

  it('tells a place that was given back from a decline', () => {
    expect(stateOf({}, answered('withdrawn'))).toBe('given-back');
    expect(stateOf({}, answered('released'))).toBe('given-back');
  });
});

describe('what may still be answered', () => {
  it('takes a yes while the page is open and the deadline ahead', () => {
    expect(isStillAsked(givenOffer(), NOW)).toBe(true);
    expect(isStillAsked(givenOffer(), OVER)).toBe(false);
    expect(isStillAsked(givenOffer({ state: 'closed', why: 'full' }), NOW)).toBe(false);
  });

  it('takes a reserve when all places are taken, before the deadline only', () => {
    expect(mayStandBy(givenOffer({ state: 'closed', why: 'full' }), NOW)).toBe(true);
    expect(mayStandBy(givenOffer({ state: 'closed', why: 'full' }), OVER)).toBe(false);
    expect(mayStandBy(givenOffer({ state: 'closed', why: 'cancelled' }), NOW)).toBe(false);
  });
});
