import '@muster/domain/time/temporal-global';
import { givenTerms } from '@muster/domain/jobs/given-series';
import { draftOn } from '@muster/domain/jobs/standing';
import { describe, expect, it } from 'vitest';
import { valuesOfDraft } from './job-form-values.ts';
import { newRule, ruleValuesOf, seriesTermsOf, wrongRule, type RuleValues } from './series-form.ts';
import { askedForm, copiedForm, standingForm, withTimes } from './standing-form.ts';

const terms = givenTerms();
const draft = draftOn(terms.standing, '2026-11-30');
const form = valuesOfDraft(draft);

function stated(changes: Partial<RuleValues>) {
  return seriesTermsOf(draft, form, { ...newRule('2026-11-30'), ...changes });
}

describe('the form of a series', () => {
  it('states again what it was opened with', () => {
    expect(seriesTermsOf(draft, form, ruleValuesOf(terms))).toEqual(terms);
  });

  it.each([
    ['the second Monday', '2026-11-09', 'weekday', { nth: { n: 2, weekday: 1 } }],
    ['the last Monday', '2026-11-30', 'last', { nth: { n: -1, weekday: 1 } }],
    ['a day of the month', '2026-11-30', 'day', { monthDay: 30 }],
  ] as const)('reads %s off the first day', (_, startOn, monthly, rule) => {
    expect(stated({ every: 'month', startOn, monthly })?.rule).toMatchObject(rule);
  });

  it('says what cannot be read', () => {
    const typed = { interval: '0', end: 'count', count: 'many', aheadDays: '91', askDays: '-1' } as const;
    expect(wrongRule({ ...newRule('2026-11-30'), ...typed })).toEqual(['interval', 'count', 'aheadDays', 'askDays']);
    expect(stated(typed)).toBeUndefined();
  });
});

describe('a job once more', () => {
  const now = new Date('2026-12-05T12:00:00Z');

  it('keeps its hour on the wall clock, from tomorrow on, and numbers its positions anew', () => {
    const copied = copiedForm(
      valuesOfDraft({ ...draft, positions: [{ id: 'p3', label: 'Guard', need: 1, skills: [] }] }),
      now,
    );
    expect(copied).toMatchObject({
      start: { day: '2026-12-06', time: '18:00' },
      end: { day: '2026-12-06', time: '23:00' },
    });
    expect(copied.positions[0]).not.toHaveProperty('id');
    expect(copiedForm(form, new Date('2026-11-01T12:00:00Z')).start.day).toBe('2026-11-30');
  });

  it('ends on the next day when its end is not after its start', () => {
    expect(withTimes(form, '22:00', '06:00').end).toEqual({ day: '2026-12-01', time: '06:00' });
  });

  it('from a template is empty where the template asks each time', () => {
    const asked = askedForm(standingForm(terms.standing, now), ['title', 'address']);
    expect(asked).toMatchObject({
      title: '',
      address: '',
      postcode: '',
      type: 'Security',
      start: { day: '2026-12-06' },
    });
  });
});
