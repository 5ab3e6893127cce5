import { useTranslation } from 'react-i18next';
import { DevicesPart } from '../../features/messages/notifications/devices-part.tsx';
import { QuietHoursPart } from '../../features/messages/notifications/quiet-hours-part.tsx';
import { WaysPart } from '../../features/messages/notifications/ways-part.tsx';
import { useOwnPages } from '../../features/messages/own-pages.ts';
import { useOwnPerson } from '../../firebase/me.ts';
import { BackLink } from '../../ui/page/back-link.tsx';
import { Page } from '../../ui/page/page.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';

/** What one is told, how, and when not. */
export function NotificationsPage() {
  const { t } = useTranslation(['notifications', 'profile']);
  const pages = useOwnPages();
  const live = useOwnPerson();
  return (
    <Page title={t('title')} back={<BackLink to={pages.me}>{t('profile:title')}</BackLink>}>
      <LivePart live={live} errorTitle={t('failed')}>
        {(person) => (
          <>
            <QuietHoursPart person={person} />
            <WaysPart person={person} />
          </>
        )}
      </LivePart>
      <DevicesPart />
    </Page>
  );
}
