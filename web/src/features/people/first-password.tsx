import { Button, CopyButton, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A password that is handed over; kept nowhere but in this page. */
export interface HandedOut {
  readonly name: string;
  readonly password: string;
}

interface FirstPasswordProps {
  readonly handedOut: HandedOut;
  readonly onDone: () => void;
}

/** Shown once. Closes only by saying that it was passed on. */
export function FirstPassword({ handedOut: { name, password }, onDone }: FirstPasswordProps) {
  const { t } = useTranslation('people-users');
  return (
    <Modal
      opened
      onClose={onDone}
      title={t('password.title', { name })}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
    >
      <Stack gap="md">
        <Text>{t('password.once')}</Text>
        <Group gap="sm">
          <Text component="output" aria-label={t('password.label')} ff="monospace" fz={24} dir="ltr">
            {password}
          </Text>
          <CopyButton value={password}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? t('password.copied') : t('password.copy')}
              </Button>
            )}
          </CopyButton>
        </Group>
        <Button onClick={onDone}>{t('password.done')}</Button>
      </Stack>
    </Modal>
  );
}
