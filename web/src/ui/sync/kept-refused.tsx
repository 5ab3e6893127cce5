import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { KeptCommand } from '../../firebase/outbox/kept-command.ts';

interface KeptRefusedProps {
  readonly entry: Pick<KeptCommand, 'key' | 'refusal'> | undefined;
  readonly textOf: (why: string) => string;
  readonly onDismiss: (key: string) => void;
}

/** A command that was kept until it could be sent, and then refused. */
export function KeptRefused({ entry, textOf, onDismiss }: KeptRefusedProps) {
  const { t } = useTranslation(['refusals', 'common']);
  if (!entry) return null;
  const why = entry.refusal ? t(`refusals:${entry.refusal.reason}`) : t('common:state.errorTitle');
  return (
    <Alert
      color="danger"
      variant="light"
      role="alert"
      withCloseButton
      closeButtonLabel={t('common:close')}
      onClose={() => onDismiss(entry.key)}
    >
      {textOf(why)}
    </Alert>
  );
}
