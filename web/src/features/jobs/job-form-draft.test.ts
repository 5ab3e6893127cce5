import '@muster/domain/time/temporal-global';
import { JobDraft } from '@muster/domain/jobs/jobs.contracts';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { givenJobForm } from './given-job-form.ts';
import { readForm } from './job-form-draft.ts';
import { emptyJobForm, jobFormOf, type JobFormValues } from './job-form-values.ts';
import { givenDeskJob } from './given-desk-job.ts';

const TODAY = '2026-11-20';
const NOW = new Date('2026-11-20T12:00:00Z');

function errorsOf(changes: Partial<JobFormValues>, isPlaceKnown = true) {
  const read = readForm(givenJobForm(changes), { now: NOW, isPlaceKnown });
  return 'errors' in read ? read.errors : {};
}

describe('the job form', () => {
  it('becomes a draft that the server accepts', () => {
    const read = readForm(givenJobForm(), { now: NOW, isPlaceKnown: true });
    if (!('draft' in read)) throw new Error('the form was refused');
    expect(JobDraft.safeParse(z.encode(JobDraft, read.draft)).success).toBe(true);
    expect(read.draft).toMatchObject({ mode: 'broadcast', policy: 'urgent', start: new Date('2026-11-20T18:00:00Z') });
  });

  it('reads a wall-clock time in the zone of the job', () => {
    const read = readForm(
      givenJobForm({
        start: { day: '2026-12-01', time: '18:00' },
        end: { day: '2026-12-02', time: '06:00' },
        tz: 'Europe/Berlin',
      }),
      {
        now: NOW,
        isPlaceKnown: true,
      },
    );
    expect('draft' in read && read.draft.start).toEqual(new Date('2026-12-01T17:00:00Z'));
  });

  it.each([
    [{ title: 'ab' }, { title: { wrong: 'title' } }],
    [{ address: '' }, { address: { wrong: 'address' } }],
    [{ start: { day: TODAY, time: '11:00' } }, { start: { wrong: 'past' } }],
    [{ end: { day: TODAY, time: '18:00' } }, { end: { wrong: 'endBeforeStart' } }],
    [{ start: { day: TODAY, time: '' } }, { start: { wrong: 'dateAndTime' } }],
    [{ pin: { lat: '95', lon: 'x' } }, { lat: { wrong: 'latitude' }, lon: { wrong: 'longitude' } }],
    [{ positions: [] }, { positions: { wrong: 'position' } }],
    [{ how: 'named' }, { named: { wrong: 'person' } }],
    [{ waveSize: '0' }, { waveSize: { wrong: 'wholeNumber', from: 1, to: 100 } }],
    [{ waitSec: '5' }, { waitSec: { wrong: 'wholeNumber', from: 10, to: 86_400 } }],
    [{ dress: 'x'.repeat(334) }, { dress: { wrong: 'tooLong', limit: 300, by: 34 } }],
  ] as const)('names the field that is wrong: %j', (changes, errors) => {
    expect(errorsOf(changes)).toEqual(errors);
  });

  it.each(['0', '201', '1.5', '', '-1'])('refuses a need of "%s"', (need) => {
    expect(errorsOf({ positions: [{ row: '1', label: 'Guard', need, skills: [] }] })).toEqual({
      'positions.0.need': { wrong: 'wholeNumber', from: 1, to: 200 },
    });
  });

  it('says so where the place lies outside the zones one decides for', () => {
    const outOfScope = { zone: 'West London', zones: ['East London'] };
    expect(readForm(givenJobForm(), { now: NOW, isPlaceKnown: true, outOfScope })).toEqual({
      errors: { postcode: { wrong: 'outOfScope', ...outOfScope } },
    });
  });

  it('refuses more than 200 places in all', () => {
    const position = { label: 'Guard', need: '107', skills: [] };
    expect(
      errorsOf({
        positions: [
          { ...position, row: '1' },
          { ...position, row: '2' },
        ],
      }),
    ).toEqual({
      positions: { wrong: 'tooManyPlaces', need: 214, max: 200 },
    });
  });

  it('refuses a postcode that tells no place', () => {
    expect(errorsOf({ postcode: 'E20 1EJ' }, false)).toEqual({ postcode: { wrong: 'postcode' } });
  });

  it('lets the past start of an old job stay', () => {
    const facts = { now: new Date('2026-11-20T19:00:00Z'), isPlaceKnown: true };
    const startBefore = new Date('2026-11-20T18:00:00Z');
    expect(readForm(givenJobForm(), facts)).toEqual({ errors: { start: { wrong: 'past' } } });
    expect(readForm(givenJobForm(), { ...facts, startBefore })).toHaveProperty('draft');
  });

  it('starts at the next full hour that is at least one hour away', () => {
    expect(emptyJobForm(new Date('2026-11-20T12:10:00Z'), 'Europe/London')).toMatchObject({
      start: { day: '2026-11-20', time: '14:00' },
      end: { day: '2026-11-20', time: '19:00' },
    });
  });

  it('shows a job as it was typed, with a pin only where it was set by hand', () => {
    const job = givenDeskJob();
    const office = { notes: 'Call first.', named: [], together: false };
    expect(jobFormOf(job, office)).toMatchObject({
      start: { day: '2026-11-20', time: '14:00' },
      pin: { lat: '51.54', lon: '-0.01' },
      notes: 'Call first.',
      positions: [{ id: 'p1', label: 'Steward', need: '4' }],
    });
    expect(jobFormOf({ ...job, centre: { lat: 51.54, lon: -0.01 } }, office).pin).toBeUndefined();
  });
});
