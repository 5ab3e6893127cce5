import type { Response } from '@muster/domain/callouts/wave';
import type { Offer } from './my-offers.ts';

/**
 * How an offer stands for the person it asks. `asked-again`: on standby, and a place is free now.
 * `given-back`: had the place and left it.
 */
export type OfferStanding =
  'waiting' | 'asked-again' | 'confirmed' | 'standby' | 'declined' | 'given-back' | 'full' | 'cancelled' | 'expired';

export interface StandingFacts {
  readonly offer: Offer;
  /** What was answered, unless it was an accept. */
  readonly response: Response | undefined;
  /** The person's diary holds a place on the job. */
  readonly hasPlace: boolean;
  readonly now: Date;
}

export function standingOf({ offer, response, hasPlace, now }: StandingFacts): OfferStanding {
  if (hasPlace) return 'confirmed';
  const closed = closedAs(offer, now);
  const isAnswered = response !== undefined && response.at >= offer.sentAt;
  if (response?.answer === 'standby') return isAnswered ? reserved(closed) : askedAgain(offer, closed);
  if (isAnswered) return response.answer === 'declined' ? 'declined' : 'given-back';
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

function reserved(closed: OfferStanding | undefined): OfferStanding {
  return closed === 'cancelled' ? 'cancelled' : 'standby';
}

function askedAgain(offer: Offer, closed: OfferStanding | undefined): OfferStanding {
  if (!offer.standby) return reserved(closed);
  return closed ?? 'asked-again';
}

function closedAs(offer: Offer, now: Date): 'full' | 'cancelled' | 'expired' | undefined {
  if (offer.state === 'closed') return offer.why ?? 'expired';
  return now < offer.replyBy ? undefined : 'expired';
}
