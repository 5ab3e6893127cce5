import type { WavePage } from '@muster/domain/callouts/wave';
import type { Urgency } from '@muster/domain/messages/messages';

/** A wave page as the person it asks sees it: the offer of one job. */
export interface Offer extends WavePage {
  /** `n-p`, as the commands name it. */
  readonly page: string;
}

const RANK: Readonly<Record<Urgency, number>> = { urgent: 0, standard: 1, low: 2 };

export function toOffers(rows: readonly { readonly id: string; readonly data: WavePage }[]): Offer[] {
  return newestPerJob(rows.map(({ id, data }) => ({ ...data, page: id })));
}

/** A person may be asked again for the same job: only the newest page counts. */
export function newestPerJob(offers: readonly Offer[]): Offer[] {
  const newest = new Map<string, Offer>();
  for (const offer of offers) {
    const known = newest.get(offer.jobId);
    if (!known || isNewer(offer, known)) newest.set(offer.jobId, offer);
  }
  return [...newest.values()];
}

/** By urgency, then by the time to answer. */
export function mostPressingFirst(offers: readonly Offer[]): Offer[] {
  return offers.toSorted(
    (a, b) => RANK[a.card.urgency] - RANK[b.card.urgency] || a.replyBy.getTime() - b.replyBy.getTime(),
  );
}

function isNewer(offer: Offer, than: Offer): boolean {
  return offer.n > than.n || (offer.n === than.n && offer.sentAt > than.sentAt);
}
