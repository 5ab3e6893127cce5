import { givenTerms } from '@muster/domain/jobs/given-series';
import { Job } from '@muster/domain/jobs/job';
import { Series, SeriesTerms } from '@muster/domain/jobs/series';
import { saveSeries } from '@muster/domain/jobs/series.contracts';
import { addDays, dayOf } from '@muster/domain/time/local-day';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { nth, openDispatch, reasonOf, uidsOf, type Dispatch, type Someone } from '../../support/dispatch.ts';
import { withoutATrace } from '../../support/documents.ts';

const DAY_MS = 86_400_000;
const LONDON = 'Europe/London';

let dispatch: Dispatch;
let agents: Someone[];
beforeAll(async () => {
  dispatch = await openDispatch('series', { instances: 2 });
  agents = await dispatch.agents(2);
});
afterAll(() => dispatch.world.close());

const inDays = (days: number) => addDays(dayOf(new Date(), LONDON), days);
const daily = { every: 'day', interval: 1, weekdays: [] } as const;

function terms(changes: Partial<SeriesTerms> = {}): z.input<typeof SeriesTerms> {
  const stated = givenTerms({ rule: { ...daily, weekdays: [] }, startOn: inDays(1), aheadDays: 4, ...changes });
  return z.encode(SeriesTerms, stated);
}

function save(change: object, key = dispatch.key()) {
  return dispatch.call('saveSeries', dispatch.desk, { key, change });
}

async function saved(change: object): Promise<string> {
  const answer = await save(change);
  if (answer.error) throw new Error(JSON.stringify(answer.error));
  return saveSeries.output.parse(answer.result).seriesId;
}

async function seriesOf(seriesId: string): Promise<Series> {
  const { data } = await dispatch.store.get(Series, paths.oneSeries(seriesId));
  if (!data) throw new Error(`there is no series ${seriesId}`);
  return data;
}

async function jobsOf(seriesId: string): Promise<(readonly [jobId: string, job: Job])[]> {
  const where = [['seriesId', '==', seriesId]] as const;
  const orderBy = [['start', 'asc']] as const;
  const found = await dispatch.store.query(Job, { from: paths.jobs, where, orderBy, limit: 200 });
  return found.flatMap(({ path, data }) => (data ? [[path.slice('jobs/'.length), data] as const] : []));
}

const daysOf = async (seriesId: string) => (await jobsOf(seriesId)).map(([, job]) => job.occurrence?.day);

describe('a series', () => {
  it('makes its jobs so many days ahead, once, however many sweepers come', async () => {
    const seriesId = await saved({ act: 'create', terms: terms() });
    await dispatch.tickIn(1000, 4);
    await dispatch.tickIn(2000, 2);
    expect(await daysOf(seriesId)).toEqual([inDays(1), inDays(2), inDays(3), inDays(4)]);
    expect((await seriesOf(seriesId)).generatedTo).toBe(inDays(4));
    const [, job] = (await jobsOf(seriesId))[0] ?? [];
    expect(job).toMatchObject({ state: 'draft', ownerUid: 'desk', title: 'Retail security', audit: { n: 1 } });
  });

  it('goes on day by day', async () => {
    const seriesId = await saved({ act: 'create', terms: terms({ aheadDays: 2 }) });
    await dispatch.tickIn(1000);
    await dispatch.tickIn(2 * DAY_MS);
    expect(await daysOf(seriesId)).toEqual([inDays(1), inDays(2), inDays(3), inDays(4)]);
  });

  it('sends its jobs so many days before they start', async () => {
    const seriesId = await saved({ act: 'create', terms: terms({ aheadDays: 3, askDays: 2 }) });
    await dispatch.tickIn(1000);
    expect((await jobsOf(seriesId)).map(([, { state }]) => state)).toEqual(['open', 'open', 'draft']);
  });

  it('meets itself when the command is repeated', async () => {
    const [key, change] = [dispatch.key(), { act: 'create', terms: terms() }];
    const answers = [await save(change, key), await save(change, key)];
    expect(answers[0]?.result).toEqual(answers[1]?.result);
  });
});

