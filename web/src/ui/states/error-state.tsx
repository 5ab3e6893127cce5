import { Alert, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { problemCode } from './problem-code.ts';

interface ErrorStateProps {
  readonly error: unknown;
  readonly onRetry: () => void;
  /** What could not be loaded: "Could not load the agents." */
  readonly title?: string;
}

export function ErrorState({ error, onRetry, title }: ErrorStateProps) {
  const { t } = useTranslation();
  const noRight = error instanceof Error && 'code' in error && error.code === 'permission-denied';
  return (
    <Alert color="danger" variant="light" title={title ?? t('state.errorTitle')} role="alert">
      <Group justify="space-between" gap="sm">
        <Text>
          {noRight ? t('state.noRight') : t('state.errorSafe')} {t('state.code', { code: problemCode(error) })}
        </Text>
        <Button variant="default" onClick={onRetry}>
          {t('tryAgain')}
        </Button>
      </Group>
    </Alert>
  );
}
