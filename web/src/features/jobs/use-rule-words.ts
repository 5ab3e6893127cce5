import type { Rule } from '@muster/domain/jobs/rule';
import type { SeriesTerms } from '@muster/domain/jobs/series';
import { localeOf } from '@muster/domain/languages';
import { addDays, instantAt } from '@muster/domain/time/local-day';
import { useTranslation } from 'react-i18next';
import { timeOf } from '../../ui/fields/wall-time.ts';
import { dayText } from '../../ui/time-text.ts';

/** A Monday. */
const MONDAY = '2024-01-01';

export function weekdayName(weekday: number, length: 'short' | 'long', lang: string): string {
  const day = new Date(`${addDays(MONDAY, weekday - 1)}T12:00:00Z`);
  return new Intl.DateTimeFormat(localeOf(lang), { weekday: length, timeZone: 'UTC' }).format(day);
}

/** "Every Mon and Thu, 18:00–23:00, until Wed 31 Mar". */
export function useRuleWords(): (terms: Pick<SeriesTerms, 'rule' | 'standing' | 'startOn'>) => string {
  const { t, i18n } = useTranslation('jobs-again');
  const names = (weekdays: readonly number[]) =>
    new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(
      weekdays.map((weekday) => weekdayName(weekday, 'short', i18n.language)),
    );

  function daysOf({ every, interval, weekdays, monthDay, nth }: Rule): string {
    if (every === 'day') return t('rule.daily', { count: interval });
    if (every === 'week') return t('rule.weekly', { count: interval, days: names(weekdays) });
    if (!nth) return t('rule.monthlyOn', { count: interval, day: monthDay ?? 1 });
    const day = weekdayName(nth.weekday, 'long', i18n.language);
    return nth.n === -1
      ? t('rule.monthlyLast', { count: interval, day })
      : t('rule.monthlyNth', { count: interval, nth: nth.n, day });
  }

  return ({ rule, standing }) => {
    const { tz } = standing.draft;
    const hours = `${timeOf(standing.startMin)}–${timeOf(standing.endMin)}`;
    const days = daysOf(rule);
    if (rule.until !== undefined) {
      return t('rule.until', { days, hours, day: dayText(instantAt(rule.until, 0, tz), tz) });
    }
    return rule.count === undefined
      ? t('rule.always', { days, hours })
      : t('rule.times', { days, hours, count: rule.count });
  };
}
