import { useTranslation } from 'react-i18next';
import { useOwnPages } from '../../features/messages/own-pages.ts';
import { PrivacyScreen } from '../../features/people/privacy/privacy-screen.tsx';
import { useOwnPerson } from '../../firebase/me.ts';
import { BackLink } from '../../ui/page/back-link.tsx';
import { Page } from '../../ui/page/page.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';

/** What is kept of the person. */
export function PrivacyPage() {
  const { t } = useTranslation('account');
  const pages = useOwnPages();
  const live = useOwnPerson();
  return (
    <Page title={t('privacy.title')} back={<BackLink to={pages.me}>{t('back')}</BackLink>}>
      <LivePart live={live}>{(person) => <PrivacyScreen person={person} />}</LivePart>
    </Page>
  );
}
