import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface ConfirmDialogProps {
  readonly opened: boolean;
  /** The question, with its numbers: "Cancel J-4821 and tell 14 people?" */
  readonly question: string;
  /** The verb: usually a `Button` or `ServerButton` of colour `danger`. */
  readonly confirm: ReactNode;
  readonly keepLabel?: string;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** For what cannot be undone, and only for that. */
export function ConfirmDialog({ opened, question, confirm, keepLabel, onClose, children }: ConfirmDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal opened={opened} onClose={onClose} title={question} withCloseButton={false}>
      <Stack gap="md">
        {children}
        <Group justify="flex-end" gap="sm" align="flex-start">
          <Button variant="default" onClick={onClose} data-autofocus>
            {keepLabel ?? t('keep')}
          </Button>
          {confirm}
        </Group>
      </Stack>
    </Modal>
  );
}
