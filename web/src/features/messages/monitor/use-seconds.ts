import { useTranslation } from 'react-i18next';

const MINUTES_FROM = 120;

/** Short waits in seconds, long ones in minutes. */
export function useSeconds(): (seconds: number) => string {
  const { t } = useTranslation('delivery');
  return (seconds) =>
    seconds < MINUTES_FROM
      ? t('medians.seconds', { seconds: Math.round(seconds) })
      : t('medians.minutes', { minutes: Math.round(seconds / 60) });
}
