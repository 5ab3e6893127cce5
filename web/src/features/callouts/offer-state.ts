import type { Response } from '@muster/domain/callouts/wave';
import type { Offer } from './my-offers.ts';

/**
 * How an offer stands for the person it asks. `asked-again`: on standby, and a place is free now.
 * `given-back`: had the place and left it.
 */
export type OfferState =
  'waiting' | 'asked-again' | 'confirmed' | 'standby' | 'declined' | 'given-back' | 'full' | 'cancelled' | 'expired';

export interface OfferFacts {
  readonly offer: Offer;
  /** What was answered, unless it was an accept. */
  readonly response: Response | undefined;
  /** The person's diary holds a place on the job. */
  readonly hasPlace: boolean;
  readonly now: Date;
}

export function offerStateOf({ offer, response, hasPlace, now }: OfferFacts): OfferState {
  if (hasPlace) return 'confirmed';
  const closed = closedAs(offer, now);
  if (response?.answer === 'standby') return standbyState(offer, response, closed);
  const answered = response !== undefined && response.wave >= offer.n;
  if (answered && response.answer === 'declined') return 'declined';
  if (answered) return 'given-back';
  return closed ?? 'waiting';
}

/** The page still takes a yes: before the deadline, and neither withdrawn nor cancelled. */
export function isStillAsked(offer: Offer, now: Date): boolean {
  return closedAs(offer, now) === undefined;
}

/** All places are taken, but the reserve list may still want a yes. */
export function mayStandBy(offer: Offer, now: Date): boolean {
  return offer.state === 'closed' && offer.why === 'full' && now < offer.replyBy;
}

function standbyState(offer: Offer, response: Response, closed: OfferState | undefined): OfferState {
  if (closed === 'cancelled') return 'cancelled';
  if (!offer.standby || offer.n <= response.wave) return 'standby';
  return closed ?? 'asked-again';
}

function closedAs(offer: Offer, now: Date): 'full' | 'cancelled' | 'expired' | undefined {
  if (offer.state === 'closed') return offer.why ?? 'expired';
  return now < offer.replyBy ? undefined : 'expired';
}
