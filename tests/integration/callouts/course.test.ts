import { dryRun } from '@muster/domain/callouts/callouts.contracts';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR, nth, openDispatch, reasonOf, uidsOf, type Dispatch, type Someone } from '../../support/dispatch.ts';
import { documentsUnder, withoutATrace } from '../../support/documents.ts';
import type { Answer } from '../../support/world.ts';
import { brokenAtRest } from './at-rest.ts';

let dispatch: Dispatch;
let agents: readonly Someone[];
let amy: Someone;
let ben: Someone;
let carl: Someone;
beforeAll(async () => {
  dispatch = await openDispatch('course');
  agents = await dispatch.agents(6);
  [amy, ben, carl] = [nth(agents, 0), nth(agents, 1), nth(agents, 2)];
});
afterAll(() => dispatch.world.close());

const byDesk = (name: string, data: object) => dispatch.call(name, dispatch.desk, data);
const refuse = async (name: string, data: object, by = dispatch.desk): Promise<string | undefined> =>
  reasonOf(await withoutATrace(dispatch.store, (): Promise<Answer> => dispatch.call(name, by, data)));

/** Amy and Ben have the two places. */
async function givenFull(): Promise<string> {
  const jobId = await dispatch.publish({ policy: 'everyone' });
  for (const agent of [amy, ben]) await dispatch.tap(agent, jobId);
  return jobId;
}

describe('a job under way', () => {
  it('starts, is completed, and is closed to its crew a day after its end', async () => {
    const jobId = await givenFull();
    expect((await byDesk('startJob', { jobId, onSite: [amy.uid] })).result).toMatchObject({ state: 'in_progress' });
    expect((await byDesk('completeJob', { jobId })).result).toMatchObject({ state: 'completed' });
    const { crewUids, crew, end } = await dispatch.job(jobId);
    expect(crewUids).toEqual(uidsOf([amy, ben]));
    expect(crew[amy.uid]?.phase).toBe('done');

    await dispatch.tickIn(end.getTime() - Date.now() + 25 * HOUR);
    expect(await dispatch.job(jobId)).toMatchObject({ crewUids: [], pastCrewUids: uidsOf([amy, ben]) });
    const history = await dispatch.world.db.doc(paths.history(amy.uid, jobId)).get();
    expect(history.data()).toEqual(expect.objectContaining({ position: 'Guard', minutes: 300, area: 'Hammersmith' }));
  });

  it('neither starts nor ends without the people it needs', async () => {
    const jobId = await dispatch.publish();
    expect(await refuse('startJob', { jobId, onSite: [amy.uid] })).toBe('not-in-crew');
    expect((await byDesk('startJob', { jobId, onSite: [] })).status).toBe(400);
    expect(await refuse('completeJob', { jobId })).toBe('nobody-on-site');
    const draft = await dispatch.create();
    expect(await refuse('startJob', { jobId: draft, onSite: [amy.uid] })).toBe('not-published');
    expect(await refuse('completeJob', { jobId: draft })).toBe('not-published');
    expect(await refuse('completeJob', { jobId: 'J-000000' })).toBe('not-found');
  });

  it('is over once it is over', async () => {
    const jobId = await givenFull();
    await byDesk('completeJob', { jobId });
    expect(await refuse('completeJob', { jobId })).toBe('already-over');
    expect(await refuse('startJob', { jobId, onSite: [amy.uid] })).toBe('already-over');
    expect(await refuse('cancelJob', { jobId, reason: 'Too late' })).toBe('already-over');
    expect(await refuse('nextWave', { jobId })).toBe('already-over');
    expect(await refuse('pauseCallout', { jobId, paused: true })).toBe('already-over');
    expect(await refuse('withdraw', { jobId, reason: 'ill' }, amy)).toBe('not-in-crew');
  });
});

