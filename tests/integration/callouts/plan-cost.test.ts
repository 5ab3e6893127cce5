import { cancelJob } from '@muster/domain/callouts/callouts.contracts';
import type { JobDraft } from '@muster/domain/jobs/jobs.contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cancelJob as cancel } from '../../../functions/src/callouts/cancel-job.ts';
import { planWave } from '../../../functions/src/callouts/plan-wave.ts';
import { publishJob } from '../../../functions/src/callouts/publish-job.ts';
import { withdraw } from '../../../functions/src/callouts/withdraw.ts';
import { openInstance } from '../../../functions/src/platform/the-instance.ts';
import { readZones } from '../../../functions/src/settings/read-catalogues.ts';
import { readConstants } from '../../../functions/src/settings/read-org.ts';
import { HOUR, MINUTE, nth, openDispatch, type Dispatch, type Someone } from '../../support/dispatch.ts';

const AGENTS = 8;

let dispatch: Dispatch;
let agents: readonly Someone[];
beforeAll(async () => {
  dispatch = await openDispatch('plan-cost');
  // Both zones are in reach, so neither is asked in vain.
  agents = [...(await dispatch.agents(AGENTS - 1)), ...(await dispatch.agents(1, { zoneId: 'east' }))];
});
afterAll(() => dispatch.world.close());

/** An instance that knows its settings, with a clock that is not read and pushes that are not stored. */
async function openQuiet(addMs = 0) {
  const instance = openInstance({ projectId: dispatch.world.projectId });
  const now = new Date(Date.now() + addMs);
  const quiet = {
    ...instance,
    clock: { now: async () => now, real: () => now },
    push: { send: async (messages: readonly unknown[]) => messages.map(() => 'sent' as const) },
  };
  await Promise.all([readConstants(quiet), readZones(quiet)]);
  return { instance: quiet, now };
}

/** What is billed for this work. */
async function billed(
  { instance: { store } }: Awaited<ReturnType<typeof openQuiet>>,
  work: () => Promise<object>,
): Promise<{ reads: number; writes: number; commits: number }> {
  const { reads, writes, deletes, commits } = { ...store.meter };
  expect(await work()).not.toHaveProperty('refused');
  const { meter } = store;
  return {
    reads: meter.reads - reads,
    writes: meter.writes + meter.deletes - writes - deletes,
    commits: meter.commits - commits,
  };
}

const desk = { uid: 'desk', role: 'dispatcher' } as const;
/** One of each zone, for up to 200 agents each. */
const ROSTERS = 2;

describe('what a callout costs', () => {
  const publish = async (changes: Partial<JobDraft> = {}) => {
    const jobId = await dispatch.create(changes);
    const on = await openQuiet();
    const input = { jobId, rev: 0, key: dispatch.key() };
    return { jobId, cost: await billed(on, () => publishJob.handle(on.instance, { input, actor: desk, now: on.now })) };
  };

  it('publishing and the first wave: the job, its office and the rosters in reach; nine writes and one of each roster', async () => {
    const { cost } = await publish();
    // Job, audit, overdue, remind, wave and ladder timers, page, deliveries; then the outcome of the pushes.
    expect(cost).toEqual({ reads: 2 + ROSTERS, writes: 9 + ROSTERS, commits: 2 + ROSTERS });
  });

  it('each later wave: the pages and answers so far besides, seven writes and one for each page closed', async () => {
    const { jobId } = await publish({ waveSize: 2, waitSec: 60 });
    const second = await openQuiet(61_000);
    const wave = (on: typeof second) => billed(on, () => planWave(on.instance, jobId, on.now));
    // Job, office, a page, no answer. Job, audit, two timers, page, deliveries; then the outcome. Two are asked, of one roster.
    expect(await wave(second)).toEqual({ reads: 4 + ROSTERS, writes: 7 + 1, commits: 2 + 1 });
    const third = await openQuiet(10.5 * MINUTE);
    // Whom nothing reached of the page whose ladder is over, besides.
    expect(await wave(third)).toEqual({ reads: 5 + 1 + ROSTERS, writes: 7 + 1 + 1, commits: 2 + 1 });
  });

  it('a withdrawal whose place goes to standby: the ledgers of the three, and no page', async () => {
    const jobId = await dispatch.publishTo(agents);
    for (const agent of agents.slice(0, 3)) await dispatch.tap(agent, jobId);
    const on = await openQuiet();
    const input = { jobId, reason: 'busy' as const, key: dispatch.key() };
    const actor = { uid: nth(agents, 0).uid, role: 'agent' as const };
    const cost = await billed(on, () => withdraw.handle(on.instance, { input, actor, now: on.now }));
    // Job, two diaries.
    // Job, audit, two diaries, the response of each, the notice to the one promoted; then the outcome of its push.
    expect(cost).toEqual({ reads: 3, writes: 7 + 1, commits: 2 });
  });

  it('a late one also tells the owner', async () => {
    const start = new Date(Date.now() + 12 * HOUR);
    const jobId = await dispatch.publishTo(agents, { start, end: new Date(start.getTime() + HOUR) });
    for (const agent of agents.slice(0, 3)) await dispatch.tap(agent, jobId);
    const on = await openQuiet();
    const input = { jobId, reason: 'busy' as const, key: dispatch.key() };
    const actor = { uid: nth(agents, 0).uid, role: 'agent' as const };
    const cost = await billed(on, () => withdraw.handle(on.instance, { input, actor, now: on.now }));
    // The owner too, for the language of the push.
    expect(cost).toEqual({ reads: 3 + 1, writes: 8 + 2, commits: 2 });
  });

  it('cancelling: each page, diary and notice once', async () => {
    const [fresh] = await dispatch.agents(1);
    if (!fresh) throw new Error('nobody came');
    const jobId = await dispatch.publishTo([fresh]);
    await dispatch.tap(fresh, jobId);
    const on = await openQuiet();
    const input = cancelJob.input.parse({ jobId, reason: 'The shop stays closed', key: dispatch.key() });
    const cost = await billed(on, () => cancel.handle(on.instance, { input, actor: desk, now: on.now }));
    // Job, diary; whom it is told, and what they were pushed lately: messages, this offer, messages to many, again by hand.
    // Job, audit, office, page, diary, notice, three timers; then the outcome of the push.
    expect(cost).toEqual({ reads: 2 + 1 + 4, writes: 9 + 1, commits: 2 });
  });
});
