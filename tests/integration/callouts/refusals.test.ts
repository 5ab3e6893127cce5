import { editJob } from '@muster/domain/callouts/callouts.contracts';
import { paths } from '@muster/domain/paths';
import * as z from 'zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenDraft, inHours, openCalloutDay, type CalloutDay } from '../../support/callout-day.ts';

let day: CalloutDay;
beforeAll(async () => {
  day = await openCalloutDay('refusals', { instances: 1 });
  await day.agents(6);
  await day.agent('ending', { certs: { security: { until: '2026-01-01', state: 'valid' } } });
});
afterAll(() => day.close());

const refused = (reason: string) => ({ error: { details: { reason } } });
/** What a refused command must not have changed. */
async function stored(jobId: string) {
  const { audit, rev, state, crewUids } = await day.job(jobId);
  return { n: audit.n, rev, state, crewUids };
}

describe('publishing is refused', () => {
  const publish = (jobId: string, rev = 0) => day.call('publishJob', { jobId, rev, key: day.key() });

  it('in direct mode with nobody named', async () => {
    const jobId = await day.created({ mode: 'direct' });
    expect(await publish(jobId)).toMatchObject(refused('nobody-named'));
    expect(await stored(jobId)).toEqual({ n: 1, rev: 0, state: 'draft', crewUids: [] });
  });

  it('with an old revision, twice, and for what does not exist', async () => {
    const jobId = await day.created();
    expect(await publish(jobId, 3)).toMatchObject(refused('stale'));
    expect((await publish(jobId)).status).toBe(200);
    expect(await publish(jobId)).toMatchObject(refused('already-published'));
    expect(await publish('J-000000')).toMatchObject({ status: 404, ...refused('not-found') });
  });

  it('when the start has passed meanwhile', async () => {
    const jobId = await day.created({ start: inHours(1), end: inHours(5) });
    await day.world.db.doc(paths.job(jobId)).update({ start: inHours(-1) });
    expect(await publish(jobId)).toMatchObject(refused('start-in-past'));
  });
});

describe('a tap is refused', () => {
  const tap = (jobId: string, uid: string, changes: object = {}) =>
    day.call('acceptOffer', { jobId, page: '1-0', rev: 0, key: day.key(), ...changes }, uid);

  it('by somebody who was not asked, and nobody learns whether there is such a job', async () => {
    const jobId = await day.published({ mode: 'direct', named: ['agent1'] });
    expect(await tap(jobId, 'agent2')).toMatchObject(refused('not-offered'));
    expect(await tap(jobId, 'agent2', { page: '7-0' })).toMatchObject(refused('not-offered'));
    expect(await tap('J-000000', 'agent2')).toMatchObject(refused('not-offered'));
  });

  it('after the job was cancelled, and with an old revision', async () => {
    const jobId = await day.published({ start: inHours(60), end: inHours(62) });
    const draft = givenDraft({ title: 'Other', start: inHours(60), end: inHours(62), positions: withIds });
    const edit = z.encode(editJob.input, { jobId, rev: 0, key: day.key(), draft, release: [] });
    expect(await day.call('editJob', edit)).toMatchObject({ result: { rev: 1 } });
    expect(await tap(jobId, 'agent1')).toMatchObject(refused('stale-offer'));
    expect(await day.call('editJob', { ...edit, key: day.key() })).toMatchObject(refused('stale'));
    await day.call('cancelJob', { jobId, reason: 'Not needed', key: day.key() });
    expect(await tap(jobId, 'agent1', { rev: 1 })).toMatchObject(refused('offer-withdrawn'));
  });

  it('after the answer-by', async () => {
    const jobId = await day.published();
    await day.world.db.doc(paths.wave(jobId, '1-0')).update({ replyBy: new Date(Date.now() - 1000) });
    expect(await tap(jobId, 'agent1')).toMatchObject(refused('offer-expired'));
    expect(
      await day.call('declineOffer', { jobId, page: '1-0', reason: 'far', key: day.key() }, 'agent1'),
    ).toMatchObject(refused('offer-expired'));
  });

  it('with a certificate that ends before the work', async () => {
    const jobId = await day.published({ start: inHours(80), end: inHours(82) });
    await day.world.db.doc(paths.wave(jobId, '1-0')).update({ audience: ['ending'] });
    expect(await tap(jobId, 'ending')).toMatchObject(refused('cert-expires'));
    expect(await stored(jobId)).toMatchObject({ crewUids: [], state: 'open' });
  });

  it('by a suspended person', async () => {
    const jobId = await day.published({ start: inHours(90), end: inHours(92) });
    await day.world.db.doc(paths.diary('agent6')).update({ 'who.state': 'suspended' });
    expect(await tap(jobId, 'agent6')).toMatchObject(refused('account-not-active'));
  });
});

describe('agents and requesters', () => {
  it('run no job', async () => {
    const jobId = await day.created();
    for (const name of ['publishJob', 'cancelJob', 'completeJob', 'nextWave', 'dryRun', 'createJob', 'deleteJob']) {
      expect(await day.call(name, { jobId }, 'agent1')).toMatchObject({ status: 403, ...refused('forbidden') });
    }
    expect(await day.call('deleteJob', { jobId, reason: 'Mistake', key: day.key() })).toMatchObject(
      refused('forbidden'),
    );
  });

  it('desk people take no offers', async () => {
    expect(await day.call('acceptOffer', {})).toMatchObject({ status: 403, ...refused('forbidden') });
  });
});

describe('other commands are refused', () => {
  it('where there is nothing to leave or to start', async () => {
    const jobId = await day.published({ start: inHours(100), end: inHours(102) });
    const key = day.key();
    expect(await day.call('withdraw', { jobId, reason: 'busy', key }, 'agent1')).toMatchObject(refused('not-in-crew'));
    expect(await day.call('withdraw', { jobId, key }, 'agent1')).toMatchObject({ status: 400 });
    expect(await day.call('leaveStandby', { jobId, key }, 'agent1')).toMatchObject(refused('not-on-standby'));
    expect(await day.call('completeJob', { jobId, key })).toMatchObject(refused('nobody-on-site'));
    expect(await day.call('startJob', { jobId, onSite: ['agent1'], key })).toMatchObject(refused('not-in-crew'));
  });

  it('decline by a member, and a page that is no page', async () => {
    const jobId = await day.published({ start: inHours(110), end: inHours(112) });
    await day.accept('agent1', jobId);
    const input = { jobId, page: '1-0', reason: 'far', key: day.key() };
    expect(await day.call('declineOffer', input, 'agent1')).toMatchObject(refused('use-withdraw'));
    expect(await day.call('declineOffer', { ...input, page: 'x' }, 'agent1')).toMatchObject({ status: 400 });
  });
});

const withIds = [{ id: 'p1', label: 'Guard', need: 2, skills: ['security'] }];
