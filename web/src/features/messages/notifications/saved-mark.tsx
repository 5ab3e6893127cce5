import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CommandPhase } from '../../../firebase/use-command.ts';

/** Beside what was just kept. */
export function SavedMark({ command }: { readonly command: { readonly phase: CommandPhase } }) {
  const { t } = useTranslation('notifications');
  return (
    <Text size="sm" c="var(--m-success-ink)" role="status">
      {command.phase === 'done' ? `✓ ${t('saved')}` : ''}
    </Text>
  );
}
