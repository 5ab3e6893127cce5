import { useTranslation } from 'react-i18next';
import { ArchivedList } from '../../features/jobs/archived-list.tsx';
import { usePeople } from '../../firebase/directory.ts';
import { BackLink } from '../../ui/page/back-link.tsx';
import { Page } from '../../ui/page/page.tsx';

/** Where jobs go 90 days after they were over. */
export function ArchivePage() {
  const { t } = useTranslation('jobs');
  const { nameOf } = usePeople();
  return (
    <Page title={t('archive.title')} wide back={<BackLink to="/jobs">{t('title')}</BackLink>}>
      <ArchivedList nameOf={nameOf} />
    </Page>
  );
}
