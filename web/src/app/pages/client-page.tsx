import { Text } from '@mantine/core';
import { paths } from '@muster/domain/paths';
import { Client } from '@muster/domain/settings/settings';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ClientForm } from '../../features/settings/clients/client-form.tsx';
import { DeleteClient } from '../../features/settings/clients/delete-client.tsx';
import { usePeople } from '../../firebase/directory.ts';
import { useLiveDoc } from '../../firebase/live/use-live-doc.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { listed } from '../../ui/listed.ts';
import { BackLink } from '../../ui/page/back-link.tsx';
import { Page } from '../../ui/page/page.tsx';
import { EmptyState } from '../../ui/states/empty-state.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';
import { toast } from '../../ui/toast/toast.tsx';
import { useLastKnown } from '../../ui/use-last-known.ts';

const route = getRouteApi('/inside/staff/customers/$clientId');

/** One customer, or a new one. */
export function ClientPage() {
  const { t } = useTranslation('customers');
  const navigate = route.useNavigate();
  const { clientId } = route.useParams();
  const isNew = clientId === 'new';
  const live = useLiveDoc(isNew ? undefined : paths.client(clientId), Client);
  const known = useLastKnown(clientId, live.data);
  const mayEdit = useSignedIn().role !== 'dispatcher';
  const back = <BackLink to="/customers">{t('back')}</BackLink>;
  const toList = (text: string) => {
    toast(text);
    void navigate({ to: '/customers' });
  };
  const saved = (name: string) => toList(t('saved', { name }));
  const remove = known && mayEdit && (
    <DeleteClient clientId={clientId} client={known} onDeleted={() => toList(t('deleted', { name: known.name }))} />
  );

  return (
    <Page title={isNew ? t('new') : (live.data?.name ?? t('title'))} back={back} actions={remove}>
      {isNew && mayEdit ? (
        <ClientForm onSaved={saved} />
      ) : (
        <LivePart live={live} errorTitle={t('failed')} missing={<EmptyState text={t('notFound')} action={back} />}>
          {(client) =>
            mayEdit ? (
              <ClientForm key={client.rev ?? 0} clientId={clientId} client={client} onSaved={saved} />
            ) : (
              <ReadOnly client={client} />
            )
          }
        </LivePart>
      )}
    </Page>
  );
}

function ReadOnly({ client: { allow, deny } }: { readonly client: Client }) {
  const { t } = useTranslation('customers');
  const { nameOf } = usePeople();
  return (
    <>
      <Text>{t('readOnly')}</Text>
      <FactList
        facts={[
          { label: t('allow'), value: listed(allow.map(nameOf)) || '–' },
          { label: t('deny'), value: listed(deny.map(nameOf)) || '–' },
        ]}
      />
    </>
  );
}
