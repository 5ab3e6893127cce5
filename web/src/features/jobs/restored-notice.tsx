import { Alert, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayAndTimeText, deviceZone } from '../../ui/time-text.ts';

interface RestoredNoticeProps {
  readonly at: Date;
  readonly onStartAnew: () => void;
}

/** Text that was typed and not sent is back. */
export function RestoredNotice({ at, onStartAnew }: RestoredNoticeProps) {
  const { t } = useTranslation('jobs-form');
  return (
    <Alert color="accent" variant="light" role="status">
      <Group justify="space-between" gap="sm">
        <Text>{t('restored', { time: dayAndTimeText(at, deviceZone()) })}</Text>
        <Button variant="default" onClick={onStartAnew}>
          {t('startAnew')}
        </Button>
      </Group>
    </Alert>
  );
}