describe('changing a series from a date on', () => {
  it('moves the later jobs, keeps the earlier ones and those changed by hand, and tells who is on them', async () => {
    const direct = terms({ aheadDays: 4, askDays: 4 });
    const draft = { ...direct.standing.draft, mode: 'direct', named: uidsOf(agents), together: true };
    const asked = { ...direct, standing: { ...direct.standing, draft } };
    const seriesId = await saved({ act: 'create', terms: asked });
    await dispatch.tickIn(1000);
    const jobs = await jobsOf(seriesId);
    const [first, second, third] = [jobs[0]?.[0] ?? '', jobs[1]?.[0] ?? '', jobs[2]?.[0] ?? ''];
    await dispatch.tap(nth(agents, 0), second, { rev: 0 });
    await editByHand(third, 'Changed by hand');

    const positions = (await seriesOf(seriesId)).standing.draft.positions;
    const moved = { ...asked, standing: { ...asked.standing, startMin: 19 * 60, draft: { ...draft, positions } } };
    const change = { act: 'edit', seriesId, rev: 0, from: inDays(2), terms: moved, reason: 'New hours' };
    const nextId = await saved(change);
    expect(nextId).not.toBe(seriesId);
    await dispatch.tickIn(2000, 2);

    expect((await dispatch.job(first)).start.getUTCHours()).not.toBe((await dispatch.job(second)).start.getUTCHours());
    const followed = await dispatch.job(second);
    expect(followed).toMatchObject({ seriesId: nextId, rev: 1, occurrence: { day: inDays(2), isOwn: false } });
    expect(await dispatch.noticesTo(nth(agents, 0), second)).toEqual(['reconfirm']);
    expect(await dispatch.job(third)).toMatchObject({ title: 'Changed by hand', seriesId });
    expect(await daysOf(nextId)).toEqual([inDays(2), inDays(4)]);
  });

  it('cancels the one date that is left out, and tells why', async () => {
    const seriesId = await saved({ act: 'create', terms: terms() });
    await dispatch.tickIn(1000);
    await saved({ act: 'skip', seriesId, rev: 0, day: inDays(2), reason: 'Closed that day' });
    await dispatch.tickIn(2000);
    const states = (await jobsOf(seriesId)).map(([, { state }]) => state);
    expect(states).toEqual(['draft', 'cancelled', 'draft', 'draft']);
    const refused = await save({ act: 'skip', seriesId, rev: 0, day: inDays(3), reason: 'Late' });
    expect(reasonOf(refused)).toBe('stale');
  });
});

describe('a series is refused, and leaves nothing behind,', () => {
  const until = '2020-01-01';
  it.each([
    ['when its rule yields no date', { rule: { ...daily, weekdays: [], until } }, 'no-dates'],
    ['when it yields 10,000', { rule: { ...daily, weekdays: [], count: 10_000 } }, 'too-many-dates'],
  ])('%s', async (_, changes, reason) => {
    const answer = await withoutATrace(dispatch.store, () => save({ act: 'create', terms: terms(changes) }));
    expect(reasonOf(answer)).toBe(reason);
  });
});

async function editByHand(jobId: string, title: string): Promise<void> {
  const { rev } = await dispatch.job(jobId);
  const job = await dispatch.job(jobId);
  const draft = dispatch.draft({ title, start: job.start, end: job.end, mode: 'direct', named: uidsOf(agents) });
  const positions = job.positions.map(({ id, label, need, skills }) => ({ id, label, need, skills }));
  const answer = await dispatch.call('editJob', dispatch.desk, {
    jobId,
    rev,
    draft: { ...draft, positions },
    release: [],
  });
  if (answer.error) throw new Error(JSON.stringify(answer.error));
}
