import '@muster/domain/time/temporal-global';
import { dryRun, editJob } from '@muster/domain/callouts/callouts.contracts';
import type { JobDraft } from '@muster/domain/jobs/jobs.contracts';
import { paths } from '@muster/domain/paths';
import * as z from 'zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EFFECTS } from '../../../functions/src/effects.ts';
import { openInstance } from '../../../functions/src/platform/the-instance.ts';
import { tick } from '../../../functions/src/platform/tick.ts';
import { givenAccount } from '../../support/organisation.ts';
import { givenDraft, inHours, openCalloutDay, type CalloutDay } from '../../support/callout-day.ts';

let day: CalloutDay;
let boss: string;
let days = 1;
beforeAll(async () => {
  day = await openCalloutDay('course', { instances: 1 });
  boss = await givenAccount(day.world, 'boss', 'admin');
  await day.agents(6);
});
afterAll(() => day.close());

function apart() {
  days += 1;
  return { start: inHours(days * 24), end: inHours(days * 24 + 4) };
}
const guards = (need: number) => ({ positions: [{ id: 'p1', label: 'Guard', need, skills: ['security'] }] });

async function edit(jobId: string, changes: Partial<JobDraft>, release: string[] = []) {
  const { rev } = await day.job(jobId);
  const input = { jobId, rev, key: day.key(), draft: givenDraft({ ...guards(2), ...changes }), release };
  return day.call('editJob', z.encode(editJob.input, input));
}

async function filled(when = apart()): Promise<string> {
  const jobId = await day.published({ ...when, policy: 'everyone' });
  await day.accept('agent1', jobId);
  await day.accept('agent2', jobId);
  return jobId;
}

async function noticesOf(uid: string, jobId: string): Promise<string[]> {
  const found = await day.world.db.collection(paths.notices(uid)).get();
  return found.docs.filter(({ id }) => id.includes(jobId)).map((notice) => String(notice.get('key')));
}

describe('editing a filled job', () => {
  it('moves the crew along and tells them once', async () => {
    const when = apart();
    const jobId = await filled(when);
    const later = { start: when.start, end: new Date(when.end.getTime() + 3_600_000) };
    expect((await edit(jobId, later)).result).toEqual({ state: 'filled', rev: 1, released: [] });
    const { holds } = await day.diary('agent1');
    expect(holds.find(({ job }) => job === jobId)?.to).toBe(later.end.getTime() / 60_000);
    expect(await noticesOf('agent1', jobId)).toEqual(['jobChanged']);
  });

  it('releases who has other work then, and asks on', async () => {
    const [first, second] = [apart(), apart()];
    const jobId = await filled(first);
    const other = await day.published({ ...second, mode: 'direct', named: ['agent1'], together: true, ...guards(1) });
    expect((await day.accept('agent1', other)).result).toMatchObject({ answer: 'accepted' });
    expect((await edit(jobId, second)).result).toEqual({ state: 'open', rev: 1, released: ['agent1'] });
    expect(await day.job(jobId)).toMatchObject({ crewUids: ['agent2'], callout: { state: 'running' } });
    expect((await day.diary('agent1')).holds.filter(({ job }) => job === jobId)).toEqual([]);
    expect(await noticesOf('agent1', jobId)).toEqual(['releasedByChange']);
    expect(await noticesOf('agent2', jobId)).toEqual(['jobChanged']);
  });

  it('raises and lowers the need', async () => {
    const when = apart();
    const jobId = await filled(when);
    expect((await edit(jobId, { ...when, ...guards(4) })).result).toMatchObject({ state: 'open' });
    expect(await day.job(jobId)).toMatchObject({ callout: { n: 2, state: 'running' } });
    expect(await edit(jobId, { ...when, ...guards(1) })).toMatchObject({
      error: { details: { reason: 'need-below-crew' } },
    });
    expect((await edit(jobId, { ...when, ...guards(1) }, ['agent2'])).result).toMatchObject({
      state: 'filled',
      released: ['agent2'],
    });
    expect(await day.job(jobId)).toMatchObject({ crewUids: ['agent1'], pages: [] });
  });
});

