import { Alert, Stack, Text, Title } from '@mantine/core';
import { confirmDrill } from '@muster/domain/messages/broadcasts.contracts';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../firebase/use-command.ts';
import { ServerButton } from '../../../ui/button/server-button.tsx';

/** The alarm of a drill on the phone of one of the team: one large button. */
export function DrillAnswer({ id }: { readonly id: string }) {
  const { t } = useTranslation('drills');
  const command = useCommand(confirmDrill);
  if (command.answer) {
    return (
      <Alert color="success" variant="light" role="status">
        {t(command.answer.inTime ? 'answer.inTime' : 'answer.late')}
      </Alert>
    );
  }
  return (
    <Stack gap="md">
      <Title order={2}>{t('answer.question')}</Title>
      <Text>{t('answer.text')}</Text>
      <ServerButton
        command={command}
        sendingText={t('answer.confirming')}
        h={64}
        fullWidth
        onClick={() => void command.send(() => ({ id }))}
      >
        {t('answer.confirm')}
      </ServerButton>
    </Stack>
  );
}
