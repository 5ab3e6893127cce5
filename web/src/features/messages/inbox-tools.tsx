import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InboxCommands } from './use-inbox-commands.ts';

interface InboxToolsProps {
  readonly unread: number;
  readonly commands: InboxCommands;
}

/** What is done to many messages at once. */
export function InboxTools({ unread, commands }: InboxToolsProps) {
  const { t } = useTranslation('inbox');
  const { selected, startSelecting, stopSelecting, removeSelected, readAll } = commands;
  if (selected)
    return (
      <Group gap="sm">
        <Button color="danger" h={48} disabled={selected.size === 0} onClick={removeSelected}>
          {t('removeSelected', { count: selected.size })}
        </Button>
        <Button variant="default" h={48} onClick={stopSelecting}>
          {t('selectDone')}
        </Button>
      </Group>
    );
  return (
    <Group gap="sm">
      {unread > 0 && (
        <Button variant="default" h={48} onClick={readAll}>
          {t('markAll')}
        </Button>
      )}
      <Button variant="default" h={48} onClick={startSelecting}>
        {t('select')}
      </Button>
    </Group>
  );
}
