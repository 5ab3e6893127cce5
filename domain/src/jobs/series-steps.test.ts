import { describe, expect, it } from 'vitest';
import { givenJob } from './given-job.ts';
import { givenSeries, givenTerms } from './given-series.ts';
import type { Series } from './series.ts';
import { jobsToAsk, nextOccurrences, seriesSteps, type SeriesJob } from './series-steps.ts';

const NOW = new Date('2026-12-01T12:00:00Z');
const ID = 'series-1';

function job(day: string, changes: Partial<SeriesJob> = {}): SeriesJob {
  const start = new Date(`${day}T18:00:00Z`);
  return givenJob({ state: 'draft', start, seriesId: ID, occurrence: { day, rev: 0, isOwn: false }, ...changes });
}

function steps(series: Partial<Series>, jobs: Record<string, SeriesJob>) {
  const facts = { seriesId: ID, series: givenSeries(series), jobs: new Map(Object.entries(jobs)) };
  return seriesSteps({ ...facts, today: '2026-12-01', now: NOW });
}

describe('carrying out a series', () => {
  it('makes what is missing so many days ahead, and nothing twice', () => {
    expect(steps({ aheadDays: 8 }, { a: job('2026-12-03') })).toEqual([{ act: 'create', day: '2026-12-07' }]);
  });

  it('makes nothing on a date left out, and nothing again that somebody cancelled', () => {
    expect(steps({ exceptions: ['2026-12-03'], aheadDays: 3 }, {})).toEqual([]);
    expect(steps({ aheadDays: 3 }, { a: job('2026-12-03', { state: 'cancelled' }) })).toEqual([]);
  });

  it('makes nothing that would have begun already today', () => {
    const late = new Date('2026-12-03T19:00:00Z');
    const series = givenSeries({ aheadDays: 1 });
    expect(seriesSteps({ seriesId: ID, series, jobs: new Map(), today: '2026-12-03', now: late })).toEqual([]);
  });

  it('changes jobs of an earlier revision, and cancels those whose date is gone', () => {
    const moved = { rev: 1, rule: { every: 'week', interval: 1, weekdays: [4] }, aheadDays: 7 } as const;
    expect(
      steps(
        { ...moved, rule: { ...moved.rule, weekdays: [4] } },
        {
          a: job('2026-12-03', { crewUids: ['amina'] }),
          b: job('2026-12-07'),
        },
      ),
    ).toEqual([
      { act: 'change', day: '2026-12-03', jobId: 'a', people: 1 },
      { act: 'cancel', day: '2026-12-07', jobId: 'b', people: 0 },
    ]);
  });

  it('leaves alone what has begun and what was changed by hand', () => {
    expect(
      steps(
        { rev: 1, aheadDays: 3 },
        {
          a: job('2026-12-01', { start: new Date('2026-12-01T11:00:00Z'), state: 'filled' }),
          b: job('2026-12-03', { occurrence: { day: '2026-12-03', rev: 0, isOwn: true } }),
        },
      ),
    ).toEqual([
      { act: 'keep', day: '2026-12-01', jobId: 'a', why: 'begun' },
      { act: 'keep', day: '2026-12-03', jobId: 'b', why: 'own' },
    ]);
  });

  it('takes over the later jobs of the series it goes on with, and none before its first day', () => {
    const jobs = { a: job('2026-12-03', { seriesId: 'old' }), b: job('2026-12-07', { seriesId: 'old' }) };
    expect(steps({ startOn: '2026-12-07', previousId: 'old', aheadDays: 7 }, jobs)).toEqual([
      { act: 'change', day: '2026-12-07', jobId: 'b', people: 0 },
    ]);
  });

  it('leaves dates after its end to the series that goes on', () => {
    const rule = { every: 'week', interval: 1, weekdays: [1, 4], until: '2026-12-06' } as const;
    const ended = { rule: { ...rule, weekdays: [1, 4] }, rev: 1 };
    expect(steps({ ...ended, nextId: 'new' }, { a: job('2026-12-07') })).toEqual([
      { act: 'create', day: '2026-12-03' },
    ]);
    expect(steps(ended, { a: job('2026-12-07') })).toContainEqual({
      act: 'cancel',
      day: '2026-12-07',
      jobId: 'a',
      people: 0,
    });
  });
});

describe('sending the jobs of a series', () => {
  const jobs = new Map([
    ['b', job('2026-12-03')],
    ['a', job('2026-12-02')],
    ['c', job('2026-12-04')],
    ['d', job('2026-12-02', { state: 'open' })],
  ]);

  it('takes the drafts so many days before their start, the first first', () => {
    expect(jobsToAsk(givenTerms({ askDays: 2 }), jobs, NOW)).toEqual(['a', 'b']);
  });

  it('sends nothing by itself when nobody asked for it', () => {
    expect(jobsToAsk(givenTerms(), jobs, NOW)).toEqual([]);
  });
});

it('shows the next dates without those left out', () => {
  const days = nextOccurrences(givenTerms({ exceptions: ['2026-12-03'] }), '2026-12-01', 2).map(({ day }) => day);
  expect(days).toEqual(['2026-12-07', '2026-12-10']);
});
