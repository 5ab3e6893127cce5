import type { JobDraft } from '@muster/domain/jobs/jobs.contracts';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR, inHours, MINUTE, openDispatch, reasonOf, type Dispatch } from '../../support/dispatch.ts';
import { everyDocument, withoutATrace } from '../../support/documents.ts';
import type { Answer } from '../../support/world.ts';

let dispatch: Dispatch;
beforeAll(async () => {
  dispatch = await openDispatch('create-job', { instances: 2 });
});
afterAll(() => dispatch.world.close());

const position = { label: 'Guard', need: 1, skills: ['security'] };
const unknownDistrict = { address: 'Montfichet Road', postcode: 'e20 1ej' };

/** A create that must leave nothing behind. */
function refuse(draft: object, more: object = {}): Promise<Answer> {
  return withoutATrace(dispatch.store, () =>
    dispatch.call('createJob', dispatch.desk, { draft: { ...dispatch.draft(), ...draft }, ...more }),
  );
}

describe('creating a job', () => {
  it('stores a draft of the one who created it, its office side and one audit entry', async () => {
    const jobId = await dispatch.create({ notes: 'Invoice to head office' });
    expect(await dispatch.job(jobId)).toMatchObject({ state: 'draft', ownerUid: 'desk', rev: 0, crew: {}, pages: [] });
    const documents = await everyDocument(dispatch.store);
    expect(documents.get(paths.office(jobId))).toMatchObject({ notes: 'Invoice to head office' });
    expect(documents.get(paths.audit(paths.job(jobId), 1))).toMatchObject({ op: 'job.created', by: 'desk' });
    expect([...documents.keys()].filter((path) => path.startsWith(paths.timers))).toEqual([]);
  });

  it('meets its own job when it is repeated, also from two instances at once', async () => {
    const data = { key: dispatch.key(), draft: dispatch.draft() };
    const answers = await Promise.all(
      [0, 1, 0, 1].map((instance) => dispatch.call('createJob', dispatch.desk, data, instance)),
    );
    const ids = new Set(answers.map(({ result }) => JSON.stringify(result)));
    expect([...ids]).toEqual([expect.stringMatching(/"J-[0-9A-HJKMNP-TV-Z]{6}"/)]);
    const again = await withoutATrace(dispatch.store, () => dispatch.call('createJob', dispatch.desk, data));
    expect(ids).toContain(JSON.stringify(again.result));
  });

  it('gives another key, and another person with the same key, another job', async () => {
    const data = { key: dispatch.key(), draft: dispatch.draft() };
    const answers = [
      await dispatch.call('createJob', dispatch.desk, data),
      await dispatch.call('createJob', dispatch.boss, data),
      await dispatch.call('createJob', dispatch.desk, { ...data, key: dispatch.key() }),
    ];
    expect(new Set(answers.map(({ result }) => JSON.stringify(result))).size).toBe(3);
  });

  it('finds the place by its district, and takes a pin where the district is not known', async () => {
    const near = await dispatch.job(await dispatch.create());
    expect(near).toMatchObject({ outward: 'W12', area: 'Hammersmith', zoneId: 'west' });
    const pin = { lat: 51.5432, lon: -0.0066 };
    const pinned = await dispatch.job(await dispatch.create({ site: { ...unknownDistrict, pin } }));
    expect(pinned).toMatchObject({ outward: 'E20', zoneId: 'east', site: { ...pin, postcode: 'E20 1EJ' } });
    expect(pinned.centre).not.toEqual(pin);
  });

  it('counts a start four minutes ago as now', async () => {
    const start = new Date(Date.now() - 4 * MINUTE);
    const jobId = await dispatch.create({ start, end: inHours(5) });
    expect((await dispatch.call('publishJob', dispatch.desk, { jobId, rev: 0 })).status).toBe(200);
  });
});

describe('creating a job is refused, and leaves nothing behind, for', () => {
  const begun = new Date(Date.now() - 6 * MINUTE);
  const meanings: readonly [string, Partial<JobDraft>, string][] = [
    ['an end before the start', { start: inHours(30), end: inHours(29) }, 'bad-window'],
    ['an end at the start', { start: inHours(30), end: inHours(30) }, 'bad-window'],
    ['a start six minutes ago', { start: begun, end: new Date(begun.getTime() + HOUR) }, 'start-in-past'],
    ['201 places in two positions', { positions: [{ ...position, need: 200 }, position] }, 'bad-need'],
    ['a district that is not known, without a pin', { site: unknownDistrict }, 'place-unknown'],
    ['no postcode', { site: { address: 'Montfichet Road', postcode: 'Stratford' } }, 'place-unknown'],
    ['a skill that does not exist', { positions: [{ ...position, skills: ['pilot'] }] }, 'unknown-skill'],
    ['a named person who does not exist', { mode: 'direct', named: ['nobody'] }, 'unknown-person'],
    ['a lead who does not exist', { leadUid: 'nobody' }, 'unknown-person'],
  ];
  it.each(meanings)('%s', async (_, changes, reason) => {
    expect(reasonOf(await refuse(dispatch.draft(changes)))).toBe(reason);
  });

  const shapes: readonly [string, object, string][] = [
    ['a need of 0', { positions: [{ ...position, need: 0 }] }, 'draft.positions.0.need'],
    ['a need of 201', { positions: [{ ...position, need: 201 }] }, 'draft.positions.0.need'],
    ['a need of 1.5', { positions: [{ ...position, need: 1.5 }] }, 'draft.positions.0.need'],
    ['no position', { positions: [] }, 'draft.positions'],
    ['a time zone that does not exist', { tz: 'Mars/Olympus' }, 'draft.tz'],
    ['a field that is not known', { state: 'open' }, 'draft.state'],
    ['a start that is no instant', { start: 'tomorrow' }, 'draft.start'],
    ['a pin beside the globe', { site: { ...unknownDistrict, pin: { lat: 91, lon: 0 } } }, 'draft.site.pin.lat'],
  ];
  it.each(shapes)('%s', async (_, changes, field) => {
    expect(await refuse(changes)).toMatchObject({
      status: 400,
      error: { status: 'INVALID_ARGUMENT', details: { fields: [{ field }] } },
    });
  });

  it('two positions with one id', async () => {
    const positions = [position, position].map((each) => ({ ...each, id: 'p1' }));
    expect(await refuse({ positions })).toMatchObject({
      error: { details: { fields: [{ field: 'draft.positions' }] } },
    });
  });

  it('a body of 100 KB', async () => {
    expect(await refuse({ notes: 'x'.repeat(100_000) })).toMatchObject({
      status: 400,
      error: { details: { fields: [{ message: 'is larger than 64 KB' }] } },
    });
  });

  it('nobody in particular', async () => {
    const asked = { key: dispatch.key(), draft: dispatch.draft() };
    const answer = await withoutATrace(dispatch.store, () => dispatch.world.call('createJob', asked));
    expect(answer).toMatchObject({ status: 401 });
  });
});
