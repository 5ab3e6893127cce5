import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../../firebase/use-command.ts';
import { ServerButton } from '../../../ui/button/server-button.tsx';

interface StepFormProps {
  readonly label: string;
  readonly command: Command<never, unknown>;
  readonly onSubmit: () => void;
  readonly onLater: () => void;
  readonly children: ReactNode;
}

/** One step: its fields, Next which saves them, Later which skips them. */
export function StepForm({ label, command, onSubmit, onLater, children }: StepFormProps) {
  const { t } = useTranslation('welcome');
  return (
    <form
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!command.busy) onSubmit();
      }}
    >
      <Stack>
        {children}
        <Group align="flex-start">
          <ServerButton command={command} type="submit" sendingText={t('saving')}>
            {t('next')}
          </ServerButton>
          <Button variant="subtle" onClick={onLater}>
            {t('later')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
