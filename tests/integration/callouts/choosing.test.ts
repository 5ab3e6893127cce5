import { assign, dryRun, replay, widenCallout } from '@muster/domain/callouts/callouts.contracts';
import { createJob } from '@muster/domain/jobs/jobs.contracts';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inHours, nth, openDispatch, reasonOf, uidsOf, type Dispatch, type Someone } from '../../support/dispatch.ts';
import { documentsUnder, withoutATrace } from '../../support/documents.ts';

let dispatch: Dispatch;
let agents: readonly Someone[];
let amy: Someone;
let ben: Someone;
let supervisor: Someone;
beforeAll(async () => {
  dispatch = await openDispatch('choosing');
  agents = await dispatch.agents(12);
  [amy, ben] = [nth(agents, 0), nth(agents, 1)];
  supervisor = await dispatch.someone('sue', { role: 'supervisor' });
});
afterAll(() => dispatch.world.close());

const WHY = 'Said so on the phone';
const told = (jobId: string, { uid }: Someone, answer: 'ask' | 'yes' | 'no', more: object = {}, by = dispatch.desk) =>
  dispatch.call('assign', by, { jobId, uid, answer, why: WHY, ...more });
const refuse = async (act: () => ReturnType<typeof told>) => reasonOf(await withoutATrace(dispatch.store, act));

describe('a dry run', () => {
  it('writes nothing and names the people whom the waves then ask', async () => {
    const start = inHours(49);
    const draft = dispatch.draft({ start });
    const key = dispatch.key();
    const tried = await withoutATrace(dispatch.store, () =>
      dispatch.world.call('dryRun', { draft, key }, dispatch.desk.token),
    );
    const { waves, eligible, history, chanceBy, atRisk } = dryRun.output.parse(tried.result);
    expect({ eligible, atRisk, chanceBy }).toEqual({ eligible: 12, atRisk: false, chanceBy: undefined });
    expect(history).toEqual({ offers: 0, isEnough: false });
    expect(waves.length).toBeGreaterThan(1);

    const created = await dispatch.call('createJob', dispatch.desk, { draft, key });
    const { jobId } = createJob.output.parse(created.result);
    await dispatch.call('publishJob', dispatch.desk, { jobId, rev: 0 });
    await dispatch.tickIn((waves[1]?.afterSec ?? 0) * 1000 + 1000, 2);
    const sorted = waves.slice(0, 2).map(({ people }) => people.map(({ uid }) => uid).toSorted());
    expect(await dispatch.audiences(jobId)).toEqual(sorted);
    const { rows, facts } = await dispatch.delivery(jobId);
    const ranked = Object.entries(rows).toSorted(([, a], [, b]) => a.r - b.r);
    const asTried = waves[0]?.people.map(({ uid, score, terms }) => [uid, score, terms]);
    expect(ranked.map(([uid, { s, t }]) => [uid, s, t])).toEqual(asTried);
    expect(facts.radiusKm).toBe(waves[0]?.radiusKm);
  });

  it('can be chosen again later, from what was stored', async () => {
    const jobId = await dispatch.publish({ waveSize: 3 });
    await dispatch.world.db.doc(paths.person(amy.uid)).update({ maxKm: 0.001 });
    const choose = (page: string) => dispatch.world.call('replay', { jobId, page }, dispatch.desk.token);
    const answer = await withoutATrace(dispatch.store, () => choose('1-0'));
    const { isIdentical, ranked, weights } = replay.output.parse(answer.result);
    expect(isIdentical).toBe(true);
    expect(ranked.map(({ uid }) => uid)).toEqual(uidsOf(agents.slice(0, 3)));
    expect(weights).toMatchObject({ prox: 40, acc: 20 });
    await dispatch.world.db.doc(paths.person(amy.uid)).update({ maxKm: 25 });
    expect(reasonOf(await choose('9-0'))).toBe('not-found');
  });
});

