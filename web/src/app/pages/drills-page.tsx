import { useTranslation } from 'react-i18next';
import { DrillsPart } from '../../features/messages/drills/drills-part.tsx';
import { Page } from '../../ui/page/page.tsx';

/** Whether whole teams can be reached. */
export function DrillsPage() {
  const { t } = useTranslation('drills');
  return (
    <Page title={t('title')}>
      <DrillsPart />
    </Page>
  );
}
