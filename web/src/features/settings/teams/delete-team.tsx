import { Text } from '@mantine/core';
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
  const change = { act: 'delete' as const, teamId, rev: team.rev ?? 0 };
  return (
    <DeleteButton
      contract={saveTeam}
      question={t('deleteQuestion', { name: team.name })}
      verb={t('delete')}
      sendingText={t('deleting')}
      input={(key) => ({ key, change })}
      onDone={onDeleted}
    >
      <Text>{t('deleteText', { count: team.members.length })}</Text>
    </DeleteButton>
  );
}
