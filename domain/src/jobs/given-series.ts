import { givenDraft } from './given-draft.ts';
import type { Series, SeriesTerms } from './series.ts';
import type { Standing } from './standing.ts';

/** Facts for tests: two guards from 18:00 to 23:00, every Monday and Thursday from 30 November 2026. */
export function givenStanding(changes: Partial<Standing> = {}): Standing {
  const { start: _, end: __, ...draft } = givenDraft();
  return { draft, startMin: 18 * 60, endMin: 23 * 60, ...changes };
}

export function givenTerms(changes: Partial<SeriesTerms> = {}): SeriesTerms {
  return {
    standing: givenStanding(),
    rule: { every: 'week', interval: 1, weekdays: [1, 4] },
    startOn: '2026-11-30',
    exceptions: [],
    aheadDays: 14,
    ...changes,
  };
}

export function givenSeries(changes: Partial<Series> = {}): Series {
  return {
    ...givenTerms(),
    ownerUid: 'desk',
    reason: '',
    problems: [],
    keys: [],
    audit: { n: 1 },
    createdAt: new Date('2026-11-20T10:00:00Z'),
    rev: 0,
    ...changes,
  };
}
