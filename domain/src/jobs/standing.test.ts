import { describe, expect, it } from 'vitest';
import { givenJob } from './given-job.ts';
import { givenStanding } from './given-series.ts';
import { draftOf, draftOn, occurrenceOn } from './standing.ts';

const night = givenStanding({ startMin: 22 * 60, endMin: 6 * 60 });
const early = givenStanding({ startMin: 90, endMin: 390 });

describe('a job without its day, put on a day', () => {
  it('keeps its hour over both clock changes of London, and says that the night is longer or shorter', () => {
    expect(occurrenceOn(night, '2026-10-24')).toEqual({
      day: '2026-10-24',
      start: new Date('2026-10-24T21:00:00Z'),
      end: new Date('2026-10-25T06:00:00Z'),
      note: 'longer',
    });
    expect(occurrenceOn(night, '2027-03-27')).toEqual({
      day: '2027-03-27',
      start: new Date('2027-03-27T22:00:00Z'),
      end: new Date('2027-03-28T05:00:00Z'),
      note: 'shorter',
    });
    expect(occurrenceOn(night, '2026-11-02')).not.toHaveProperty('note');
  });

  it('starts after the gap when its hour does not exist, at the first of two when it exists twice', () => {
    expect(occurrenceOn(early, '2027-03-28')).toMatchObject({ start: new Date('2027-03-28T01:00:00Z'), note: 'moved' });
    expect(occurrenceOn(early, '2026-10-25')).toMatchObject({ start: new Date('2026-10-25T00:30:00Z') });
  });

  it('never has an end before its start, even inside the gap', () => {
    const inside = givenStanding({ startMin: 65, endMin: 110 });
    const { start, end } = occurrenceOn(inside, '2027-03-28');
    expect(end.getTime() - start.getTime()).toBe(45 * 60_000);
  });

  it('is the draft of a job on that day', () => {
    expect(draftOn(night, '2026-11-30')).toMatchObject({
      title: 'Retail security',
      start: new Date('2026-11-30T22:00Z'),
    });
  });
});

describe('the draft of a job', () => {
  const office = { notes: 'Invoice', named: ['amina'], together: true };

  it('states all of it, with a pin only where somebody set one', () => {
    const job = givenJob();
    const draft = draftOf({ ...job, centre: { lat: job.site.lat, lon: job.site.lon } }, office);
    expect(draft).toMatchObject({ title: job.title, ...office, positions: [{ id: 'p1', need: 2 }] });
    expect(draft.site).not.toHaveProperty('pin');
    expect(draftOf(job, office).site.pin).toEqual({ lat: job.site.lat, lon: job.site.lon });
  });
});
