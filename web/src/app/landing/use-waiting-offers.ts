import type { Offer } from '../../features/callouts/my-offers.ts';
import { useOfferLists } from '../../features/callouts/use-offer-lists.ts';

const LOOK_EVERY_MS = 5000;

export interface WaitingOffers {
  /** Can be answered now and were not; newest first. */
  readonly offers: readonly Offer[];
  readonly known: boolean;
}

export function useWaitingOffers(): WaitingOffers {
  const { waiting, status } = useOfferLists(LOOK_EVERY_MS);
  const offers = waiting.map(({ offer }) => offer).toSorted((a, b) => b.sentAt.getTime() - a.sentAt.getTime());
  return { offers, known: status === 'ready' };
}
