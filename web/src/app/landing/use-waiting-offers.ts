import { useMemo } from 'react';
import type { Offer } from '../../features/callouts/my-offers.ts';
import { useMyResponses, useOpenOffers } from '../../features/callouts/use-my-offers.ts';
import { useNow } from '../../firebase/clock.ts';

const LOOK_EVERY_MS = 5000;

export interface WaitingOffers {
  /** Can be answered now and were not; newest first. */
  readonly offers: readonly Offer[];
  readonly known: boolean;
}

export function useWaitingOffers(): WaitingOffers {
  const { offers, status } = useOpenOffers();
  const responses = useMyResponses();
  const nowMs = useNow(LOOK_EVERY_MS).getTime();
  const waiting = useMemo(
    () => offers.filter(({ jobId, n, replyBy }) => replyBy.getTime() > nowMs && (responses.get(jobId)?.wave ?? 0) < n),
    [offers, responses, nowMs],
  );
  return { offers: waiting, known: status === 'ready' };
}
