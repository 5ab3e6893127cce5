import type { DayState } from '@muster/domain/availability/day-state';
import { useTranslation } from 'react-i18next';
import { dayText } from '../../ui/time-text.ts';
import styles from './people.module.css';
import type { DayOfAgent } from './agent-row.ts';

const SIGNS = {
  available: '●',
  part: '◐',
  'not-available': '○',
  away: '✈',
  'not-set': '?',
} as const satisfies Record<DayState, string>;

/** Today and the days after it, one sign each; spoken as one phrase. */
export function AgentDays({ days }: { readonly days: readonly DayOfAgent[] }) {
  const { t } = useTranslation('people');
  const free = days.filter(({ state }) => state === 'available' || state === 'part').length;
  return (
    <span role="img" aria-label={t('daysPhrase', { count: free })} className={styles['days']}>
      {days.map(({ day, state }) => (
        <span key={day} data-state={state} title={t('dayPhrase', { day: dayLabel(day), state: t(`day.${state}`) })}>
          {SIGNS[state]}
        </span>
      ))}
    </span>
  );
}

/** `Fri 20 Nov`; a calendar day has no zone. */
export function dayLabel(day: string): string {
  return dayText(new Date(`${day}T12:00:00Z`), 'UTC');
}
