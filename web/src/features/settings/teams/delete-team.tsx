import { saveTeam } from '@muster/domain/settings/catalogues.contracts';
import type { Team } from '@muster/domain/settings/settings';
import { useTranslation } from 'react-i18next';
import { DeleteButton } from '../../../ui/dialog/delete-button.tsx';

interface DeleteTeamProps {
  readonly teamId: string;
  readonly team: Team;
  readonly onDeleted: () => void;
}

export function DeleteTeam({ teamId, team, onDeleted }: DeleteTeamProps) {
  const { t } = useTranslation('teams');
  return (
    <DeleteButton
      contract={saveTeam}
      input={(key) => ({ key, change: { act: 'delete' as const, teamId, rev: team.rev ?? 0 } })}
      verb={t('delete')}
      sendingText={t('deleting')}
      question={t('deleteQuestion', { name: team.name })}
      text={t('deleteText', { count: team.members.length })}
      onDeleted={onDeleted}
    />
  );
}
