import { Alert, Button, Group, Text } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemCode } from './problem-code.ts';

interface PartBoundaryProps {
  readonly children: ReactNode;
}

/** One part that breaks does not take the screen with it. */
export class PartBoundary extends Component<PartBoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return <Crash error={error} onReload={() => this.setState({ error: undefined })} />;
  }
}

interface CrashProps {
  readonly error: unknown;
  readonly onReload: () => void;
}

function Crash({ error, onReload }: CrashProps) {
  const { t } = useTranslation();
  return (
    <Alert color="danger" variant="light" title={t('crash.title')} role="alert" m="md">
      <Group justify="space-between" gap="sm">
        <Text>{t('state.code', { code: problemCode(error) })}</Text>
        <Button variant="default" onClick={onReload}>
          {t('crash.reload')}
        </Button>
      </Group>
    </Alert>
  );
}
