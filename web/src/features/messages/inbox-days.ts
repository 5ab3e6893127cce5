import { addDays, dayOf } from '@muster/domain/time/local-day';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../firebase/clock.ts';
import { dayText, deviceZone } from '../../ui/time-text.ts';
import type { InboxRow } from './inbox-rows.ts';

export interface InboxDay {
  readonly name: string;
  readonly rows: readonly InboxRow[];
}

/** Messages by the day they came, named as people name days. */
export function useInboxDays(rows: readonly InboxRow[]): InboxDay[] {
  const { t } = useTranslation('inbox');
  const tz = deviceZone();
  const today = dayOf(useNow(60_000), tz);
  const days = Map.groupBy(rows, ({ at }) => dayOf(at, tz));
  return [...days].map(([day, ofDay]) => {
    const [first] = ofDay;
    const name = first ? dayText(first.at, tz) : day;
    if (day === today) return { name: t('today'), rows: ofDay };
    return { name: day === addDays(today, -1) ? t('yesterday') : name, rows: ofDay };
  });
}
