import { useTranslation } from 'react-i18next';
import { OwnFigures } from '../../features/people/figures/own-figures.tsx';
import { BackLink } from '../../ui/page/back-link.tsx';
import { Page } from '../../ui/page/page.tsx';

/** How the person answers and works, and the hours as a file. */
export function StatsPage() {
  const { t } = useTranslation(['figures', 'account']);
  return (
    <Page title={t('title')} back={<BackLink to="/mobile/me">{t('account:back')}</BackLink>}>
      <OwnFigures />
    </Page>
  );
}
