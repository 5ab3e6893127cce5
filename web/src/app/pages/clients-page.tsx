import { paths } from '@muster/domain/paths';
import { Client } from '@muster/domain/settings/settings';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ClientsList } from '../../features/settings/clients/clients-list.tsx';
import { useLiveQuery } from '../../firebase/live/use-live-query.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { Page } from '../../ui/page/page.tsx';
import { EmptyState } from '../../ui/states/empty-state.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';

const route = getRouteApi('/inside/staff/customers');
const MOST = 500;

/** Whom work is done for. */
export function ClientsPage() {
  const { t } = useTranslation('customers');
  const navigate = route.useNavigate();
  const { role } = useSignedIn();
  const clients = useLiveQuery({ from: paths.clients, limit: MOST }, Client);
  const create = role !== 'dispatcher' && (
    <ButtonLink to="/customers/$clientId" params={{ clientId: 'new' }}>
      {t('new')}
    </ButtonLink>
  );
  return (
    <Page title={t('title')} wide actions={create}>
      <LivePart live={clients} errorTitle={t('failed')}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState text={t('none')} action={create} />
          ) : (
            <ClientsList
              rows={rows}
              onOpen={(clientId) => void navigate({ to: '/customers/$clientId', params: { clientId } })}
            />
          )
        }
      </LivePart>
    </Page>
  );
}
