import '@muster/domain/time/temporal-global';
import { givenJob } from '@muster/domain/jobs/given-job';
import { Archived, documentsIn } from '@muster/domain/jobs/archive';
import { runRetention, ScheduleRun } from '@muster/domain/retention';
import { paths } from '@muster/domain/paths';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cleanUp } from '../../functions/src/clean-up.ts';
import { openInstance } from '../../functions/src/platform/the-instance.ts';
import { openDispatch, type Dispatch } from '../support/dispatch.ts';
import { documentsUnder } from '../support/documents.ts';

const DAY = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY);
const ahead = (days: number) => new Date(Date.now() + days * DAY);

let dispatch: Dispatch;
beforeAll(async () => {
  dispatch = await openDispatch('retention');
});
afterAll(() => dispatch.world.close());

const open = (hooks = {}) => openInstance({ projectId: dispatch.world.projectId, hooks });

async function put(documents: Readonly<Record<string, object>>): Promise<void> {
  const { db } = dispatch.world;
  const batch = db.batch();
  for (const [path, data] of Object.entries(documents)) batch.set(db.doc(path), data);
  await batch.commit();
}

async function exists(path: string): Promise<boolean> {
  return (await dispatch.world.db.doc(path).get()).exists;
}

/** A job that was over so many days ago, with all that lies beneath it. */
async function givenOver(jobId: string, days: number, state: 'completed' | 'cancelled' | 'open' = 'completed') {
  const job = givenJob({ state, start: ago(days + 0.2), end: ago(days), title: `Over ${jobId}` });
  await put({
    [paths.job(jobId)]: job,
    [paths.office(jobId)]: { key: 'k', notes: 'Invoice', named: [], together: false, createdAt: ago(days), rev: 0 },
    [paths.wave(jobId, '1-0')]: { audience: ['amina'], expireAt: ahead(1), state: 'closed' },
    [paths.delivery(jobId, '1-0')]: { createdAt: ago(days), sendState: 'sent', rows: {} },
    [paths.response(jobId, 'ben')]: { uid: 'ben', answer: 'declined', at: ago(days) },
    [paths.chatMessage(jobId, 'm1')]: { from: 'amina', text: 'At the gate', at: ago(days) },
  });
}

async function restored(jobId: string): Promise<Map<string, unknown>> {
  const { data: first } = await dispatch.store.get(Archived, paths.archived(jobId, 0));
  if (!first) throw new Error(`${jobId} is not in the archive`);
  const rest = Array.from({ length: first.parts - 1 }, (_, at) => paths.archived(jobId, at + 1));
  const parts = await dispatch.store.getAll(Archived, rest);
  const text = [first, ...parts.map(({ data }) => data)].map((part) => part?.json ?? '').join('');
  expect(createHash('sha256').update(text).digest('hex')).toBe(first.sha256);
  return documentsIn(text);
}

