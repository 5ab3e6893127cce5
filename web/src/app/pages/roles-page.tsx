import { useTranslation } from 'react-i18next';
import { RolesGrid } from '../../features/people/roles-grid.tsx';
import { ScopeList } from '../../features/people/scope-list.tsx';
import { useUserRows } from '../../features/people/use-user-rows.ts';
import { Page } from '../../ui/page/page.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';

/** What each role may do, and where whom. */
export function RolesPage() {
  const { t } = useTranslation('admin');
  const users = useUserRows();
  return (
    <Page title={t('roles.title')} wide>
      <LivePart live={users}>{(rows) => <ScopeList rows={rows} />}</LivePart>
      <RolesGrid />
    </Page>
  );
}
