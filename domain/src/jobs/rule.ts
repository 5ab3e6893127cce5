import { RRuleTemporal } from 'rrule-temporal';
import * as z from 'zod';
import { Day } from '../contract.ts';

export const RULE_UNITS = ['day', 'week', 'month'] as const;
export type RuleUnit = (typeof RULE_UNITS)[number];

/** Monday 1 to Sunday 7. */
const Weekday = z.int().min(1).max(7);

/** On which days something happens again: the part of RFC 5545 that people say in one sentence. */
export const Rule = z.strictObject({
  every: z.enum(RULE_UNITS),
  interval: z.int().min(1).max(99),
  /** Of a weekly rule; none means the weekday it starts on. */
  weekdays: z.array(Weekday).max(7),
  /** Of a monthly rule: this day of the month, or the n-th weekday (-1 the last). Neither: the day it starts on. */
  monthDay: z.int().min(1).max(31).optional(),
  nth: z.strictObject({ n: z.union([z.int().min(1).max(4), z.literal(-1)]), weekday: Weekday }).optional(),
  until: Day.optional(),
  count: z.int().min(1).max(100_000).optional(),
});
export type Rule = z.output<typeof Rule>;

const FREQUENCY = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY' } as const;
const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
/** Nobody plans further; also what ends a search for a day that never comes. */
const HORIZON_YEARS = 20;

/** The rule as calendars write it. */
export function rruleOf({ every, interval, weekdays, monthDay, nth, until, count }: Rule): string {
  return [
    `FREQ=${FREQUENCY[every]}`,
    interval > 1 ? `INTERVAL=${interval}` : '',
    every === 'week' && weekdays.length > 0
      ? `BYDAY=${weekdays
          .toSorted((a, b) => a - b)
          .map(codeOf)
          .join(',')}`
      : '',
    every === 'month' && nth ? `BYDAY=${nth.n}${codeOf(nth.weekday)}` : '',
    every === 'month' && !nth && monthDay !== undefined ? `BYMONTHDAY=${monthDay}` : '',
    until === undefined ? '' : `UNTIL=${until.replaceAll('-', '')}T120000Z`,
    count === undefined ? '' : `COUNT=${count}`,
  ]
    .filter(Boolean)
    .join(';');
}

function codeOf(weekday: number): string {
  return CODES[weekday - 1] ?? 'MO';
}

/** Days of the rule from one day to another, both included. The rule counts from `startOn`, whatever is asked for. */
export function daysOfRule(rule: Rule, startOn: string, from: string, to: string): string[] {
  const first = from < startOn ? startOn : from;
  if (to < first) return [];
  return ruleFrom(rule, startOn).between(noon(first), noon(to), true).map(dayOf);
}

/** How many days a rule has that ends; at most one more than `most`. A rule without an end has none to count. */
export function countDays(rule: Rule, startOn: string, most: number): number | undefined {
  const { until, count } = rule;
  if (until === undefined && count === undefined) return undefined;
  if (count !== undefined && until === undefined) return Math.min(count, most + 1);
  const enough = Temporal.PlainDate.from(startOn)
    .add({ [`${rule.every}s`]: (most + 1) * rule.interval })
    .toString();
  const found = daysOfRule(rule, startOn, startOn, until !== undefined && until < enough ? until : enough);
  return Math.min(found.length, most + 1);
}

/** The first day of the rule on or after a day. */
export function firstDay(rule: Rule, startOn: string, from: string): string | undefined {
  const found = ruleFrom(rule, startOn).next(noon(from < startOn ? startOn : from), true);
  return found ? dayOf(found) : undefined;
}

/** Days only, at noon of a zone without clock changes: the wall clock of the place is put on afterwards. */
function ruleFrom(rule: Rule, startOn: string): RRuleTemporal {
  const horizon = Temporal.PlainDate.from(startOn).add({ years: HORIZON_YEARS }).toString();
  const until = rule.until !== undefined && rule.until < horizon ? rule.until : horizon;
  const bounded = rule.count === undefined ? { ...rule, until } : rule;
  const start = `${startOn.replaceAll('-', '')}T120000Z`;
  return new RRuleTemporal({
    rruleString: `DTSTART:${start}\nRRULE:${rruleOf(bounded)}`,
    includeDtstart: false,
    maxIterations: 200_000,
  });
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

function dayOf(occurrence: { toString(): string }): string {
  return occurrence.toString().slice(0, 10);
}
