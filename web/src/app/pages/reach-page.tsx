import { useTranslation } from 'react-i18next';
import { useOwnPages } from '../../features/messages/own-pages.ts';
import { ReachScreen } from '../../features/messages/reach-screen.tsx';
import { BackLink } from '../../ui/page/back-link.tsx';
import { Page } from '../../ui/page/page.tsx';

/** Whether an alarm reaches this person. */
export function ReachPage() {
  const { t } = useTranslation(['alerts', 'profile']);
  const pages = useOwnPages();
  return (
    <Page title={t('reach.title')} back={<BackLink to={pages.me}>{t('profile:title')}</BackLink>}>
      <ReachScreen />
    </Page>
  );
}
