import { Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DeleteZone } from '../../features/settings/zones/delete-zone.tsx';
import { ZoneForm } from '../../features/settings/zones/zone-form.tsx';
import { useZones } from '../../firebase/directory.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { BackLink } from '../../ui/page/back-link.tsx';
import { Page } from '../../ui/page/page.tsx';
import { EmptyState } from '../../ui/states/empty-state.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';
import { toast } from '../../ui/toast/toast.tsx';

const route = getRouteApi('/inside/staff/zones/$zoneId');
const NEW = 'new';

/** One zone, or a new one. */
export function ZonePage() {
  const { t } = useTranslation('zones');
  const navigate = route.useNavigate();
  const { zoneId } = route.useParams();
  const { role } = useSignedIn();
  const { byId, nameOf: _, ...live } = useZones();
  const zone = byId.get(zoneId);
  const isNew = zoneId === NEW;
  const mayEdit = role !== 'dispatcher';
  const back = <BackLink to="/zones">{t('back')}</BackLink>;
  const toList = (text: string) => {
    toast(text);
    void navigate({ to: '/zones' });
  };

  return (
    <Page
      title={isNew ? t('new') : (zone?.name ?? t('title'))}
      wide
      back={back}
      actions={
        zone &&
        mayEdit && (
          <DeleteZone zoneId={zoneId} zone={zone} onDeleted={() => toList(t('deleted', { name: zone.name }))} />
        )
      }
    >
      <LivePart live={{ ...live, data: live.status === 'ready' ? byId : undefined }} errorTitle={t('failed')}>
        {(zones) => {
          if (!isNew && !zone) return <EmptyState text={t('notFound')} action={back} />;
          if (!mayEdit) {
            return (
              <>
                <Text>{t('readOnly')}</Text>
                <Text dir="ltr">{zone?.outwards.join(' ')}</Text>
              </>
            );
          }
          return (
            <ZoneForm
              key={`${zoneId} ${zone?.rev ?? 0}`}
              {...(zone && { zoneId, zone })}
              others={new Map([...zones].filter(([id]) => id !== zoneId))}
              onSaved={() => toList(t('saved', { name: zone?.name ?? t('new') }))}
            />
          );
        }}
      </LivePart>
    </Page>
  );
}
