import { useTranslation } from 'react-i18next';
import { dayText, shortDayText, timeText } from '../../ui/time-text.ts';
import type { PlannedDay } from './planner-days.ts';
import { clockOf } from './planner-edit.ts';
import { listed } from '../../ui/listed.ts';

/** `Fri 20 Nov` of `2026-11-20` */
export function dayName(day: string): string {
  return dayText(new Date(`${day}T12:00:00Z`), 'UTC');
}

/** `Fri 20`, where the month is said by the page. */
export function shortDayName(day: string): string {
  return shortDayText(new Date(`${day}T12:00:00Z`), 'UTC');
}

/** `08:00–14:00` */
export function shiftText({ from, to }: { readonly from: number; readonly to: number }): string {
  return `${clockOf(from)}–${clockOf(to)}`;
}

/** The full sentence of a day, which is also the name of its button. */
export function useDaySentence(tz: string): (day: PlannedDay) => string {
  const { t } = useTranslation('availability');
  return (planned) => {
    const { day, state, segments, prefer, note, jobs, unsent } = planned;
    const said = t(`day.${STATE_KEYS[state]}`, { day: dayName(day), times: listed(segments.map(shiftText)) });
    const parts = [
      said,
      prefer && t('day.prefer'),
      note !== undefined && t('day.note', { note }),
      ...jobs.map(({ jobId, from, to }) =>
        t('day.job', { job: jobId, from: timeText(from, tz), to: timeText(to, tz) }),
      ),
      unsent && t('day.unsent'),
    ];
    return listed(parts.filter((part) => part !== false));
  };
}

const STATE_KEYS = {
  available: 'available',
  part: 'part',
  'not-available': 'notAvailable',
  away: 'away',
  'not-set': 'notSet',
} as const;
