import { OpenWork } from '@muster/domain/callouts/take-next';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showOpenWork } from '../../../functions/src/callouts/open-work.ts';
import { HOUR, inHours, nth, openDispatch, reasonOf, type Dispatch, type Someone } from '../../support/dispatch.ts';
import { brokenAtRest } from './at-rest.ts';

let dispatch: Dispatch;
let agents: readonly Someone[];
let amy: Someone;
let ben: Someone;
let cas: Someone;
beforeAll(async () => {
  dispatch = await openDispatch('ways-to-fill', { instances: 2 });
  agents = await dispatch.agents(5);
  [amy, ben, cas] = [nth(agents, 0), nth(agents, 1), nth(agents, 2)];
  await dispatch.world.db.doc(paths.team('night')).set({ name: 'Night', members: [ben.uid, cas.uid] });
  await dispatch.world.db.doc(paths.team('empty')).set({ name: 'Empty', members: [] });
  await dispatch.world.db.doc(paths.client('arena')).set({ name: 'Arena', allow: [cas.uid], deny: [amy.uid] });
});
afterAll(() => dispatch.world.close());

const one = { positions: [{ id: 'p1', label: 'Guard', need: 1, skills: ['security'] }] };
const resting = async () => expect(await brokenAtRest(dispatch.store, new Date())).toEqual([]);

describe('a team', () => {
  it('is asked at once and alone', async () => {
    const jobId = await dispatch.publish({ ...one, mode: 'team', teamId: 'night' });
    expect(await dispatch.audiences(jobId)).toEqual([[ben.uid, cas.uid].toSorted()]);
    expect((await dispatch.tap(cas, jobId)).result).toMatchObject({ answer: 'accepted' });
    await resting();
  });

  it('with nobody in it is refused', async () => {
    const jobId = await dispatch.create({ ...one, mode: 'team', teamId: 'empty' });
    expect(reasonOf(await dispatch.call('publishJob', dispatch.desk, { jobId, rev: 0 }))).toBe('team-empty');
  });
});

describe('a customer', () => {
  it('has whom they ask for first, and whom they do not want left out', async () => {
    const draft = dispatch.draft({ ...one, clientId: 'arena', waveSize: 1 });
    const { result } = await dispatch.call('dryRun', dispatch.desk, { draft });
    expect(result).toMatchObject({
      excluded: expect.arrayContaining([{ reason: 'avoid-list', people: [expect.objectContaining({ uid: amy.uid })] }]),
    });
    const jobId = await dispatch.publish({ ...one, clientId: 'arena', policy: 'everyone' });
    expect((await dispatch.audiences(jobId)).flat()).not.toContain(amy.uid);
  });

  it('has people they do not want neither asked nor put down by name, nor helped to a queued job', async () => {
    const jobId = await dispatch.publish({ ...one, clientId: 'arena', policy: 'everyone', start: inHours(60 * 24) });
    const name = (answer: string) =>
      dispatch.call('assign', dispatch.desk, { jobId, uid: amy.uid, answer, why: 'She rang' });
    expect(reasonOf(await name('ask'))).toBe('avoid-list');
    expect(reasonOf(await name('yes'))).toBe('avoid-list');
    const queued = await dispatch.publish({ ...one, clientId: 'arena', mode: 'queue', start: inHours(61 * 24) });
    expect(reasonOf(await dispatch.call('takeNext', amy, { jobId: queued }))).toBe('not-offered');
    expect(reasonOf(await dispatch.call('takeNext', amy, {}))).toBe('nothing-to-take');
    expect((await dispatch.call('takeNext', cas, { jobId: queued })).result).toMatchObject({ jobId: queued });
    await resting();
  });
});

