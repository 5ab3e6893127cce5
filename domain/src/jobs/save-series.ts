import type * as z from 'zod';
import type { Constants } from '../constants.ts';
import { type Decided, type Decision, isRefused, type Refused } from '../decision.ts';
import { paths } from '../paths.ts';
import { scheduleTimer } from '../timer.ts';
import { addDays, dayOf } from '../time/local-day.ts';
import { keyedAnswer, withKey } from '../keyed.ts';
import { countDays, firstDay } from './rule.ts';
import type { saveSeries } from './series.contracts.ts';
import { MOST_EXCEPTIONS, type Series, type SeriesTerms } from './series.ts';
import { datesOf } from './series-steps.ts';
import { type DraftFacts, type DraftRefusal, settleDraft } from './settle-draft.ts';
import { dayBefore } from './standing.ts';

export type SeriesChange = z.output<typeof saveSeries.input>['change'];
type Edit = Extract<SeriesChange, { act: 'edit' }>;

interface SeriesFacts {
  readonly change: SeriesChange;
  /** Of the series that is changed, or the new one. */
  readonly seriesId: string;
  readonly series: Series | undefined;
  /** For what goes on from a date when the past keeps its own series. */
  readonly nextId: string;
  /** Of the draft on some day; none where no draft is stated. */
  readonly draft: DraftFacts | undefined;
  readonly uid: string;
  readonly key: string;
  readonly constants: Pick<Constants, 'maxSeriesDates'>;
}

interface Known extends SeriesFacts {
  readonly series: Series;
}

type Answer = { readonly seriesId: string };
export type SeriesRefusal = DraftRefusal | RuleRefusal | 'stale' | 'not-found' | 'past-date';
type RuleRefusal = 'no-dates' | 'too-many-dates';

export function decideSaveSeries(facts: SeriesFacts, now: Date): Decision<SeriesRefusal, Answer> {
  const { change, series, seriesId, uid, key } = facts;
  const earlier = series && keyedAnswer(series.keys, uid, key);
  if (earlier !== undefined) return { writes: [], audit: [], answer: { seriesId: earlier } };
  if (change.act === 'create') return create(facts, change, now);

  if (!series) return { refused: 'not-found' };
  if (change.rev !== series.rev) return { refused: 'stale' };
  const today = dayOf(now, series.standing.draft.tz);
  const from = change.act === 'edit' ? change.from : change.day;
  if (from < today) return { refused: 'past-date' };
  const known = { ...facts, series };
  if (change.act === 'edit') return edit(known, change, now);
  if (change.act !== 'end') return skip(known, change.act, change.day, change.reason, now);

  const rule = { ...series.rule, until: dayBefore(change.day), count: undefined };
  const ended = { ...series, rule, reason: change.reason };
  return rewrite(known, ended, { op: 'series.ended', by: uid, diff: { from } }, now, seriesId);
}

function create(facts: SeriesFacts, { terms: said, templateId }: Extract<SeriesChange, { act: 'create' }>, now: Date) {
  const terms = settleTerms(facts, said, now);
  if (isRefused<DraftRefusal | RuleRefusal>(terms)) return terms;
  const { seriesId, uid } = facts;
  const series = newSeries(facts, terms, { templateId, ownerUid: uid, reason: '' }, now);
  return {
    writes: [{ create: paths.oneSeries(seriesId), data: series }, scheduleTimer('series', seriesId, now, now)],
    audit: [{ op: 'series.created', by: uid, diff: { every: terms.rule.every } }],
    answer: { seriesId },
  };
}

