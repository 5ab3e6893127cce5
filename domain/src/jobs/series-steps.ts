import { addDays, dayOf } from '../time/local-day.ts';
import type { Job } from './job.ts';
import { isOver } from './places.ts';
import { daysOfRule, firstDay } from './rule.ts';
import type { Series, SeriesTerms } from './series.ts';
import { occurrenceOn, withoutDays, type Occurrence } from './standing.ts';

/** What becomes of one date when a series is carried out: nothing is ever done to what has begun. */
export type SeriesStep =
  | { readonly act: 'create'; readonly day: string }
  | { readonly act: 'change' | 'cancel'; readonly day: string; readonly jobId: string; readonly people: number }
  | { readonly act: 'keep'; readonly day: string; readonly jobId: string; readonly why: 'begun' | 'own' };

export type SeriesJob = Pick<Job, 'state' | 'start' | 'crewUids' | 'occurrence' | 'seriesId'>;

interface StepFacts {
  readonly seriesId: string;
  readonly series: SeriesTerms & Pick<Series, 'rev' | 'nextId'>;
  /** Jobs of this series and of the one it goes on with, by id, those that are over included. */
  readonly jobs: ReadonlyMap<string, SeriesJob>;
  readonly today: string;
  readonly now: Date;
}

/** The dates on which the series has a job, exceptions left out. */
export function datesOf({ rule, startOn, exceptions }: SeriesTerms, from: string, to: string): string[] {
  return withoutDays(daysOfRule(rule, startOn, from, to), exceptions);
}

/** The next so many dates from a day on. */
export function nextOccurrences(terms: SeriesTerms, from: string, most: number): Occurrence[] {
  const found: Occurrence[] = [];
  let day = firstDay(terms.rule, terms.startOn, from);
  while (day !== undefined && found.length < most) {
    if (!terms.exceptions.includes(day)) found.push(occurrenceOn(terms.standing, day));
    day = firstDay(terms.rule, terms.startOn, addDays(day, 1));
  }
  return found;
}

/** What is still to do so that the jobs say what the series says, in the order of the days. */
export function seriesSteps(facts: StepFacts): SeriesStep[] {
  const { series, today } = facts;
  const from = series.startOn > today ? series.startOn : today;
  const wanted = new Set(datesOf(series, from, addDays(today, series.aheadDays)));
  const taken = new Set<string>();
  const steps: SeriesStep[] = [];
  for (const [jobId, job] of facts.jobs) {
    const day = job.occurrence?.day;
    if (day === undefined || day < series.startOn || isOfTheNext(series, day)) continue;
    taken.add(day);
    const step = stepFor(facts, jobId, job, day);
    if (step) steps.push(step);
  }
  for (const day of wanted) {
    if (!taken.has(day) && occurrenceOn(series.standing, day).start > facts.now) steps.push({ act: 'create', day });
  }
  return steps.toSorted((a, b) => a.day.localeCompare(b.day));
}

/** Dates after the end of a series that goes on as another are for that one to look after. */
function isOfTheNext({ nextId, rule }: StepFacts['series'], day: string): boolean {
  return nextId !== undefined && rule.until !== undefined && day > rule.until;
}

function stepFor(facts: StepFacts, jobId: string, job: SeriesJob, day: string): SeriesStep | undefined {
  const { series, seriesId, now } = facts;
  if (isOver(job)) return undefined;
  const isCurrent = job.seriesId === seriesId && job.occurrence?.rev === series.rev;
  if (isCurrent) return undefined;
  if (job.state === 'in_progress' || job.start <= now) return { act: 'keep', day, jobId, why: 'begun' };
  if (job.occurrence?.isOwn) return { act: 'keep', day, jobId, why: 'own' };
  const stays = datesOf(series, day, day).length > 0;
  return { act: stays ? 'change' : 'cancel', day, jobId, people: job.crewUids.length };
}

/** Drafts whose day to be sent has come, the first to start first. */
export function jobsToAsk(
  { askDays, standing }: SeriesTerms,
  jobs: ReadonlyMap<string, SeriesJob>,
  now: Date,
): string[] {
  if (askDays === undefined) return [];
  const until = addDays(dayOf(now, standing.draft.tz), askDays);
  return [...jobs]
    .filter(([, { state, start, occurrence }]) => state === 'draft' && start > now && (occurrence?.day ?? '') <= until)
    .toSorted(([, a], [, b]) => a.start.getTime() - b.start.getTime())
    .map(([jobId]) => jobId);
}
