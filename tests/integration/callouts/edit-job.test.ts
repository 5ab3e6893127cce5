import { paths } from '@muster/domain/paths';
import type { JobDraft } from '@muster/domain/jobs/jobs.contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HOUR, inHours, nth, openDispatch, reasonOf, type Dispatch, type Someone } from '../../support/dispatch.ts';
import { withoutATrace } from '../../support/documents.ts';
import type { Answer } from '../../support/world.ts';
import { brokenAtRest } from './at-rest.ts';

let dispatch: Dispatch;
let agents: readonly Someone[];
let amy: Someone;
let ben: Someone;
let carl: Someone;
beforeAll(async () => {
  dispatch = await openDispatch('edit-job', { instances: 2 });
  agents = await dispatch.agents(6);
  [amy, ben, carl] = [nth(agents, 0), nth(agents, 1), nth(agents, 2)];
});
afterAll(() => dispatch.world.close());

const guards = (need: number) => ({ positions: [{ id: 'p1', label: 'Guard', need, skills: ['security'] }] });

let days = 100;
/** Each test has a day of its own. */
const aDay = () => {
  days += 1;
  return { start: inHours(days * 24), end: inHours(days * 24 + 4) };
};

/** Amy and Ben have the two places. */
async function givenFull(when: Pick<JobDraft, 'start' | 'end'>): Promise<string> {
  const jobId = await dispatch.publish({ ...guards(2), ...when, policy: 'everyone' });
  for (const agent of [amy, ben]) await dispatch.tap(agent, jobId);
  return jobId;
}

async function edit(jobId: string, changes: Partial<JobDraft>, more: object = {}): Promise<Answer> {
  const { rev } = await dispatch.job(jobId);
  const draft = dispatch.draft({ ...guards(2), policy: 'everyone', ...changes });
  return dispatch.call('editJob', dispatch.desk, { jobId, rev, draft, release: [], ...more });
}

const refuse = (jobId: string, changes: Partial<JobDraft>, more: object = {}): Promise<Answer> =>
  withoutATrace(dispatch.store, () => edit(jobId, changes, more));

describe('editing a full job', () => {
  it('moves the crew along in one commit and tells them once', async () => {
    const when = aDay();
    const jobId = await givenFull(when);
    const later = { ...when, end: new Date(when.end.getTime() + HOUR) };
    expect((await edit(jobId, later)).result).toEqual({ state: 'filled', rev: 1, released: [] });
    for (const agent of [amy, ben]) {
      const { holds } = await dispatch.diary(agent);
      expect(holds.find(({ job }) => job === jobId)?.to).toBe(later.end.getTime() / 60_000);
      expect(await dispatch.noticesTo(agent, jobId)).toEqual(['reconfirm']);
    }
    expect(await brokenAtRest(dispatch.store, new Date())).toEqual([]);
  });

  it('releases who has other work then, and asks on', async () => {
    const [first, second] = [aDay(), aDay()];
    const jobId = await givenFull(first);
    const other = await dispatch.publishTo([amy], { ...second, ...guards(1) });
    await dispatch.tap(amy, other);
    expect((await edit(jobId, second)).result).toEqual({ state: 'open', rev: 1, released: [amy.uid] });
    const { crewUids, callout } = await dispatch.job(jobId);
    expect([crewUids, callout?.state]).toEqual([[ben.uid], 'running']);
    expect(await dispatch.noticesTo(amy, jobId)).toEqual(['releasedByChange']);
    expect(await dispatch.noticesTo(ben, jobId)).toEqual(['reconfirm']);
    expect(await brokenAtRest(dispatch.store, new Date())).toEqual([]);
  });

  it('asks further people when more are needed', async () => {
    const when = aDay();
    const jobId = await dispatch.publish({ ...guards(2), ...when, waveSize: 3, policy: 'urgent' });
    for (const agent of [amy, ben]) await dispatch.tap(agent, jobId);
    expect((await edit(jobId, { ...when, ...guards(4), policy: 'urgent' })).result).toMatchObject({ state: 'open' });
    expect(await dispatch.job(jobId)).toMatchObject({
      callout: { n: 2, state: 'running' },
      crewUids: [amy.uid, ben.uid],
    });
    expect((await dispatch.pages(jobId)).at(-1)).toMatchObject([expect.any(String), { state: 'open', rev: 1 }]);
  });

  it('takes a place away only from who is named', async () => {
    const when = aDay();
    const jobId = await givenFull(when);
    const fewer = { ...when, ...guards(1) };
    const refused = await refuse(jobId, fewer);
    expect(refused.error?.details).toEqual({ reason: 'need-below-crew', args: { position: 'Guard', need: 1 } });
    const edited = await edit(jobId, fewer, { release: [ben.uid] });
    expect(edited.result).toEqual({ state: 'filled', rev: 1, released: [ben.uid] });
    expect(await dispatch.job(jobId)).toMatchObject({ crewUids: [amy.uid], pastCrewUids: [ben.uid], pages: [] });
    expect(await dispatch.noticesTo(ben, jobId)).toEqual(['released']);
  });

  it('gives a place released to who stands by', async () => {
    const when = aDay();
    const jobId = await givenFull(when);
    await dispatch.tap(carl, jobId);
    await edit(jobId, when, { release: [ben.uid] });
    expect(await dispatch.job(jobId)).toMatchObject({ state: 'filled', crewUids: [amy.uid, carl.uid], standby: [] });
  });
});

