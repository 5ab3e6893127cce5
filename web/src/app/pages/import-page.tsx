import { useTranslation } from 'react-i18next';
import { ImportView } from '../../features/jobs/import/import-view.tsx';
import { Page } from '../../ui/page/page.tsx';

/** Files of people and jobs that come in. */
export function ImportPage() {
  const { t } = useTranslation('import');
  return (
    <Page title={t('title')} wide>
      <ImportView />
    </Page>
  );
}
