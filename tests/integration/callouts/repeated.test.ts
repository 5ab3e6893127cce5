import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDispatch, uidsOf, type Dispatch, type Someone } from '../../support/dispatch.ts';
import { withoutATrace } from '../../support/documents.ts';
import type { Answer } from '../../support/world.ts';
import { brokenAtRest } from './at-rest.ts';

let dispatch: Dispatch;
let agents: readonly Someone[];
beforeAll(async () => {
  dispatch = await openDispatch('repeated', { instances: 2 });
  agents = await dispatch.agents(3);
});
afterAll(() => dispatch.world.close());

/** What the sample job asks, stated again. */
const positions = [{ id: 'p1', label: 'Guard', need: 2, skills: ['security'] }];

/** A command that can be carried out, and who may. */
interface Given {
  readonly by: Someone;
  readonly data: object;
}

/** A job asking three for two places, of which the first so many tapped. */
async function givenTaps(count: number): Promise<string> {
  const jobId = await dispatch.publish({ policy: 'everyone', instructions: 'Gate 3' });
  for (const agent of agents.slice(0, count)) await dispatch.tap(agent, jobId);
  return jobId;
}

const byDesk = (data: object): Given => ({ by: dispatch.desk, data });
const byAgent = (nth: number, data: object): Given => ({ by: agents[nth] ?? dispatch.boss, data });

const COMMANDS: readonly [name: string, given: () => Promise<Given>][] = [
  ['createJob', async () => byDesk({ draft: dispatch.draft() })],
  ['publishJob', async () => byDesk({ jobId: await dispatch.create(), rev: 0 })],
  [
    'editJob',
    async () => byDesk({ jobId: await givenTaps(2), rev: 0, draft: dispatch.draft({ positions }), release: [] }),
  ],
  ['nextWave', async () => byDesk({ jobId: await dispatch.publish({ waveSize: 1 }) })],
  ['pauseCallout', async () => byDesk({ jobId: await givenTaps(1), paused: true })],
  ['acceptOffer', async () => byAgent(0, { jobId: await givenTaps(0), page: '1-0', rev: 0 })],
  ['declineOffer', async () => byAgent(0, { jobId: await givenTaps(0), page: '1-0', reason: 'far' })],
  ['withdraw', async () => byAgent(0, { jobId: await givenTaps(2), reason: 'busy' })],
  ['withdraw', async () => byAgent(0, { jobId: await givenTaps(3), reason: 'busy' })],
  ['withdraw', async () => byAgent(0, { jobId: await givenTaps(2), undo: true })],
  ['leaveStandby', async () => byAgent(2, { jobId: await givenTaps(3) })],
  ['startJob', async () => byDesk({ jobId: await givenTaps(2), onSite: uidsOf(agents.slice(0, 1)) })],
  ['completeJob', async () => byDesk({ jobId: await givenTaps(2) })],
  ['cancelJob', async () => byDesk({ jobId: await givenTaps(2), reason: 'Shop closed' })],
  ['deleteJob', async () => ({ by: dispatch.boss, data: { jobId: await dispatch.create(), reason: 'Mistake' } })],
];

/** From two devices at the same moment, each on another instance. */
function twice(name: string, { by, data }: Given): Promise<Answer[]> {
  return Promise.all([0, 1].map((instance) => dispatch.call(name, by, data, instance)));
}

describe('a command sent twice with one key', () => {
  it.each(COMMANDS)('%s is carried out once and answered the same', async (name, given) => {
    const { by, data } = await given();
    const sent = { by, data: { ...data, key: dispatch.key() } };
    const [one, other] = await twice(name, sent);
    expect(one).toMatchObject({ status: 200 });
    expect(other).toEqual(one);
    expect(await brokenAtRest(dispatch.store, new Date())).toEqual([]);

    const late = await withoutATrace(dispatch.store, () => dispatch.call(name, by, sent.data));
    expect(late).toEqual(one);
  });
});

describe('a repeat that comes after something else happened', () => {
  it('does not publish, edit, pause or take a place anew', async () => {
    const jobId = await dispatch.create();
    const [first] = agents;
    const by = first ?? dispatch.boss;
    const keyed = (data: object) => ({ jobId, key: dispatch.key(), ...data });
    const sent: readonly [string, Someone, object][] = [
      ['publishJob', dispatch.desk, keyed({ rev: 0 })],
      ['pauseCallout', dispatch.desk, keyed({ paused: true })],
      ['pauseCallout', dispatch.desk, keyed({ paused: false })],
      ['acceptOffer', by, keyed({ page: '1-0', rev: 0 })],
      ['withdraw', by, keyed({ reason: 'busy' })],
      ['editJob', dispatch.desk, keyed({ rev: 0, draft: dispatch.draft({ positions }), release: [] })],
    ];
    for (const [name, who, data] of sent) expect(await dispatch.call(name, who, data)).toMatchObject({ status: 200 });
    for (const [name, who, data] of sent) {
      const again = await withoutATrace(dispatch.store, () => dispatch.call(name, who, data));
      expect(again.status, name).toBe(200);
    }
  });
});

describe('two keys at once', () => {
  it('edit one after the other, or refuse the later as stale', async () => {
    const jobId = await givenTaps(2);
    const drafts = ['Shop security', 'Door security'].map((title) => dispatch.draft({ title, positions }));
    const answers = await Promise.all(
      drafts.map((draft, i) => dispatch.call('editJob', dispatch.desk, { jobId, rev: 0, draft, release: [] }, i)),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(await dispatch.job(jobId)).toMatchObject({ rev: 1 });
    expect(await brokenAtRest(dispatch.store, new Date())).toEqual([]);
  });

  it('withdraw one person once', async () => {
    const jobId = await givenTaps(3);
    const answers = await twice('withdraw', byAgent(0, { jobId, reason: 'busy' }));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 400]);
    expect(await dispatch.job(jobId)).toMatchObject({ crewUids: uidsOf(agents.slice(1)), standby: [] });
    expect(await brokenAtRest(dispatch.store, new Date())).toEqual([]);
  });
});
