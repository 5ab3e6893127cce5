import { useTranslation } from 'react-i18next';
import { useOwnPages } from '../../features/messages/own-pages.ts';
import { BackLink } from '../../ui/page/back-link.tsx';
import { Page } from '../../ui/page/page.tsx';
import { WaitingThings } from '../shell/waiting-things.tsx';

/** What was done on this device and is not with the server yet, or was refused. */
export function WaitingPage() {
  const { t } = useTranslation('account');
  const pages = useOwnPages();
  return (
    <Page title={t('waiting.title')} back={<BackLink to={pages.me}>{t('back')}</BackLink>}>
      <WaitingThings />
    </Page>
  );
}
