import { useTranslation } from 'react-i18next';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Short waits in seconds, long ones in minutes, hours or days: never more than two or three digits. */
export function useSeconds(): (seconds: number) => string {
  const { t } = useTranslation('delivery');
  return (seconds) => {
    if (seconds < 2 * MINUTE) return t('medians.seconds', { seconds: Math.round(seconds) });
    if (seconds < 2 * HOUR) return t('medians.minutes', { minutes: Math.round(seconds / MINUTE) });
    if (seconds < 2 * DAY) return t('medians.hours', { hours: Math.round(seconds / HOUR) });
    return t('medians.days', { count: Math.round(seconds / DAY) });
  };
}
