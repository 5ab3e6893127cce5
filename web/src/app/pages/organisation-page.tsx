import { AppConfig } from '@muster/domain/settings/settings';
import { paths } from '@muster/domain/paths';
import { useTranslation } from 'react-i18next';
import { OrganisationForm } from '../../features/settings/organisation/organisation-form.tsx';
import { SecurityForm } from '../../features/settings/organisation/security-form.tsx';
import { useLiveDoc } from '../../firebase/live/use-live-doc.ts';
import { BackLink } from '../../ui/page/back-link.tsx';
import { Page } from '../../ui/page/page.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';

/** Who the organisation is. */
export function OrganisationPage() {
  const { t } = useTranslation('organisation');
  const live = useLiveDoc(paths.appConfig, AppConfig);
  return (
    <Page title={t('title')} back={<BackLink to="/admin">{t('back')}</BackLink>}>
      <LivePart live={live}>{(app) => <OrganisationForm key={JSON.stringify(app)} app={app} />}</LivePart>
    </Page>
  );
}

/** Who may come in. */
export function SecurityPage() {
  const { t } = useTranslation('organisation');
  const live = useLiveDoc(paths.appConfig, AppConfig);
  return (
    <Page title={t('security')} back={<BackLink to="/admin">{t('back')}</BackLink>}>
      <LivePart live={live}>{(app) => <SecurityForm app={app} />}</LivePart>
    </Page>
  );
}
