import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { saveTeam } from '@muster/domain/settings/catalogues.contracts';
import type { Team } from '@muster/domain/settings/settings';
import { useTranslation } from 'react-i18next';
import { CommandDialog } from '../../../ui/dialog/command-dialog.tsx';

interface DeleteTeamProps {
  readonly teamId: string;
  readonly team: Team;
  readonly onDeleted: () => void;
}

export function DeleteTeam({ teamId, team, onDeleted }: DeleteTeamProps) {
  const { t } = useTranslation('teams');
  const [isAsking, ask] = useDisclosure();
  const change = { act: 'delete' as const, teamId, rev: team.rev ?? 0 };
  return (
    <>
      <Button variant="default" onClick={ask.open}>
        {t('delete')}
      </Button>
      {isAsking && (
        <CommandDialog
          contract={saveTeam}
          danger
          question={t('deleteQuestion', { name: team.name })}
          verb={t('delete')}
          sendingText={t('deleting')}
          input={(key) => ({ key, change })}
          onDone={onDeleted}
          onClose={ask.close}
        >
          <Text>{t('deleteText', { count: team.members.length })}</Text>
        </CommandDialog>
      )}
    </>
  );
}
