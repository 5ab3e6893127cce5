import { describe, expect, it } from 'vitest';
import { archiveParts, archiveText, documentsIn, summaryOf } from './archive.ts';
import { givenCrewOf } from './given-job.ts';

const job = givenCrewOf(['amina', 'ben'], { state: 'completed', pastCrewUids: ['cleo'] });

describe('a job in the archive', () => {
  it('gives back documents equal to those that were put away', () => {
    const documents = new Map<string, unknown>([
      ['jobs/J-000001', job],
      [
        'jobs/J-000001/waves/1-0',
        { at: new Date('2026-11-20T12:00:00.123Z'), list: [null, 1.5, 'Łukasz', { b: true }] },
      ],
    ]);
    expect(documentsIn(archiveText(documents))).toEqual(documents);
  });

  it('is the same text for the same documents, in whatever order they were read', () => {
    const [a, b] = [['x', { one: 1, two: 2 }] as const, ['y', {}] as const];
    expect(archiveText(new Map<string, unknown>([a, b]))).toBe(
      archiveText(new Map<string, unknown>([b, ['x', { two: 2, one: 1 }]])),
    );
  });

  it('is cut into parts that together are the text', () => {
    const text = 'ä'.repeat(700_001);
    expect(archiveParts(text)).toHaveLength(3);
    expect(archiveParts(text).join('')).toBe(text);
  });

  it('is found by who was on it', () => {
    expect(summaryOf(job)).toMatchObject({ title: 'Retail security', need: 2, crew: ['amina', 'ben', 'cleo'] });
  });
});
