import { describe, expect, it } from 'vitest';
import { CONSTANTS } from '../constants.ts';
import { isRefused } from '../decision.ts';
import { givenCreate } from './given-draft.ts';
import { givenSeries, givenTerms } from './given-series.ts';
import { decideSaveSeries, type SeriesChange } from './save-series.ts';
import type { Series, SeriesTerms } from './series.ts';

const NOW = new Date('2026-12-05T12:00:00Z');

function decide(change: SeriesChange, series?: Series, key = 'key-00000001') {
  const draft = { ...givenCreate(), maxPlaces: CONSTANTS.maxPlaces };
  const facts = { change, seriesId: 's1', nextId: 's2', uid: 'desk', key, constants: CONSTANTS };
  return decideSaveSeries({ ...facts, series, draft }, NOW);
}

const create = (changes: Partial<SeriesTerms> = {}) => decide({ act: 'create', terms: givenTerms(changes) });
const edit = (series: Series, from: string, changes: Partial<SeriesTerms> = {}) =>
  decide({ act: 'edit', seriesId: 's1', rev: 0, from, terms: givenTerms(changes), reason: 'New hours' }, series);

function written(outcome: ReturnType<typeof decide>) {
  if (isRefused(outcome)) throw new Error(outcome.refused);
  return Object.fromEntries(
    outcome.writes.flatMap((write): [string, unknown][] => {
      if ('create' in write) return [[write.create, write.data]];
      if ('replace' in write) return [[write.replace, write.data]];
      return 'put' in write ? [[write.put, write.data]] : [];
    }),
  );
}

describe('a new series', () => {
  it('is carried out at once, and numbers its positions for good', () => {
    const writes = written(create());
    expect(writes['series/s1']).toMatchObject({ rev: 0, standing: { draft: { positions: [{ id: 'p1' }] } } });
    expect(writes['timers/series_s1']).toMatchObject({ dueAt: NOW });
  });

  it.each([
    ['that yields no date', { rule: { every: 'week', interval: 1, weekdays: [7], until: '2026-12-05' } }, 'no-dates'],
    [
      'whose dates are all over',
      { rule: { every: 'week', interval: 1, weekdays: [1], until: '2026-12-01' } },
      'no-dates',
    ],
    [
      'whose only date is left out',
      {
        rule: { every: 'day', interval: 1, weekdays: [], until: '2026-12-06' },
        startOn: '2026-12-06',
        exceptions: ['2026-12-06'],
      },
      'no-dates',
    ],
    ['of 10,000 dates', { rule: { every: 'day', interval: 1, weekdays: [], count: 10_000 } }, 'too-many-dates'],
    [
      'that runs daily until 2060',
      { rule: { every: 'day', interval: 1, weekdays: [], until: '2060-01-01' } },
      'too-many-dates',
    ],
  ] satisfies [string, Partial<SeriesTerms>, string][])('%s is refused', (_, changes, refused) => {
    expect(create(changes)).toMatchObject({ refused });
  });

  it('may go on without an end', () => {
    expect(isRefused(create())).toBe(false);
  });
});

describe('changing a series', () => {
  it('from a date on ends the old one the day before and goes on as another', () => {
    const writes = written(edit(givenSeries(), '2026-12-10', { aheadDays: 20 }));
    expect(writes['series/s1']).toMatchObject({ rule: { until: '2026-12-09' }, aheadDays: 14, nextId: 's2', rev: 1 });
    expect(writes['series/s2']).toMatchObject({
      startOn: '2026-12-10',
      aheadDays: 20,
      previousId: 's1',
      ownerUid: 'desk',
    });
    expect(Object.keys(writes)).toContain('timers/series_s2');
    expect(Object.keys(writes)).not.toContain('timers/series_s1');
  });

  it('from its first date on changes it where it stands', () => {
    const writes = written(edit(givenSeries({ startOn: '2026-12-10' }), '2026-12-10'));
    expect(writes['series/s1']).toMatchObject({ startOn: '2026-12-10', rev: 1 });
    expect(Object.keys(writes)).not.toContain('series/s2');
  });

  it('never changes the past', () => {
    expect(edit(givenSeries(), '2026-12-04')).toEqual({ refused: 'past-date' });
  });

  it('of an earlier revision is refused, a repeat is answered', () => {
    expect(edit(givenSeries({ rev: 1 }), '2026-12-10')).toEqual({ refused: 'stale' });
    const repeated = edit(givenSeries({ rev: 1, keys: ['desk key-00000001 s2'] }), '2026-12-10');
    expect(repeated).toMatchObject({ writes: [], answer: { seriesId: 's2' } });
  });

  it('leaves one date out and takes it back in', () => {
    const one = { seriesId: 's1', rev: 0, day: '2026-12-10', reason: 'Closed' };
    const skipped = written(decide({ act: 'skip', ...one }, givenSeries()));
    expect(skipped['series/s1']).toMatchObject({ exceptions: ['2026-12-10'], reason: 'Closed' });
    const back = written(decide({ act: 'unskip', ...one }, givenSeries({ exceptions: ['2026-12-10'] })));
    expect(back['series/s1']).toMatchObject({ exceptions: [] });
  });

  it('ends it the day before', () => {
    const ended = decide({ act: 'end', seriesId: 's1', rev: 0, day: '2026-12-10', reason: 'Over' }, givenSeries());
    expect(written(ended)['series/s1']).toMatchObject({ rule: { until: '2026-12-09' } });
  });
});
