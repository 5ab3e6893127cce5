import type { Response } from '@muster/domain/callouts/wave';
import { describe, expect, it } from 'vitest';
import { givenOffer } from './given-offer.ts';
import type { Offer } from './my-offers.ts';
import { isStillAsked, mayStandBy, standingOf } from './offer-standing.ts';

const BEFORE = new Date('2026-11-20T12:50:00Z');
const NOW = new Date('2026-11-20T13:00:00Z');
const OVER = new Date('2026-11-20T13:07:00Z');

function answered(answer: Response['answer'], at = NOW): Response {
  return { uid: 'jan', answer, wave: 1, rev: 1, at };
}

function standing(offer: Partial<Offer>, response?: Response, now = NOW): string {
  return standingOf({ offer: givenOffer(offer), response, hasPlace: false, now });
}

describe('standingOf', () => {
  it('waits for an answer until the deadline', () => {
    expect(standing({})).toBe('waiting');
    expect(standing({}, undefined, OVER)).toBe('expired');
  });

  it('shows the place above everything else', () => {
    const offer = givenOffer({ state: 'closed', why: 'full' });
    expect(standingOf({ offer, response: answered('standby'), hasPlace: true, now: OVER })).toBe('confirmed');
  });

  it('says why a page was closed', () => {
    expect(standing({ state: 'closed', why: 'full' })).toBe('full');
    expect(standing({ state: 'closed', why: 'cancelled' })).toBe('cancelled');
    expect(standing({ state: 'closed', why: 'expired' })).toBe('expired');
  });

  it('keeps a decline, also after the page was closed', () => {
    expect(standing({}, answered('declined'))).toBe('declined');
    expect(standing({ state: 'closed', why: 'full' }, answered('declined'))).toBe('declined');
  });

  it('waits again when a later page asks who declined', () => {
    expect(standing({}, answered('declined', BEFORE))).toBe('waiting');
  });

  it('stays on standby when the page closes, and ends with the job', () => {
    expect(standing({ state: 'closed', why: 'full' }, answered('standby'))).toBe('standby');
    expect(standing({ state: 'closed', why: 'cancelled' }, answered('standby'))).toBe('cancelled');
  });

  it('asks the standby again by a page of its own', () => {
    expect(standing({ standby: true }, answered('standby', BEFORE))).toBe('asked-again');
    expect(standing({ standby: true }, answered('standby', BEFORE), OVER)).toBe('expired');
  });

  it('tells a place that was given back from a decline', () => {
    expect(standing({}, answered('withdrawn'))).toBe('given-back');
    expect(standing({}, answered('released'))).toBe('given-back');
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
