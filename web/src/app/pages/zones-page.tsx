import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ZonesList } from '../../features/settings/zones/zones-list.tsx';
import { useZones } from '../../firebase/directory.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { Page } from '../../ui/page/page.tsx';
import { EmptyState } from '../../ui/states/empty-state.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';

const route = getRouteApi('/inside/staff/zones');

/** Where the organisation works, in sets of postcode districts. */
export function ZonesPage() {
  const { t } = useTranslation('zones');
  const navigate = route.useNavigate();
  const { role } = useSignedIn();
  const { byId, nameOf: _, ...live } = useZones();
  const create = role !== 'dispatcher' && (
    <ButtonLink to="/zones/$zoneId" params={{ zoneId: 'new' }}>
      {t('new')}
    </ButtonLink>
  );
  const data = live.status === 'ready' ? byId : undefined;
  return (
    <Page title={t('title')} wide actions={create}>
      <LivePart live={{ ...live, data }} errorTitle={t('failed')}>
        {(zones) =>
          zones.size === 0 ? (
            <EmptyState text={t('none')} action={create} />
          ) : (
            <ZonesList zones={zones} onOpen={(zoneId) => void navigate({ to: '/zones/$zoneId', params: { zoneId } })} />
          )
        }
      </LivePart>
    </Page>
  );
}
