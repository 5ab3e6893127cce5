import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { announceNow } from '../../ui/announce.tsx';
import { useOpenLink } from './open-link.tsx';
import type { WaitingOffers } from './use-waiting-offers.ts';

/** An urgent offer that arrives while the app is open fills it; a form is never taken away for it. */
export function useUrgentArrival({ offers, known }: WaitingOffers): void {
  const router = useRouter();
  const openLink = useOpenLink();
  const seen = useRef<Set<string>>(undefined);
  useEffect(() => {
    if (!known) return;
    const urgent = offers.filter(({ card }) => card.urgency === 'urgent');
    const before = seen.current;
    seen.current = new Set([...(before ?? []), ...urgent.map(keyOf)]);
    const arrived = before && urgent.find((offer) => !before.has(keyOf(offer)));
    if (!arrived || router.state.location.pathname.startsWith('/mobile/offers/')) return;
    announceNow(arrived.card.title);
    afterPaint(() => openLink(`/mobile/offers/${arrived.jobId}`));
  }, [known, offers, openLink, router]);
}

/** What is there already is shown first: a page takes longer to put together than its card. */
function afterPaint(next: () => void): void {
  if (document.hidden) next();
  else requestAnimationFrame(() => setTimeout(next));
}

function keyOf({ jobId, page }: WaitingOffers['offers'][number]): string {
  return `${jobId} ${page}`;
}
