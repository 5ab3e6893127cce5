import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { deviceZone, timeText } from '../../ui/time-text.ts';

/** When this device last kept what was typed. */
export function KeptAt({ at }: { readonly at: Date | undefined }) {
  const { t } = useTranslation('jobs-form');
  if (!at) return null;
  return (
    <Text size="sm" c="dimmed">
      {t('keptAt', { time: timeText(at, deviceZone()) })}
    </Text>
  );
}
