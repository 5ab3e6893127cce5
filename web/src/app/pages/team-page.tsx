import { Text } from '@mantine/core';
import { paths } from '@muster/domain/paths';
import { Team } from '@muster/domain/settings/settings';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DeleteTeam } from '../../features/settings/teams/delete-team.tsx';
import { TeamForm } from '../../features/settings/teams/team-form.tsx';
import { usePeople } from '../../firebase/directory.ts';
import { useLiveDoc } from '../../firebase/live/use-live-doc.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { BackLink } from '../../ui/page/back-link.tsx';
import { Page } from '../../ui/page/page.tsx';
import { EmptyState } from '../../ui/states/empty-state.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';
import { toast } from '../../ui/toast/toast.tsx';
import { listed } from '../../ui/listed.ts';

const route = getRouteApi('/inside/staff/teams/$teamId');

/** One team, or a new one. */
export function TeamPage() {
  const { t } = useTranslation('teams');
  const navigate = route.useNavigate();
  const { teamId } = route.useParams();
  const isNew = teamId === 'new';
  const live = useLiveDoc(isNew ? undefined : paths.team(teamId), Team);
  const { role } = useSignedIn();
  const { nameOf } = usePeople();
  const mayEdit = role !== 'dispatcher';
  const back = <BackLink to="/teams">{t('back')}</BackLink>;
  const toList = (text: string) => {
    toast(text);
    void navigate({ to: '/teams' });
  };
  const saved = (name: string) => toList(t('saved', { name }));

  return (
    <Page
      title={isNew ? t('new') : (live.data?.name ?? t('title'))}
      back={back}
      actions={
        live.data &&
        mayEdit && (
          <DeleteTeam
            teamId={teamId}
            team={live.data}
            onDeleted={() => toList(t('deleted', { name: live.data?.name ?? '' }))}
          />
        )
      }
    >
      {isNew && mayEdit ? (
        <TeamForm onSaved={saved} />
      ) : (
        <LivePart live={live} errorTitle={t('failed')} missing={<EmptyState text={t('notFound')} action={back} />}>
          {(team) =>
            mayEdit ? (
              <TeamForm key={team.rev ?? 0} teamId={teamId} team={team} onSaved={saved} />
            ) : (
              <>
                <Text>{t('readOnly')}</Text>
                <Text dir="auto">{listed(team.members.map(nameOf))}</Text>
              </>
            )
          }
        </LivePart>
      )}
    </Page>
  );
}
