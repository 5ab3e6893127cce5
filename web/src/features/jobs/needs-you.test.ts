import type { Callout } from '@muster/domain/jobs/job';
import { describe, expect, it } from 'vitest';
import { givenDeskJob } from './given-desk-job.ts';
import { needsYou } from './needs-you.ts';

const START = new Date('2026-11-20T14:00:00Z');
const EARLY = new Date('2026-11-20T08:00:00Z');
const FLAGS = givenDeskJob().flags;

function whyOf(job: Partial<ReturnType<typeof givenDeskJob>>, now: Date) {
  return needsYou([{ id: 'J-000001', job: givenDeskJob({ start: START, ...job }) }], now).map(({ why }) => why);
}

describe('needs you', () => {
  it('is empty when the day is fine', () => {
    expect(whyOf({}, EARLY)).toEqual([]);
    expect(whyOf({ state: 'filled' }, EARLY)).toEqual([]);
    expect(whyOf({ state: 'completed', flags: { ...FLAGS, atRisk: true } }, EARLY)).toEqual([]);
  });

  it('names a job nobody is left to ask for', () => {
    expect(whyOf({ flags: { ...FLAGS, atRisk: true } }, EARLY)).toEqual(['at-risk']);
  });

  it('names free places two hours before the start', () => {
    expect(whyOf({}, new Date('2026-11-20T12:01:00Z'))).toEqual(['unfilled']);
  });

  it('names a full job that was not started ten minutes after its start', () => {
    expect(whyOf({ state: 'filled' }, new Date('2026-11-20T14:09:00Z'))).toEqual([]);
    expect(whyOf({ state: 'filled' }, new Date('2026-11-20T14:11:00Z'))).toEqual(['not-started']);
  });

  it('names a paused callout and a draft that was not sent', () => {
    const callout: Callout = { n: 1, state: 'paused', wave: 1, target: 4, askingStandby: false };
    expect(whyOf({ callout }, EARLY)).toEqual(['paused']);
    expect(whyOf({ state: 'draft' }, EARLY)).toEqual(['not-sent']);
  });

  it('puts the worst first, then what starts first', () => {
    const job = (start: string, flags = FLAGS) => givenDeskJob({ start: new Date(start), flags });
    const rows = needsYou(
      [
        { id: 'J-00000C', job: job('2026-11-20T13:50:00Z') },
        { id: 'J-00000A', job: job('2026-11-20T13:30:00Z') },
        { id: 'J-00000B', job: job('2026-11-21T14:00:00Z', { ...FLAGS, atRisk: true }) },
      ],
      new Date('2026-11-20T13:00:00Z'),
    );
    expect(rows.map(({ jobId }) => jobId)).toEqual(['J-00000B', 'J-00000A', 'J-00000C']);
    expect(rows[0]?.free).toBe(2);
  });
});
