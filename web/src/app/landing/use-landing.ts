import { useRouter } from '@tanstack/react-router';
import { useCallback, useEffect, useRef } from 'react';
import { readShown } from '../../firebase/push/shown-push-store.ts';
import { tagsInTray } from '../../firebase/push/worker-link.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { landingOf } from './landing.ts';
import { useOpenLink } from './open-link.tsx';
import type { WaitingOffers } from './use-waiting-offers.ts';

/** Goes where a tap on a notice meant to lead, on every start and every return to the app. */
export function useLanding({ offers, known }: WaitingOffers): void {
  const router = useRouter();
  const { uid } = useSignedIn();
  const openLink = useOpenLink();
  const waiting = useRef(offers);
  useEffect(() => {
    waiting.current = offers;
  });

  const land = useCallback(async () => {
    const link = landingOf(
      {
        path: router.state.location.pathname,
        uid,
        shown: await readShown(),
        inTray: await tagsInTray(),
        waitingJobIds: waiting.current.map(({ jobId }) => jobId),
      },
      new Date(),
    );
    if (link) openLink(link);
  }, [router, uid, openLink]);

  useEffect(() => {
    if (!known) return undefined;
    const onReturn = () => {
      if (document.visibilityState === 'visible') land().catch(reportError);
    };
    onReturn();
    document.addEventListener('visibilitychange', onReturn);
    return () => document.removeEventListener('visibilitychange', onReturn);
  }, [known, land]);
}