describe('the course of a job', () => {
  it('starts, is completed, and is closed to its crew a day after', async () => {
    const jobId = await filled();
    const start = { jobId, onSite: ['agent1'], key: day.key() };
    expect((await day.call('startJob', start)).result).toMatchObject({ state: 'in_progress' });
    expect((await day.call('completeJob', { jobId, key: day.key() })).result).toMatchObject({ state: 'completed' });
    expect(await day.job(jobId)).toMatchObject({ crewUids: ['agent1', 'agent2'], crew: { agent1: { phase: 'done' } } });

    const opened = openInstance({ projectId: day.world.projectId });
    const later = new Date((await day.job(jobId)).end.getTime() + 25 * 3_600_000);
    await tick({ ...opened, clock: { now: async () => later, real: () => new Date() } }, EFFECTS, 0);
    expect(await day.job(jobId)).toMatchObject({ crewUids: [], pastCrewUids: ['agent1', 'agent2'] });
    expect((await day.world.db.doc(paths.history('agent1', jobId)).get()).data()).toMatchObject({
      position: 'Guard',
      minutes: 240,
    });
  });

  it('ends with its cancellation: offers, diaries, people told', async () => {
    const jobId = await filled();
    await day.accept('agent3', jobId);
    const cancelled = await day.call('cancelJob', { jobId, reason: 'Shop closed', key: day.key() });
    expect(cancelled.result).toMatchObject({ state: 'cancelled' });
    expect(await day.job(jobId)).toMatchObject({
      crewUids: [],
      standby: [],
      pages: [],
      pastCrewUids: ['agent1', 'agent2'],
    });
    expect((await day.diary('agent1')).holds.filter(({ job }) => job === jobId)).toEqual([]);
    for (const uid of ['agent1', 'agent2', 'agent3']) expect(await noticesOf(uid, jobId)).toEqual(['jobCancelled']);
    const timers = await day.world.db.collection('timers').get();
    expect(timers.docs.filter(({ id }) => id.endsWith(jobId))).toEqual([]);
  });

  it('is cancelled by its own dispatcher only, and deleted by an admin while it never had a crew', async () => {
    const jobId = await day.published(apart());
    const other = await givenAccount(day.world, 'otherdesk', 'dispatcher');
    const input = { jobId, reason: 'Mistake', key: day.key() };
    expect(await day.world.call('cancelJob', input, other)).toMatchObject({
      error: { details: { reason: 'forbidden' } },
    });
    expect((await day.call('cancelJob', input)).status).toBe(200);
    expect((await day.world.call('deleteJob', { ...input, key: day.key() }, boss)).status).toBe(200);
    expect((await day.world.db.doc(paths.job(jobId)).get()).exists).toBe(false);
    expect((await day.world.db.collection(paths.waves(jobId)).get()).size).toBe(0);

    const used = await filled();
    await day.call('cancelJob', { ...input, jobId: used, key: day.key() });
    expect(await day.world.call('deleteJob', { ...input, jobId: used, key: day.key() }, boss)).toMatchObject({
      error: { details: { reason: 'has-history' } },
    });
  });
});

describe('suspending somebody', () => {
  it('frees the place for the next on standby', async () => {
    const jobId = await filled();
    await day.accept('agent3', jobId);
    const suspended = await day.world.call('suspendPerson', { uid: 'agent2', reason: 'Licence', key: day.key() }, boss);
    expect(suspended.result).toMatchObject({ released: expect.arrayContaining([jobId]) });
    expect(await day.job(jobId)).toMatchObject({ state: 'filled', crewUids: ['agent1', 'agent3'] });
    expect(await noticesOf('agent3', jobId)).toContain('promoted');
  });
});

describe('trying a job out', () => {
  it('tells who would be asked and who not, and writes nothing', async () => {
    const before = (await day.world.db.collection('jobs').get()).size;
    const draft = givenDraft({ ...apart(), waveSize: 2 });
    const tried = await day.world.ask(dryRun, { draft }, day.desk);
    expect(tried.waves.map(({ people }) => people.map(({ uid }) => uid))).toEqual([
      ['agent1', 'agent3'],
      ['agent4', 'agent5'],
      ['agent6'],
    ]);
    expect(tried.excluded).toMatchObject([{ reason: 'not-active', people: [{ uid: 'agent2' }] }]);
    expect((await day.world.db.collection('jobs').get()).size).toBe(before);
  });
});
