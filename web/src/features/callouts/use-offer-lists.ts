import { useNow } from '../../firebase/clock.ts';
import { useOutbox } from '../../firebase/outbox/use-outbox.ts';
import { offerLists, type OfferLists } from './offer-lists.ts';
import { useMyDiary, useMyResponses, useOpenOffers, useRecentOffers } from './use-my-offers.ts';

const ABOUT = 'offer:';

export interface LiveOfferLists extends OfferLists {
  readonly status: 'loading' | 'ready' | 'error';
  readonly fromCache: boolean;
  readonly asOf: Date | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

/** The offers of this person as they stand, live. */
export function useOfferLists(everyMs = 1000): LiveOfferLists {
  const open = useOpenOffers();
  const recent = useRecentOffers();
  const responses = useMyResponses();
  const diary = useMyDiary();
  const now = useNow(everyMs);
  const kept = useOutbox().filter(({ about, state }) => about.startsWith(ABOUT) && state !== 'refused');
  const answering = new Set(kept.map(({ about }) => about.slice(ABOUT.length)));
  // Without diary and responses an answered offer would look as if it waited.
  const isKnown = responses.isKnown && diary.status !== 'loading';
  const isLoaded = open.status === 'ready' && recent.status === 'ready';
  const isBroken = open.status === 'error' || recent.status === 'error';
  return {
    ...offerLists({
      open: open.offers,
      recent: recent.offers,
      responses: responses.byJob,
      holds: diary.data?.holds ?? [],
      answering,
      now,
    }),
    status: isBroken ? 'error' : isLoaded && isKnown ? 'ready' : 'loading',
    fromCache: open.fromCache,
    asOf: open.asOf,
    error: open.error ?? recent.error,
    retry: () => [open, recent].forEach(({ retry }) => retry()),
  };
}
