import { addDays, dayOf } from '@muster/domain/time/local-day';
import { useTranslation } from 'react-i18next';
import { useNow } from '../firebase/clock.ts';
import { deviceZone, windowText, zoneName } from './time-text.ts';

const MINUTE_MS = 60_000;

export interface Window {
  readonly start: Date;
  readonly end: Date;
  readonly tz: string;
}

/** "Today, Fri 20 Nov, 18:00 to 23:00 (5 h)", in the zone of the place and, where it differs, in the reader's. */
export function useWhen(): (window: Window) => string {
  const { t } = useTranslation();
  const now = useNow(MINUTE_MS);

  function lengthOf({ start, end }: Window): string {
    const minutes = Math.round((end.getTime() - start.getTime()) / MINUTE_MS);
    const parts = { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
    return parts.minutes === 0 ? t('when.hours', parts) : t('when.hoursAndMinutes', parts);
  }

  return (window) => {
    const { start, end, tz } = window;
    const when = t('when.lasting', { when: windowText(start, end, tz), length: lengthOf(window) });
    const day = dayOf(start, tz);
    const today = dayOf(now, tz);
    const near = day === today ? t('when.today', { when }) : when;
    const words = day === addDays(today, 1) ? t('when.tomorrow', { when }) : near;
    const own = windowText(start, end, deviceZone());
    return own === windowText(start, end, tz) ? words : t('when.forYou', { when: words, zone: zoneName(tz), own });
  };
}
