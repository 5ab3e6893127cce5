import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../../firebase/use-command.ts';
import { ServerButton } from '../../../ui/button/server-button.tsx';
import { useExplain } from '../../../ui/use-explain.ts';

interface StepFormProps {
  readonly label: string;
  readonly command: Command<never, unknown>;
  /** The refusal is already told at its field. */
  readonly explained?: boolean;
  readonly onSubmit: () => void;
  /** Left out, the fields are saved and there is no next step. */
  readonly onLater?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** One step: its fields, Next which saves them, Later which skips them. */
export function StepForm({ label, command, explained = false, onSubmit, onLater, children }: StepFormProps) {
  const { t } = useTranslation('welcome');
  const explain = useExplain();
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
        {command.phase === 'failed' && !explained && (
          <Text c="var(--m-danger-ink)" role="alert">
            {explain(command.error)}
          </Text>
        )}
        <Group align="flex-start">
          <ServerButton command={command} type="submit" sendingText={t('saving')} quietRefusal>
            {onLater ? t('next') : t('save')}
          </ServerButton>
          {onLater && (
            <Button variant="subtle" onClick={onLater}>
              {t('later')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
