import * as z from 'zod';
import { Day } from '../contract.ts';
import { AuditHead, Stored } from '../ledger.ts';
import { REFUSALS } from '../refusal.ts';
import { Rule } from './rule.ts';
import { Standing } from './standing.ts';

export const MOST_EXCEPTIONS = 366;
export const MOST_AHEAD_DAYS = 90;

/** All that the form states of a series. */
export const SeriesTerms = z.strictObject({
  standing: Standing,
  rule: Rule.refine(({ until, count }) => until === undefined || count === undefined, {
    path: ['count'],
    message: 'a rule ends on a day or after a number of dates, not both',
  }),
  startOn: Day,
  /** Dates left out. */
  exceptions: z.array(Day).max(MOST_EXCEPTIONS),
  /** So many days ahead the jobs are made. */
  aheadDays: z.int().min(1).max(MOST_AHEAD_DAYS),
  /** So many days before its start a job is sent by itself; left out, somebody sends it. */
  askDays: z.int().min(0).max(MOST_AHEAD_DAYS).optional(),
});
export type SeriesTerms = z.output<typeof SeriesTerms>;

/** A job of the series that could not be changed with it. */
export const SeriesProblem = z.object({ day: Day, jobId: z.string(), why: z.enum(REFUSALS) });
export type SeriesProblem = z.infer<typeof SeriesProblem>;

/** The ledger of a series; its jobs are made and moved along by its timer. */
export const Series = Stored.extend({
  ...SeriesTerms.shape,
  rule: Rule,
  ownerUid: z.string(),
  templateId: z.string().optional(),
  /** The series this one goes on with from `startOn`: jobs that one has made later are taken over. */
  previousId: z.string().optional(),
  /** The series that goes on after the last date of this one. */
  nextId: z.string().optional(),
  /** Told to the people of a job that falls away with a change. */
  reason: z.string(),
  /** Jobs are there up to this day. */
  generatedTo: Day.optional(),
  problems: z.array(SeriesProblem),
  /** The last commands with their answers: a repeat is answered and not carried out. */
  keys: z.array(z.string()),
  audit: AuditHead,
});
export type Series = z.infer<typeof Series>;
