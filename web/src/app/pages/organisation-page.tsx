import { AppConfig } from '@muster/domain/settings/settings';
import { paths } from '@muster/domain/paths';
import { useTranslation } from 'react-i18next';
import { OrganisationForm } from '../../features/settings/organisation/organisation-form.tsx';
import { SecurityForm } from '../../features/settings/organisation/security-form.tsx';
import { useLiveDoc } from '../../firebase/live/use-live-doc.ts';
import { Section } from '../../ui/page/section.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';
import { SettingsFrame } from './settings-frame.tsx';

/** Who the organisation is. */
export function OrganisationPage() {
  const { t } = useTranslation('organisation');
  const live = useLiveDoc(paths.appConfig, AppConfig);
  return (
    <SettingsFrame section="organisation">
      <Section title={t('title')}>
        <LivePart live={live}>{(app) => <OrganisationForm key={JSON.stringify(app)} app={app} />}</LivePart>
      </Section>
    </SettingsFrame>
  );
}

/** Who may come in. */
export function SecurityPage() {
  const { t } = useTranslation('organisation');
  const live = useLiveDoc(paths.appConfig, AppConfig);
  return (
    <SettingsFrame section="security">
      <Section title={t('security')}>
        <LivePart live={live}>{(app) => <SecurityForm app={app} />}</LivePart>
      </Section>
    </SettingsFrame>
  );
}
