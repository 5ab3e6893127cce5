import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { WaitingForApproval } from '../../features/people/register/waiting-for-approval.tsx';
import { usePublicConfig } from '../../features/people/sign-in/use-public-config.ts';
import { useFreshClaims, useOwnPerson } from '../../firebase/me.ts';
import { useSession } from '../../firebase/session.ts';
import { announce } from '../../ui/announce.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';
import { homeOf } from '../guards.ts';
import { NoScreens } from '../shell/no-screens.tsx';

/** Somebody without a role: waiting, refused or switched off. Leaves by itself once there is a role. */
export function PendingPage() {
  const { t } = useTranslation(['register', 'shell']);
  const router = useRouter();
  const role = useSession()?.role;
  const live = useOwnPerson();
  const org = usePublicConfig()?.name ?? 'Muster';
  useFreshClaims();
  useEffect(() => {
    if (role === undefined) return;
    announce(t('in'));
    void router.navigate({ to: homeOf(role), replace: true });
  }, [role, router, t]);

  return (
    <LivePart live={live} missing={<NoScreens title={t('shell:off.title')} text={t('shell:off.suspended')} />}>
      {(person) => {
        const reason = person.asked?.refused;
        if (reason !== undefined) {
          return <NoScreens title={t('refused.title')} text={t('refused.reason', { reason })} />;
        }
        if (person.state === 'suspended') {
          return <NoScreens title={t('shell:off.title')} text={t('shell:off.suspended')} />;
        }
        return (
          <NoScreens title={t('waiting.title')} text={t('waiting.text', { org })}>
            <WaitingForApproval person={person} />
          </NoScreens>
        );
      }}
    </LivePart>
  );
}