describe('cancelling', () => {
  it('frees the crew, withdraws every offer, ends the timers and tells crew and standby once', async () => {
    const jobId = await givenFull();
    await dispatch.tap(carl, jobId);
    expect((await byDesk('cancelJob', { jobId, reason: 'Shop closed' })).result).toMatchObject({ state: 'cancelled' });
    expect(await dispatch.job(jobId)).toMatchObject({
      crewUids: [],
      standby: [],
      pages: [],
      pastCrewUids: uidsOf([amy, ben]),
    });
    for (const agent of [amy, ben, carl]) {
      expect((await dispatch.diary(agent)).holds.filter(({ job }) => job === jobId)).toEqual([]);
      expect(await dispatch.noticesTo(agent, jobId)).toEqual(['jobCancelled']);
    }
    expect(await dispatch.noticesTo(nth(agents, 3), jobId)).toEqual([]);
    const timers = await documentsUnder(dispatch.store, paths.timers);
    expect([...timers.keys()].filter((path) => path.endsWith(jobId))).toEqual([]);
    expect(await brokenAtRest(dispatch.store, new Date())).toEqual([]);
  });

  it('is for the dispatcher whose job it is, and for those above', async () => {
    const jobId = await givenFull();
    const other = await dispatch.someone('otherdesk', { role: 'dispatcher' });
    const above = await dispatch.someone('above', { role: 'supervisor' });
    expect(await refuse('cancelJob', { jobId, reason: 'Mistake' }, other)).toBe('forbidden');
    expect(await refuse('cancelJob', { jobId, reason: 'Mistake' }, amy)).toBe('forbidden');
    expect((await byDesk('cancelJob', { jobId, reason: ' ' })).status).toBe(400);
    expect((await dispatch.call('cancelJob', above, { jobId, reason: 'Mistake' })).status).toBe(200);
  });
});

describe('deleting', () => {
  const reason = 'Entered by mistake';

  it('takes away all that was stored of a job that never had a crew, and keeps that it was so', async () => {
    const jobId = await dispatch.publish();
    await byDesk('cancelJob', { jobId, reason });
    expect((await dispatch.call('deleteJob', dispatch.boss, { jobId, reason })).result).toEqual({});
    expect((await documentsUnder(dispatch.store, paths.job(jobId))).size).toBe(0);
    const entries = await documentsUnder(dispatch.store, `${paths.audits}/jobs~${jobId}~`);
    expect([...entries.values()].at(-1)).toMatchObject({ op: 'job.deleted', by: 'boss', diff: { reason } });
  });

  it('is refused for a job that had a crew, or is open, and to anyone but an administrator', async () => {
    const jobId = await givenFull();
    expect(await refuse('deleteJob', { jobId, reason }, dispatch.boss)).toBe('already-published');
    await byDesk('cancelJob', { jobId, reason });
    expect(await refuse('deleteJob', { jobId, reason }, dispatch.boss)).toBe('has-history');
    expect(await refuse('deleteJob', { jobId: await dispatch.create(), reason })).toBe('forbidden');
  });
});

describe('a callout that is not there', () => {
  it('has no next wave and no pause', async () => {
    const jobId = await dispatch.create();
    expect(await refuse('nextWave', { jobId })).toBe('not-published');
    expect(await refuse('pauseCallout', { jobId, paused: true })).toBe('not-published');
    expect(await refuse('nextWave', { jobId: await dispatch.publish() }, amy)).toBe('forbidden');
  });
});

describe('suspending somebody', () => {
  it('gives the place to standby, and keeps them out of what is tried or sent next', async () => {
    const jobId = await givenFull();
    await dispatch.tap(carl, jobId);
    const suspended = await dispatch.call('suspendPerson', dispatch.boss, { uid: ben.uid, reason: 'Licence' });
    expect(suspended.result).toMatchObject({ released: [jobId] });
    expect(await dispatch.job(jobId)).toMatchObject({ state: 'filled', crewUids: uidsOf([amy, carl]) });
    expect(await dispatch.noticesTo(carl, jobId)).toEqual(['promoted']);

    await dispatch.listEverybody();
    const draft = dispatch.draft({ waveSize: 2 });
    const tried = await withoutATrace(dispatch.store, () =>
      dispatch.world.call('dryRun', { draft }, dispatch.desk.token),
    );
    const { waves, excluded } = dryRun.output.parse(tried.result);
    const others = uidsOf(agents).filter((uid) => uid !== ben.uid);
    expect(waves.map(({ people }) => people.map(({ uid }) => uid))).toEqual([
      others.slice(0, 2),
      others.slice(2, 4),
      others.slice(4),
    ]);
    expect(excluded).toMatchObject([{ reason: 'not-active', people: [{ uid: ben.uid }] }]);
  });
});
