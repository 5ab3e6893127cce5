import * as z from 'zod';
import { Day, DocId, Key, contract } from '../contract.ts';
import { SeriesTerms } from './series.ts';
import { TemplateTerms } from './template.ts';

const Rev = z.int().nonnegative();
const Reason = z.string().trim().min(1).max(300);

/** Keeps, changes or removes a template. */
export const saveTemplate = contract({
  name: 'saveTemplate',
  input: z.strictObject({
    key: Key,
    change: z.discriminatedUnion('act', [
      z.strictObject({ act: z.literal('create'), terms: TemplateTerms }),
      z.strictObject({ act: z.literal('edit'), templateId: DocId, rev: Rev, terms: TemplateTerms }),
      z.strictObject({ act: z.literal('delete'), templateId: DocId, rev: Rev }),
    ]),
  }),
  output: z.strictObject({ templateId: DocId }),
});

/**
 * `edit` states the series anew from a date on; what lies before stays, in the series as it was. `skip` and
 * `unskip` are one date. `end`: no job from that date on. The reason is told to people whose job falls away.
 */
export const saveSeries = contract({
  name: 'saveSeries',
  input: z.strictObject({
    key: Key,
    change: z.discriminatedUnion('act', [
      z.strictObject({ act: z.literal('create'), terms: SeriesTerms, templateId: DocId.optional() }),
      z.strictObject({
        act: z.literal('edit'),
        seriesId: DocId,
        rev: Rev,
        from: Day,
        terms: SeriesTerms,
        reason: Reason,
      }),
      z.strictObject({
        act: z.enum(['skip', 'unskip', 'end']),
        seriesId: DocId,
        rev: Rev,
        day: Day,
        reason: Reason,
      }),
    ]),
  }),
  /** The series that holds from the date on. */
  output: z.strictObject({ seriesId: DocId }),
});