describe('the clean-up', () => {
  it('takes what is older than its class and nothing younger', async () => {
    const notice = (n: string, expireAt: Date) => ({ [paths.notice('boss', n)]: { at: ago(1), expireAt } });
    await givenOver('J-AAAAA1', 1, 'open');
    await put({
      ...notice('old', ago(0.01)),
      ...notice('young', ahead(0.01)),
      [paths.signIn('old')]: { email: 'x', at: ago(31), expireAt: ago(1) },
      [paths.signIn('young')]: { email: 'x', at: ago(29), expireAt: ahead(1) },
      [paths.delivery('J-AAAAA1', '2-0')]: { createdAt: ago(91), sendState: 'sent' },
      [paths.sandboxItem('old')]: { to: 'boss', at: ago(31) },
      [paths.sandboxItem('young')]: { to: 'boss', at: ago(29) },
      [paths.blocked]: { gone: ago(8), fresh: ago(6) },
    });
    const run = await cleanUp(open(), new Date());
    expect(run).toMatchObject({
      isWhole: true,
      counts: { notices: 1, signIns: 1, deliveries: 1, sandbox: 1, revocations: 1 },
    });
    for (const young of [paths.notice('boss', 'young'), paths.signIn('young'), paths.delivery('J-AAAAA1', '1-0')]) {
      expect(await exists(young)).toBe(true);
    }
    expect(await exists(paths.notice('boss', 'old'))).toBe(false);
    const blocked = await dispatch.world.db.doc(paths.blocked).get();
    expect(Object.keys(blocked.data() ?? {})).toEqual(['fresh']);
    const { data: kept } = await dispatch.store.get(ScheduleRun, paths.run('retention'));
    expect(kept?.counts).toEqual(run.counts);
    expect((await cleanUp(open(), new Date())).counts).toMatchObject({ notices: 0, signIns: 0, jobs: 0 });
  });

  it('moves jobs that were over 90 days ago to the archive, whole, and gives them back equal', async () => {
    await givenOver('J-BBBBB1', 91);
    await givenOver('J-BBBBB2', 91, 'cancelled');
    await givenOver('J-BBBBB3', 89);
    await givenOver('J-BBBBB4', 91, 'open');
    const before = await documentsUnder(dispatch.store, paths.job('J-BBBBB1'));
    expect(before.size).toBe(6);
    // Its deliveries would be old enough to go by themselves: the archive keeps them.
    await cleanUp(open(), new Date());
    expect(await documentsUnder(dispatch.store, paths.job('J-BBBBB1'))).toEqual(new Map());
    expect(await restored('J-BBBBB1')).toEqual(before);
    expect(await exists(paths.job('J-BBBBB2'))).toBe(false);
    expect(await exists(paths.job('J-BBBBB3'))).toBe(true);
    expect(await exists(paths.job('J-BBBBB4'))).toBe(true);
    const { data } = await dispatch.store.get(Archived, paths.archived('J-BBBBB2', 0));
    expect(data?.summary).toMatchObject({ title: 'Over J-BBBBB2', state: 'cancelled', need: 2 });
  });

  it('moves a job with more documents than one commit takes, also when it is killed in between', async () => {
    await givenOver('J-CCCCC1', 91);
    const answers = Array.from({ length: 420 }, (_, n) => [
      paths.response('J-CCCCC1', `agent${n}`),
      { uid: `agent${n}`, answer: 'declined', at: ago(91) },
    ]);
    await put(Object.fromEntries(answers));
    const before = await documentsUnder(dispatch.store, paths.job('J-CCCCC1'));
    let commits = 0;
    const mortal = open({
      before: async ({ kind }: { kind: string }) => {
        commits += Number(kind === 'commit');
        if (kind === 'commit' && commits === 3) throw new Error('killed');
      },
    });
    await expect(cleanUp(mortal, new Date())).rejects.toThrow('killed');
    expect(await exists(paths.job('J-CCCCC1'))).toBe(true);
    await cleanUp(open(), new Date());
    expect(await documentsUnder(dispatch.store, paths.job('J-CCCCC1'))).toEqual(new Map());
    expect(await restored('J-CCCCC1')).toEqual(before);
  });
});

describe('the clean-up by hand', () => {
  const ask = async (dryRun: boolean) => {
    const answer = await dispatch.call('runRetention', dispatch.boss, { dryRun });
    return runRetention.output.parse(answer.result);
  };

  beforeEach(async () => {
    await givenOver('J-DDDDD1', 91);
    await put({ [paths.notice('boss', 'over')]: { at: ago(31), expireAt: ago(1) } });
  });

  it('says what it would do and does nothing, then does it', async () => {
    expect((await ask(true)).counts).toMatchObject({ notices: 1, jobs: 1 });
    expect(await exists(paths.job('J-DDDDD1'))).toBe(true);
    expect((await ask(false)).counts).toMatchObject({ notices: 1, jobs: 1 });
    expect(await exists(paths.job('J-DDDDD1'))).toBe(false);
  });

  it('is what the schedule does', async () => {
    await dispatch.world.run('retention');
    expect(await exists(paths.notice('boss', 'over'))).toBe(false);
  });
});
