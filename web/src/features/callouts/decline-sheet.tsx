import { DECLINE_REASONS, type DeclineReason } from '@muster/domain/callouts/wave';
import { Button, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface DeclineSheetProps {
  readonly opened: boolean;
  readonly onReason: (reason: DeclineReason) => void;
  readonly onClose: () => void;
}

/** One tap on a reason sends the no. */
export function DeclineSheet({ opened, onReason, onClose }: DeclineSheetProps) {
  const { t } = useTranslation(['agent-offers', 'common']);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('answer.declineTitle')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack gap="sm">
        {DECLINE_REASONS.map((reason) => (
          <Button key={reason} variant="default" h={48} onClick={() => onReason(reason)}>
            {t(`answer.reasons.${reason}`)}
          </Button>
        ))}
        <Text size="sm" c="dimmed">
          {t('answer.declineHint')}
        </Text>
      </Stack>
    </Modal>
  );
}
