import { paths } from '@muster/domain/paths';
import { OrgConfig } from '@muster/domain/settings/settings';
import { getRouteApi } from '@tanstack/react-router';
import { SettingsHistory } from '../../features/settings/numbers/settings-history.tsx';
import { SettingsView } from '../../features/settings/numbers/settings-view.tsx';
import { usePeople } from '../../firebase/directory.ts';
import { useLiveDoc } from '../../firebase/live/use-live-doc.ts';
import { LivePart } from '../../ui/states/live-part.tsx';
import { SettingsFrame } from './settings-frame.tsx';

const route = getRouteApi('/inside/staff/admin/settings/$section');

/** What an organisation may set, section by section, with what it was before and who changed it. */
export function SettingsPage() {
  const { section } = route.useParams();
  const org = useLiveDoc(paths.orgConfig, OrgConfig);
  const { nameOf } = usePeople();
  return (
    <SettingsFrame section={section}>
      <LivePart live={org}>
        {({ constants, audit }) => (
          <SettingsView key={`${section} ${audit?.n ?? 0}`} section={section} overrides={constants} />
        )}
      </LivePart>
      <SettingsHistory section={section} nameOf={nameOf} />
    </SettingsFrame>
  );
}
