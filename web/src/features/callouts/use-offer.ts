import { newestPerJob, type Offer } from './my-offers.ts';
import { useOpenOffers, useRecentOffers } from './use-my-offers.ts';

export interface FoundOffer {
  readonly offer: Offer | undefined;
  /** False while an offer may still turn up; without a network it stays so. */
  readonly isSure: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** The person's newest offer of one job, open or not. */
export function useOffer(jobId: string): FoundOffer {
  const open = useOpenOffers();
  const recent = useRecentOffers();
  const [offer] = newestPerJob([...recent.offers, ...open.offers].filter((one) => one.jobId === jobId));
  const lists = [open, recent];
  return {
    offer,
    isSure: lists.every(({ status, fromCache }) => status === 'ready' && !fromCache),
    error: recent.error ?? open.error,
    retry: () => lists.forEach(({ retry }) => retry()),
  };
}
