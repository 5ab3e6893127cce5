import { paths } from '@muster/domain/paths';
import { Team } from '@muster/domain/settings/settings';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgentRows } from '../../features/people/use-agent-rows.ts';
import { TeamsList } from '../../features/settings/teams/teams-list.tsx';
import { useLiveQuery } from '../../firebase/live/use-live-query.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { Page } from '../../ui/page/page.tsx';
import { EmptyState } from '../../ui/states/empty-state.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';

const route = getRouteApi('/inside/staff/teams');
const MOST = 200;

/** Who works together. */
export function TeamsPage() {
  const { t } = useTranslation('teams');
  const navigate = route.useNavigate();
  const { role } = useSignedIn();
  const teams = useLiveQuery({ from: paths.teams, limit: MOST }, Team);
  const agents = useAgentRows(NOBODY).data;
  const onDuty = useMemo(
    () => new Set(agents?.flatMap(({ uid, presence }) => (presence === 'on-duty' ? [uid] : []))),
    [agents],
  );
  const create = role !== 'dispatcher' && (
    <ButtonLink to="/teams/$teamId" params={{ teamId: 'new' }}>
      {t('new')}
    </ButtonLink>
  );
  return (
    <Page title={t('title')} wide actions={create}>
      <LivePart live={teams} errorTitle={t('failed')}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState text={t('none')} action={create} />
          ) : (
            <TeamsList
              rows={rows}
              onDuty={onDuty}
              onOpen={(teamId) => void navigate({ to: '/teams/$teamId', params: { teamId } })}
            />
          )
        }
      </LivePart>
    </Page>
  );
}

const NOBODY = new Set<string>();
