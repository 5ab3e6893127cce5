import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSandboxPushes } from '../../features/messages/sandbox-pushes.ts';
import { followClock } from '../../firebase/clock-watch.ts';
import { retryFailedListeners } from '../../firebase/live/listeners.ts';
import { useFreshClaims, useOwnPerson } from '../../firebase/me.ts';
import { sendKept } from '../../firebase/outbox/outbox.ts';
import { onNoticeTapped, retryReceipts } from '../../firebase/push/worker-link.ts';
import { refreshSession, subscribeToSession, useSessionEnd, useSignedIn } from '../../firebase/session.ts';
import { Toasts } from '../../ui/toast/toasts.tsx';
import { useHeldLink, useOpenLink } from '../landing/open-link.tsx';
import { SessionEnded } from './session-ended.tsx';
import { NoScreens } from './no-screens.tsx';
import { useLastingBanners } from './use-lasting-banners.tsx';
import { useOwnLanguage } from './use-own-language.ts';
import { useTargetSync } from './use-target-sync.ts';

/** What runs for everybody who is signed in, whatever the page. */
export function Inside() {
  const { role } = useSignedIn();
  const { t } = useTranslation('shell');
  useFreshClaims();
  useOwnLanguage();
  useSandboxPushes();
  useTargetSync();
  useLastingBanners();
  useHeldLink();
  useFirstPassword();
  useGuardsAgain();
  const openLink = useOpenLink();
  useEffect(() => followClock(), []);
  useEffect(() => retryReceipts(), []);
  useEffect(() => onNoticeTapped(openLink), [openLink]);
  useEffect(() => {
    sendKept().catch(reportError);
    navigator.storage?.persist?.().catch(() => {});
  }, []);

  return (
    <>
      {role ? <Outlet /> : <NoScreens title={t('off.title')} text={t('off.suspended')} />}
      <SessionEnded />
      <Toasts />
    </>
  );
}

/** A password that was handed out is replaced before anything else. */
function useFirstPassword(): void {
  const router = useRouter();
  const mustChange = useOwnPerson().data?.mustChange === true;
  useEffect(() => {
    if (!mustChange) return;
    const ask = () => router.navigate({ to: '/welcome/$step', params: { step: 'password' }, replace: true });
    // It may just have been handed out and have ended this session: then the refresh fails and says so.
    refreshSession().then(ask, ask).catch(reportError);
  }, [mustChange, router]);
}

/** Another role may not stay on a page that it may not open, and may read other things. */
function useGuardsAgain(): void {
  const router = useRouter();
  const hasEnded = useSessionEnd() !== undefined;
  useEffect(
    () =>
      subscribeToSession(() => {
        retryFailedListeners();
        void router.invalidate();
      }),
    [router],
  );
  useEffect(() => {
    if (!hasEnded) retryFailedListeners();
  }, [hasEnded]);
}