describe('one person by name', () => {
  it('is asked now, beside the waves', async () => {
    const jobId = await dispatch.publish({ waveSize: 1, waitSec: 3600 });
    const asked = await told(jobId, nth(agents, 5), 'ask');
    expect(assign.output.parse(asked.result)).toMatchObject({ answer: 'asked', state: 'open' });
    expect(await dispatch.audiences(jobId)).toEqual([[amy.uid], [nth(agents, 5).uid]]);
    expect(await refuse(() => told(jobId, nth(agents, 5), 'ask'))).toBe('already-offered');
    expect(await refuse(() => told(jobId, { uid: 'nobody', token: '' }, 'ask'))).toBe('unknown-person');
    expect((await dispatch.tap(nth(agents, 5), jobId, { page: '2-0' })).result).toMatchObject({ answer: 'accepted' });
    const sandbox = await documentsUnder(dispatch.store, 'sandbox/');
    expect([...sandbox.values()]).toContainEqual(expect.objectContaining({ to: nth(agents, 5).uid, kind: 'offer' }));
  });

  it('has the place they took on the phone, and is told', async () => {
    const jobId = await dispatch.publish({ waveSize: 1, waitSec: 3600 });
    const said = await told(jobId, ben, 'yes');
    expect(assign.output.parse(said.result)).toMatchObject({ answer: 'accepted', positionId: 'p1', state: 'open' });
    expect((await dispatch.job(jobId)).crew[ben.uid]).toMatchObject({ source: 'staff' });
    expect((await dispatch.diary(ben)).holds).toContainEqual(expect.objectContaining({ job: jobId }));
    expect(await dispatch.noticesTo(ben, jobId)).toEqual(['assigned']);
    expect(assign.output.parse((await told(jobId, amy, 'yes')).result)).toMatchObject({ state: 'filled' });
    expect(await dispatch.job(jobId)).toMatchObject({ state: 'filled', pages: [] });
    expect(await refuse(() => told(jobId, nth(agents, 2), 'yes'))).toBe('full');
    expect(await refuse(() => told(jobId, amy, 'no'))).toBe('use-withdraw');
    expect(await refuse(() => told(jobId, amy, 'yes', {}, amy))).toBe('forbidden');
  });

  it('is put down with a no, which may bring the next wave', async () => {
    const jobId = await dispatch.publish({ waveSize: 1, waitSec: 3600 });
    expect((await told(jobId, amy, 'no', { because: 'busy' })).result).toMatchObject({ answer: 'declined' });
    expect(await dispatch.response(jobId, amy)).toMatchObject({ answer: 'declined', reason: 'busy', note: WHY });
    expect(await dispatch.audiences(jobId)).toEqual([[amy.uid], [ben.uid]]);
  });
});

describe('too little rest', () => {
  const HOUR_MS = 3_600_000;
  const start = inHours(400);
  const later = (hours: number) => new Date(start.getTime() + hours * HOUR_MS);
  const night = async (someone: Someone) => {
    const jobId = await dispatch.publishTo([someone], { start, end: later(8) });
    expect((await dispatch.tap(someone, jobId)).result).toMatchObject({ answer: 'accepted' });
  };
  const soonAfter = { start: later(16), end: later(22) };

  it('is refused at the tap, by how much, until a supervisor answers for it', async () => {
    const carl = nth(agents, 7);
    await night(carl);
    const jobId = await dispatch.publishTo([nth(agents, 8)], soonAfter);
    await dispatch.world.db.doc(paths.wave(jobId, '1-0')).update({ audience: uidsOf([carl, nth(agents, 8)]) });
    const tap = () => dispatch.tap(carl, jobId);
    const tired = await withoutATrace(dispatch.store, tap);
    expect(tired.error?.details).toMatchObject({ reason: 'rest-short', args: { shortMin: 180 } });

    expect(await refuse(() => told(jobId, carl, 'yes', { restWhy: 'No one else' }))).toBe('forbidden');
    const widened = await dispatch.call('widenCallout', supervisor, {
      jobId,
      radius: false,
      rest: { uids: [carl.uid], why: 'No one else' },
    });
    expect(widenCallout.output.parse(widened.result)).toMatchObject({ state: 'open' });
    expect((await tap()).result).toMatchObject({ answer: 'accepted' });
  });

  it('keeps people out of a wave, and lets them in again when widened', async () => {
    await night(nth(agents, 9));
    const jobId = await dispatch.publish({ ...soonAfter, policy: 'everyone' });
    const { excluded } = await dispatch.delivery(jobId);
    expect(excluded).toContainEqual({ uid: nth(agents, 9).uid, reason: 'rest-short', args: [180] });
    const rest = { uids: [nth(agents, 9).uid], why: 'No one else' };
    const call = (by: Someone) => dispatch.call('widenCallout', by, { jobId, radius: false, rest });
    expect(await refuse(() => call(dispatch.desk))).toBe('forbidden');
    expect((await call(supervisor)).result).toMatchObject({ asked: 1 });
    expect((await dispatch.audiences(jobId)).at(-1)).toEqual([nth(agents, 9).uid]);
  });
});

describe('a callout that asked everybody', () => {
  it('can be widened to those who live farther away', async () => {
    const far = await dispatch.someone('far', { maxKm: 5, home: { lat: 51.6, lon: -0.2289, outward: 'N2' } });
    const jobId = await dispatch.publish({ policy: 'everyone' });
    await dispatch.tickIn(11 * 60_000, 2);
    const { callout } = await dispatch.job(jobId);
    expect(callout).toMatchObject({ state: 'exhausted', remedies: [{ by: 'radius', people: 1 }] });
    const widened = await dispatch.call('widenCallout', dispatch.desk, { jobId, radius: true });
    expect(widened.result).toMatchObject({ asked: 1 });
    expect((await dispatch.audiences(jobId)).at(-1)).toEqual([far.uid]);
    expect((await dispatch.job(jobId)).callout).toMatchObject({ state: 'running' });
  });
});