describe('editing while people are asked', () => {
  it('shows every open offer anew, in the commit that changes the job', async () => {
    const when = aDay();
    const jobId = await dispatch.publish({ ...guards(2), ...when, waveSize: 2 });
    await edit(jobId, { ...when, title: 'Shop security', dress: 'Black shoes', waveSize: 2, policy: 'urgent' });
    const page = await dispatch.page(jobId);
    expect(page).toMatchObject({ rev: 1, state: 'open', card: { title: 'Shop security', dress: 'Black shoes' } });
    const documents = [paths.job(jobId), paths.wave(jobId, '1-0')].map((path) => dispatch.world.db.doc(path));
    const written = await dispatch.world.db.getAll(...documents);
    expect(new Set(written.map(({ updateTime }) => updateTime?.toMillis())).size).toBe(1);
  });
});

describe('an edit is refused, and changes nothing,', () => {
  const when = aDay();
  let jobId: string;
  beforeEach(async () => {
    jobId = await dispatch.create({ ...guards(2), ...when, policy: 'everyone' });
  });

  const meanings: readonly [string, Partial<JobDraft>, string][] = [
    ['with an end before the start', { end: new Date(when.start.getTime() - HOUR) }, 'bad-window'],
    ['with a start in the past', { start: inHours(-1) }, 'start-in-past'],
    [
      'with more than 200 places',
      { positions: [{ label: 'A', need: 200, skills: [] }, ...guards(1).positions] },
      'bad-need',
    ],
    ['with a skill that does not exist', { positions: [{ label: 'A', need: 1, skills: ['pilot'] }] }, 'unknown-skill'],
    ['with a district nobody knows', { site: { address: 'Montfichet', postcode: 'E20 1EJ' } }, 'place-unknown'],
    ['with a lead who does not exist', { leadUid: 'nobody' }, 'unknown-person'],
  ];
  it.each(meanings)('%s', async (_, changes, reason) => {
    expect(reasonOf(await refuse(jobId, { ...when, ...changes }))).toBe(reason);
  });

  it('with an old revision', async () => {
    await edit(jobId, { ...when, title: 'Shop security' });
    expect(await refuse(jobId, { ...when, title: 'Door security' }, { rev: 0 })).toMatchObject({
      error: { status: 'ABORTED', details: { reason: 'stale' } },
    });
  });

  it('once the job is over', async () => {
    await dispatch.call('cancelJob', dispatch.desk, { jobId, reason: 'Not needed' });
    expect(reasonOf(await refuse(jobId, { ...when, title: 'Shop security' }))).toBe('already-over');
  });

  it('of a job that does not exist', async () => {
    const draft = dispatch.draft();
    const lost = { jobId: 'J-000000', rev: 0, draft, release: [] };
    const answer = await withoutATrace(dispatch.store, () => dispatch.call('editJob', dispatch.desk, lost));
    expect(reasonOf(answer)).toBe('not-found');
  });

  it('by an agent', async () => {
    const asked = { jobId, rev: 0, draft: dispatch.draft(), release: [] };
    expect(reasonOf(await withoutATrace(dispatch.store, () => dispatch.call('editJob', amy, asked)))).toBe('forbidden');
  });
});
