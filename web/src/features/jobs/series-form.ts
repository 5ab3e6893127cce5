import type { JobDraft } from '@muster/domain/jobs/jobs.contracts';
import type { Rule, RuleUnit } from '@muster/domain/jobs/rule';
import type { SeriesTerms } from '@muster/domain/jobs/series';
import { weekdayOf } from '@muster/domain/time/local-day';
import type { JobFormValues } from './job-form-values.ts';
import { standingOf } from './standing-form.ts';

export const ENDS = ['never', 'until', 'count'] as const;
export type RuleEnd = (typeof ENDS)[number];

/** `day` of the month, or the weekday that `startOn` is: the second Tuesday, the last Friday. */
export const MONTHLY = ['day', 'weekday', 'last'] as const;
export type Monthly = (typeof MONTHLY)[number];

/** The rule as it is typed. */
export interface RuleValues {
  readonly every: RuleUnit;
  readonly interval: string;
  readonly weekdays: readonly number[];
  readonly monthly: Monthly;
  readonly startOn: string;
  readonly end: RuleEnd;
  readonly until: string;
  readonly count: string;
  readonly exceptions: readonly string[];
  readonly aheadDays: string;
  /** Empty: somebody sends each job. */
  readonly askDays: string;
}

export type WrongRule = 'interval' | 'startOn' | 'until' | 'count' | 'aheadDays' | 'askDays';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const USUAL_AHEAD_DAYS = '28';
const MOST_NTH = 4;

export function newRule(startOn: string): RuleValues {
  return {
    every: 'week',
    interval: '1',
    weekdays: [weekdayOf(startOn)],
    monthly: 'day',
    startOn,
    end: 'never',
    until: '',
    count: '',
    exceptions: [],
    aheadDays: USUAL_AHEAD_DAYS,
    askDays: '',
  };
}

export function ruleValuesOf({ rule, startOn, exceptions, aheadDays, askDays }: SeriesTerms): RuleValues {
  const { every, interval, weekdays, nth, until, count } = rule;
  return {
    every,
    interval: String(interval),
    weekdays: weekdays.length > 0 ? weekdays : [weekdayOf(startOn)],
    monthly: nth ? (nth.n === -1 ? 'last' : 'weekday') : 'day',
    startOn,
    end: until === undefined ? (count === undefined ? 'never' : 'count') : 'until',
    until: until ?? '',
    count: count === undefined ? '' : String(count),
    exceptions,
    aheadDays: String(aheadDays),
    askDays: askDays === undefined ? '' : String(askDays),
  };
}

/** Names of the fields that cannot be read yet. */
export function wrongRule(values: RuleValues): readonly WrongRule[] {
  const { interval, startOn, end, until, count, aheadDays, askDays } = values;
  const wrong: readonly [WrongRule, boolean][] = [
    ['interval', !isWhole(interval, 1, 99)],
    ['startOn', !DAY.test(startOn)],
    ['until', end === 'until' && !DAY.test(until)],
    ['count', end === 'count' && !isWhole(count, 1, 100_000)],
    ['aheadDays', !isWhole(aheadDays, 1, 90)],
    ['askDays', askDays !== '' && !isWhole(askDays, 0, 90)],
  ];
  return wrong.flatMap(([field, isWrong]) => (isWrong ? [field] : []));
}

/** All that the form states; undefined while something of it cannot be read. */
export function seriesTermsOf(draft: JobDraft, form: JobFormValues, values: RuleValues): SeriesTerms | undefined {
  if (wrongRule(values).length > 0) return undefined;
  const { startOn, exceptions, aheadDays, askDays } = values;
  return {
    standing: standingOf(draft, form),
    rule: ruleOf(values),
    startOn,
    exceptions: [...exceptions],
    aheadDays: Number(aheadDays),
    ...(askDays !== '' && { askDays: Number(askDays) }),
  };
}

function ruleOf({ every, interval, weekdays, monthly, startOn, end, until, count }: RuleValues): Rule {
  return {
    every,
    interval: Number(interval),
    weekdays: every === 'week' ? weekdays.toSorted((a, b) => a - b) : [],
    ...(every === 'month' && monthlyOf(monthly, startOn)),
    ...(end === 'until' && { until }),
    ...(end === 'count' && { count: Number(count) }),
  };
}

function monthlyOf(monthly: Monthly, startOn: string): Pick<Rule, 'monthDay' | 'nth'> {
  const day = Number(startOn.slice(-2));
  const weekday = weekdayOf(startOn);
  if (monthly === 'day') return { monthDay: day };
  return { nth: { n: monthly === 'last' ? -1 : Math.min(MOST_NTH, Math.ceil(day / 7)), weekday } };
}

function isWhole(typed: string, from: number, to: number): boolean {
  return /^\d+$/.test(typed.trim()) && Number(typed) >= from && Number(typed) <= to;
}
