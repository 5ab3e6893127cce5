import { paths } from '@muster/domain/paths';
import { SETTINGS_SECTIONS } from '@muster/domain/settings/sections';
import { OrgConfig } from '@muster/domain/settings/settings';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SettingsHistory } from '../../features/settings/numbers/settings-history.tsx';
import { SettingsView } from '../../features/settings/numbers/settings-view.tsx';
import { usePeople } from '../../firebase/directory.ts';
import { useLiveDoc } from '../../firebase/live/use-live-doc.ts';
import { Page } from '../../ui/page/page.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';
import { TabRow } from '../../ui/tab-row.tsx';

const route = getRouteApi('/inside/staff/admin/settings/$section');

/** What an organisation may set, section by section, with what it was before and who changed it. */
export function SettingsPage() {
  const { t } = useTranslation('settings');
  const { section } = route.useParams();
  const navigate = route.useNavigate();
  const org = useLiveDoc(paths.orgConfig, OrgConfig);
  const { nameOf } = usePeople();
  const tabs = SETTINGS_SECTIONS.map((id) => ({ id, label: t(`sections.${id}`) }));
  return (
    <Page title={t('title')} wide>
      <TabRow
        label={t('title')}
        tabs={tabs}
        value={section}
        onChange={(next) => void navigate({ to: '/admin/settings/$section', params: { section: next } })}
      >
        <LivePart live={org}>
          {({ constants, audit }) => (
            <SettingsView key={`${section} ${audit?.n ?? 0}`} section={section} overrides={constants} />
          )}
        </LivePart>
        <SettingsHistory section={section} nameOf={nameOf} />
      </TabRow>
    </Page>
  );
}