/** The past stays: where dates lie before `from`, they keep their series and another one goes on. */
function edit(facts: Known, { from, terms: said, reason }: Edit, now: Date): Decision<SeriesRefusal, Answer> {
  const { series, seriesId, nextId, uid } = facts;
  const terms = settleTerms(facts, { ...said, startOn: said.startOn < from ? from : said.startOn }, now);
  if (isRefused<DraftRefusal | RuleRefusal>(terms)) return terms;
  const isFirst = datesOf(series, series.startOn, dayBefore(from)).length === 0;
  const fact = { op: 'series.edited', by: uid, diff: { from, ...(!isFirst && { goesOnAs: nextId }) } };
  if (isFirst) return rewrite(facts, { ...series, ...terms, askDays: terms.askDays, reason }, fact, now, seriesId);

  const rule = { ...series.rule, until: dayBefore(from), count: undefined };
  const before = rewrite(facts, { ...series, rule, nextId }, fact, now, nextId);
  const { ownerUid, templateId } = series;
  const next = newSeries(facts, terms, { templateId, ownerUid, reason, previousId: seriesId }, now);
  return {
    ...before,
    // The old one has nothing to do: what it made from here on is taken over.
    writes: [
      ...before.writes.filter((write) => 'replace' in write),
      { create: paths.oneSeries(nextId), data: next },
      scheduleTimer('series', nextId, now, now),
    ],
  };
}

function skip(facts: Known, act: 'skip' | 'unskip', day: string, reason: string, now: Date) {
  const { series, seriesId, uid } = facts;
  const others = series.exceptions.filter((one) => one !== day);
  const exceptions = act === 'skip' ? [...others, day].toSorted().slice(-MOST_EXCEPTIONS) : others;
  const fact = { op: `series.${act === 'skip' ? 'skipped' : 'restored'}`, by: uid, diff: { day } };
  return rewrite(facts, { ...series, exceptions, reason }, fact, now, seriesId);
}

function rewrite(
  { seriesId, series, uid, key }: Known,
  changed: Series,
  fact: { readonly op: string; readonly by: string; readonly diff: object },
  now: Date,
  answer: string,
): Decided<Answer> {
  const keys = withKey(series.keys, uid, key, answer);
  const data = { ...changed, keys, rev: series.rev + 1 };
  return {
    writes: [{ replace: paths.oneSeries(seriesId), data }, scheduleTimer('series', seriesId, now, now)],
    audit: [{ ...fact, diff: { ...fact.diff } }],
    answer: { seriesId: answer },
  };
}

type Origin = Pick<Series, 'ownerUid' | 'templateId' | 'reason' | 'previousId'>;

function newSeries({ uid, key, seriesId }: SeriesFacts, terms: SeriesTerms, origin: Origin, now: Date): Series {
  const keys = withKey([], uid, key, seriesId);
  return { ...terms, ...origin, problems: [], keys, audit: { n: 0 }, createdAt: now, rev: 0 };
}

/** Its positions get their numbers once, so that a later edit finds the people who hold them. */
function settleTerms(
  { draft, series, constants }: SeriesFacts,
  terms: SeriesTerms,
  now: Date,
): SeriesTerms | Refused<DraftRefusal | RuleRefusal> {
  const refused = whyNotRule(terms, constants.maxSeriesDates, now);
  if (refused || !draft) return refused ?? terms;
  const { standing } = terms;
  const known = series?.standing.draft.positions.flatMap(({ id }) => (id === undefined ? [] : [id])) ?? [];
  const settled = settleDraft(draft, known);
  if (isRefused(settled)) return settled;
  const ids = settled.terms.positions.map(({ id }) => id);
  const positions = standing.draft.positions.map((position, at) => ({ ...position, id: ids[at] ?? position.id }));
  return { ...terms, standing: { ...standing, draft: { ...standing.draft, positions } } };
}

/** A rule that yields no date to come, or more than anybody means. */
export function whyNotRule(
  { rule, startOn, exceptions, standing }: SeriesTerms,
  most: number,
  now: Date,
): Refused<RuleRefusal> | undefined {
  const count = countDays(rule, startOn, most);
  if (count !== undefined && count > most) return { refused: 'too-many-dates', args: { most } };
  const today = dayOf(now, standing.draft.tz);
  let day = firstDay(rule, startOn, startOn < today ? today : startOn);
  while (day !== undefined && exceptions.includes(day)) day = firstDay(rule, startOn, addDays(day, 1));
  return day === undefined ? { refused: 'no-dates' } : undefined;
}
