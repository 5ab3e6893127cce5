import type { Response } from '@muster/domain/callouts/wave';
import type { Hold } from '@muster/domain/availability/diary';
import { mostPressingFirst, newestPerJob, type Offer } from './my-offers.ts';
import { standingOf, type OfferStanding } from './offer-standing.ts';

const KEPT_MS = 7 * 86_400_000;
/** A card that is gone stays in sight, greyed, so that nobody wonders where it went. */
const LINGER_MS = 10_000;

export interface StandingOffer {
  readonly offer: Offer;
  readonly standing: OfferStanding;
}

export interface OfferLists {
  readonly waiting: readonly StandingOffer[];
  readonly standby: readonly StandingOffer[];
  readonly answered: readonly StandingOffer[];
}

export interface ListFacts {
  readonly open: readonly Offer[];
  readonly recent: readonly Offer[];
  readonly responses: ReadonlyMap<string, Response>;
  readonly holds: readonly Hold[];
  /** Jobs whose answer is on its way from this device. */
  readonly answering: ReadonlySet<string>;
  readonly now: Date;
}

/** What waits for an answer, what is in reserve, and what was answered or is over since a week. */
export function offerLists({ open, recent, responses, holds, answering, now }: ListFacts): OfferLists {
  const firm = new Set(holds.filter(({ kind }) => kind === 'firm').map(({ job }) => job));
  const all = newestPerJob([...recent, ...open]).map((offer) => {
    const facts = { offer, response: responses.get(offer.jobId), hasPlace: firm.has(offer.jobId), now };
    return { offer, standing: standingOf(facts) };
  });
  const waiting = all.filter(({ offer, standing }) => isWaiting(standing) && !answering.has(offer.jobId));
  const order = mostPressingFirst(waiting.map(({ offer }) => offer));
  return {
    waiting: waiting.toSorted((a, b) => order.indexOf(a.offer) - order.indexOf(b.offer)),
    standby: all.filter(({ standing }) => standing === 'standby'),
    answered: all
      .filter((one) => !waiting.includes(one) && one.standing !== 'standby' && isRecent(one.offer, now))
      .toSorted((a, b) => b.offer.sentAt.getTime() - a.offer.sentAt.getTime()),
  };
}

/** All taken, cancelled or over a moment ago, without an answer of this person. */
export function isLeaving({ offer, standing }: StandingOffer, now: Date): boolean {
  const isGone = standing === 'full' || standing === 'cancelled' || standing === 'expired';
  const goneAt = offer.closedAt ?? offer.replyBy;
  return isGone && goneAt <= now && now.getTime() - goneAt.getTime() < LINGER_MS;
}

function isWaiting(standing: OfferStanding): boolean {
  return standing === 'waiting' || standing === 'asked-again';
}

function isRecent({ sentAt }: Offer, now: Date): boolean {
  return now.getTime() - sentAt.getTime() < KEPT_MS;
}
