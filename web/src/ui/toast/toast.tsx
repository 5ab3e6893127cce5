import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

const SHOWN_MS = 6000;
const WITH_UNDO_MS = 10_000;

interface ToastUndo {
  readonly label: string;
  readonly onUndo: () => void;
}

/** The result of the person's own finished action. Never for an error that needs an act. */
export function toast(text: string, undo?: ToastUndo): void {
  const id = crypto.randomUUID();
  const takeBack = () => {
    notifications.hide(id);
    undo?.onUndo();
  };
  notifications.show({
    id,
    role: 'status',
    color: 'success',
    autoClose: undo ? WITH_UNDO_MS : SHOWN_MS,
    closeButtonProps: { 'aria-label': i18next.t('close') },
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text inherit>{text}</Text>
        {undo && (
          <Button size="sm" variant="default" onClick={takeBack}>
            {undo.label}
          </Button>
        )}
      </Group>
    ),
  });
}
