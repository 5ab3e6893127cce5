import { afterAll, beforeAll, expect, it } from 'vitest';
import { inHours, openDispatch, type Dispatch, type Someone } from '../../support/dispatch.ts';
import type { Answer } from '../../support/world.ts';
import { brokenAtRest } from './at-rest.ts';

const INSTANCES = 3;
const positions = [
  { id: 'p1', label: 'Guard', need: 6, skills: ['security'] },
  { id: 'p2', label: 'Helper', need: 4, skills: [] },
];

let dispatch: Dispatch;
let agents: readonly Someone[];
beforeAll(async () => {
  dispatch = await openDispatch('mixed-storm', { instances: INSTANCES });
  agents = await dispatch.agents(40);
});
afterAll(() => dispatch.world.close());

const atHours = (from: number) =>
  ({ policy: 'everyone', positions, start: inHours(from), end: inHours(from + 5) }) as const;
const broken = () => brokenAtRest(dispatch.store, new Date());
const failed = (answers: readonly Answer[]) => answers.filter(({ status }) => status >= 500);

/** Each tap on the page last sent, on another instance than the one before. */
async function tapAll(people: readonly Someone[], jobIds: readonly string[]): Promise<Answer[]> {
  const offers = await Promise.all(
    jobIds.map(async (jobId) => ({ jobId, offer: (await dispatch.pages(jobId)).at(-1) })),
  );
  const taps = people.flatMap((agent, i) =>
    offers.map(({ jobId, offer: [page, { rev }] = ['1-0', { rev: 0 }] }, k) =>
      dispatch.tap(agent, jobId, { page, rev }, (i + k) % INSTANCES),
    ),
  );
  return Promise.all(taps);
}

function leaveAll(people: readonly Someone[], jobId: string): Promise<Answer>[] {
  return people.map((agent, i) => {
    return dispatch.call('withdraw', agent, { jobId, ...(i % 2 ? { undo: true } : { reason: 'busy' }) });
  });
}

async function sweepAll(): Promise<Answer[]> {
  const statuses = await Promise.all(
    Array.from({ length: INSTANCES }, (_, instance) => dispatch.world.run('tick', instance)),
  );
  return statuses.map((status) => ({ status }));
}

it('taps, withdrawals, an edit, waves, sweeps and a cancellation at once leave everything in order', async () => {
  const [first, second] = [await dispatch.publish(atHours(48)), await dispatch.publish(atHours(49))];
  const jobIds = [first, second];
  expect(failed(await tapAll(agents, jobIds))).toEqual([]);
  expect(await broken()).toEqual([]);

  const { crewUids } = await dispatch.job(first);
  const crew = agents.filter(({ uid }) => crewUids.includes(uid));
  const storm = await Promise.all([
    ...leaveAll(crew.slice(0, 5), first),
    tapAll(agents.slice(0, 20), jobIds),
    dispatch.call('editJob', dispatch.desk, { jobId: first, rev: 0, draft: dispatch.draft(atHours(47)), release: [] }),
    ...agents.slice(20).map((agent) => {
      return dispatch.call('declineOffer', agent, { jobId: first, page: '1-0', reason: 'far' });
    }),
    dispatch.call('nextWave', dispatch.desk, { jobId: first }),
    dispatch.call('cancelJob', dispatch.desk, { jobId: second, reason: 'The shop stays closed' }),
    sweepAll(),
  ]);
  expect(failed(storm.flat())).toEqual([]);
  expect(await broken()).toEqual([]);
  expect(await dispatch.job(second)).toMatchObject({ state: 'cancelled', crewUids: [], standby: [], pages: [] });
  expect(await dispatch.job(first)).toMatchObject({ rev: 1 });
});

it('taps while others leave take what comes free, and standby keeps its order', async () => {
  const jobId = await dispatch.publish(atHours(72));
  expect(failed(await tapAll(agents, [jobId]))).toEqual([]);
  for (let round = 0; round < 3; round += 1) {
    const { crewUids, standby } = await dispatch.job(jobId);
    const crew = agents.filter(({ uid }) => crewUids.includes(uid));
    const waiting = agents.filter(({ uid }) => standby.some((entry) => entry.uid === uid));
    const answers = await Promise.all([
      ...leaveAll(crew.slice(0, 3), jobId),
      ...waiting.slice(0, 1).map((agent) => dispatch.call('leaveStandby', agent, { jobId })),
      tapAll(agents, [jobId]),
      sweepAll(),
    ]);
    expect(failed(answers.flat())).toEqual([]);
    expect(await broken()).toEqual([]);
  }
});
