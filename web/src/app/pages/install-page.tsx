import { useTranslation } from 'react-i18next';
import { InstallScreen } from '../../features/messages/install-screen.tsx';
import { useOwnPages } from '../../features/messages/own-pages.ts';
import { BackLink } from '../../ui/page/back-link.tsx';
import { Page } from '../../ui/page/page.tsx';

/** Muster as an app of this device, with alerts. */
export function InstallPage() {
  const { t } = useTranslation(['alerts', 'profile']);
  const pages = useOwnPages();
  return (
    <Page title={t('install.title')} back={<BackLink to={pages.me}>{t('profile:title')}</BackLink>}>
      <InstallScreen />
    </Page>
  );
}
