import { useTranslation } from 'react-i18next';
import { NoScreens } from '../shell/no-screens.tsx';

/** Where a requester lands: this version has no screens for the role, and says so. */
export function RequesterPage() {
  const { t } = useTranslation('shell');
  return <NoScreens title={t('requester.title')} text={t('requester.text')} />;
}
