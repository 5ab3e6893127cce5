import { createJob } from '@muster/domain/jobs/jobs.contracts';
import * as z from 'zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenDraft, inHours, openCalloutDay, type CalloutDay } from '../../support/callout-day.ts';

let day: CalloutDay;
beforeAll(async () => {
  day = await openCalloutDay('create-job', { instances: 2 });
});
afterAll(() => day.close());

const wire = (changes: Parameters<typeof givenDraft>[0], key = day.key()) =>
  z.encode(createJob.input, { key, draft: givenDraft(changes) });
const create = (changes: Parameters<typeof givenDraft>[0]) => day.call('createJob', wire(changes));

describe('creating a job', () => {
  it('meets its own job when it is repeated, also from two instances at once', async () => {
    const input = wire({});
    const answers = await Promise.all(
      [0, 1, 0, 1].map((instance) => day.call('createJob', input, undefined, instance)),
    );
    const ids = answers.map(({ result }) => JSON.stringify(result));
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/"J-[0-9A-HJKMNP-TV-Z]{6}"/);
  });

  it('gives another key another job', async () => {
    expect(await day.created()).not.toBe(await day.created());
  });

  it('finds the place and keeps a pin for districts that are not known', async () => {
    const jobId = await day.created();
    expect(await day.job(jobId)).toMatchObject({ state: 'draft', outward: 'W12', area: 'Hammersmith', zoneId: 'west' });
    const site = { address: 'Montfichet Road', postcode: 'e20 1ej', pin: { lat: 51.5432, lon: -0.0066 } };
    const pinned = await day.created({ site });
    expect(await day.job(pinned)).toMatchObject({ outward: 'E20', zoneId: 'east', site: { lat: 51.5432 } });
  });
});

describe('creating a job is refused', () => {
  const position = { label: 'Guard', need: 1, skills: ['security'] };

  it.each([
    ['end before start', { end: inHours(1) }, 'bad-window'],
    ['start in the past', { start: inHours(-1) }, 'start-in-past'],
    ['201 places in two positions', { positions: [{ ...position, need: 200 }, position] }, 'bad-need'],
    ['an unknown district', { site: { address: 'Montfichet Road', postcode: 'E20 1EJ' } }, 'place-unknown'],
    ['no postcode', { site: { address: 'Montfichet Road', postcode: 'Stratford' } }, 'place-unknown'],
    ['a skill that does not exist', { positions: [{ ...position, skills: ['pilot'] }] }, 'unknown-skill'],
    ['a person who does not exist', { mode: 'direct' as const, named: ['nobody'] }, 'unknown-person'],
  ])('%s', async (_, changes, reason) => {
    expect(await create(changes)).toMatchObject({ error: { details: { reason } } });
  });

  it.each([0, 201, 1.5])('a need of %d', async (need) => {
    const input = wire({});
    const draft = { ...input.draft, positions: [{ ...position, need }] };
    expect(await day.call('createJob', { ...input, draft })).toMatchObject({
      error: { status: 'INVALID_ARGUMENT', details: { fields: [{ field: 'draft.positions.0.need' }] } },
    });
  });

  it('a time zone that does not exist, and two positions with one id', async () => {
    const input = wire({});
    expect(await day.call('createJob', { ...input, draft: { ...input.draft, tz: 'Mars/Olympus' } })).toMatchObject({
      error: { details: { fields: [{ field: 'draft.tz' }] } },
    });
    const twice = [position, position].map((each) => ({ ...each, id: 'p1' }));
    expect(await day.call('createJob', { ...input, draft: { ...input.draft, positions: twice } })).toMatchObject({
      error: { details: { fields: [{ field: 'draft.positions' }] } },
    });
  });

  it('and nothing of it is stored', async () => {
    const before = (await day.world.db.collection('jobs').get()).size;
    await create({ end: inHours(1) });
    expect((await day.world.db.collection('jobs').get()).size).toBe(before);
  });
});
