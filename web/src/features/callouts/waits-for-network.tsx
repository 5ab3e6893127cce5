import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { deviceZone, timeText } from '../../ui/time-text.ts';
import { Outcome } from './outcome.tsx';

interface WaitsForNetworkProps {
  readonly gives: 'yes' | 'no';
  readonly savedAt: Date;
  readonly onTakeBack: () => void;
}

/** Kept on the phone, and clearly not a place. */
export function WaitsForNetwork({ gives, savedAt, onTakeBack }: WaitsForNetworkProps) {
  const { t } = useTranslation(['agent-offers', 'common']);
  const text = t(`offline.${gives}`, { time: timeText(savedAt, deviceZone()) });
  return (
    <Outcome title={t('common:status.queued')} sign="↻" tone="neutral" dashed spoken={text}>
      <Text inherit>{text}</Text>
      <Button variant="default" h={48} onClick={onTakeBack}>
        {t('offline.takeBack')}
      </Button>
    </Outcome>
  );
}