describe('the queue', () => {
  const board = async () => {
    await showOpenWork(dispatch.later(0));
    return (await dispatch.store.get(OpenWork, paths.openWork('west'))).data?.cards.map(({ jobId }) => jobId) ?? [];
  };
  const take = (who: Someone, more: object = {}) => dispatch.call('takeNext', who, more);

  it('asks nobody, is listed for its zone without the address, and goes in order to who takes the next', async () => {
    const start = inHours(40 * 24);
    const low = await dispatch.publish({ ...one, mode: 'queue', urgency: 'low', start });
    const urgent = await dispatch.publish({ ...one, mode: 'queue', urgency: 'urgent', start: inHours(41 * 24) });
    expect(await dispatch.pages(low)).toEqual([]);
    expect(await board()).toEqual([urgent, low]);
    const stored = await dispatch.world.db.doc(paths.openWork('west')).get();
    expect(JSON.stringify(stored.data())).not.toContain('Ariel Way');

    const key = 'take-one-12345';
    const [first, again] = [await take(amy, { key }), await take(amy, { key })];
    expect(first.result).toEqual({ jobId: urgent, positionId: 'p1' });
    expect(again.result).toEqual(first.result);
    expect((await take(amy)).result).toMatchObject({ jobId: low });
    expect(reasonOf(await take(ben))).toBe('nothing-to-take');
    expect(await board()).toEqual([]);
    await resting();
  });

  it('gives one place to one of many who take at once', async () => {
    const jobId = await dispatch.publish({ ...one, mode: 'queue', start: inHours(43 * 24) });
    const answers = await Promise.all(agents.map((agent) => take(agent)));
    expect(answers.filter(({ error }) => !error)).toHaveLength(1);
    expect((await dispatch.job(jobId)).crewUids).toHaveLength(1);
    await resting();
  });
});

describe('people who apply', () => {
  it('wait for the desk, which chooses', async () => {
    const jobId = await dispatch.publish({ ...one, fill: 'approve', policy: 'everyone', start: inHours(50 * 24) });
    for (const agent of [amy, ben]) {
      expect((await dispatch.tap(agent, jobId)).result).toEqual({ answer: 'standby', positionId: 'p1' });
    }
    expect((await dispatch.job(jobId)).crewUids).toEqual([]);
    const choose = (uid: string) => dispatch.call('confirmApplied', dispatch.desk, { jobId, uid });
    expect(reasonOf(await choose(cas.uid))).toBe('not-applied');
    expect((await choose(ben.uid)).result).toMatchObject({ positionId: 'p1', state: 'filled' });
    expect(await dispatch.noticesTo(ben, jobId)).toEqual(['chosen']);
    expect(await dispatch.noticesTo(amy, jobId)).toEqual(['notChosen']);
    expect(reasonOf(await dispatch.call('confirmApplied', amy, { jobId, uid: amy.uid }))).toBe('forbidden');
    await resting();
  });
});

describe('somebody who did not come', () => {
  it('is recorded half an hour in, and the place is filled again', async () => {
    const jobId = await dispatch.publish({ ...one, policy: 'everyone', start: inHours(2) });
    await dispatch.tap(cas, jobId);
    const mark = () => dispatch.call('markNoShow', dispatch.desk, { jobId, uid: cas.uid, why: 'Called twice' });
    expect(reasonOf(await mark())).toBe('too-early');
    await dispatch.moveClock(2 * HOUR + 31 * 60_000);
    expect((await mark()).result).toEqual({});
    await dispatch.resetClock();
    expect(await dispatch.job(jobId)).toMatchObject({
      crew: { [cas.uid]: { phase: 'no_show' } },
      crewUids: [],
      callout: { n: 2 },
    });
    expect((await dispatch.diary(cas)).holds.some(({ job }) => job === jobId)).toBe(false);
  });
});

describe('a queue', () => {
  it('that nobody takes is at risk an hour into the work', async () => {
    const jobId = await dispatch.publish({ ...one, mode: 'queue', start: inHours(1) });
    await dispatch.tickIn(2 * HOUR + 60_000, 2);
    expect(await dispatch.job(jobId)).toMatchObject({ callout: { state: 'exhausted' }, flags: { atRisk: true } });
  });
});
