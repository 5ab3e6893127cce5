import { acceptOffer } from '@muster/domain/callouts/callouts.contracts';
import type { JobDraft } from '@muster/domain/jobs/jobs.contracts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inHours, openDispatch, reasonOf, type Dispatch, type Someone } from '../../support/dispatch.ts';
import type { Answer } from '../../support/world.ts';
import { Random } from '../../simulation/random.ts';
import { brokenAtRest } from './at-rest.ts';

const ROUNDS = 10;
const AT_ONCE = 4;
const INSTANCES = 3;
const ASKED = 10;
const LONG_MS = 120_000;

/** What may be said to somebody who comes too late, or whom other work keeps from it. */
const FAIR = ['clash', 'stale-offer', 'offer-withdrawn', 'not-in-crew', 'use-withdraw', 'stale', 'already-over'];

let dispatch: Dispatch;
let agents: readonly Someone[];
beforeAll(async () => {
  dispatch = await openDispatch('many-storms', { instances: INSTANCES });
  agents = await dispatch.agents(3 * ASKED);
});
afterAll(() => dispatch.world.close());

interface Storm {
  readonly jobId: string;
  readonly need: number;
  readonly asked: readonly Someone[];
  readonly random: Random;
}

const guards = (need: number) => ({ positions: [{ id: 'p1', label: 'Guard', need, skills: ['security'] }] });

async function givenStorm(random: Random, when: Pick<JobDraft, 'start' | 'end'>): Promise<Storm> {
  const from = random.whole(0, agents.length - ASKED);
  const asked = agents.slice(from, from + ASKED);
  const need = random.whole(1, 4);
  return { jobId: await dispatch.publishTo(asked, { ...guards(need), ...when }), need, asked, random };
}

function tapAll({ jobId, asked, random }: Storm): Promise<Answer>[] {
  return asked.map((agent) => dispatch.tap(agent, jobId, {}, random.whole(0, INSTANCES - 1)));
}

/** Everything at once: taps, taps again, withdrawals, a no, sweeps and now and then an edit or the end of it. */
function rage(storm: Storm, when: Pick<JobDraft, 'start' | 'end'>): Promise<Answer>[] {
  const { jobId, need, asked, random } = storm;
  const byDesk: Promise<Answer>[] = [];
  if (random.chance(0.3)) {
    const draft = dispatch.draft({ ...guards(need + 1), ...when });
    byDesk.push(dispatch.call('editJob', dispatch.desk, { jobId, rev: 0, draft, release: [] }));
  }
  if (random.chance(0.15)) byDesk.push(dispatch.call('cancelJob', dispatch.desk, { jobId, reason: 'Shop closed' }));
  return [
    ...tapAll(storm),
    ...random.some(asked, 0.3).map((agent) => dispatch.call('withdraw', agent, { jobId, reason: 'busy' })),
    ...random.some(asked, 0.2).map((agent) => {
      return dispatch.call('declineOffer', agent, { jobId, page: '1-0', reason: 'far' });
    }),
    ...random.some(asked, 0.3).map((agent) => dispatch.tap(agent, jobId)),
    ...byDesk,
  ];
}

function unfair(answers: readonly Answer[]): Answer[] {
  return answers.filter((answer) => answer.error && !FAIR.includes(reasonOf(answer) ?? ''));
}

/** Nobody has other work then, so exactly the places are taken. */
async function expectExactFill({ jobId, need }: Storm, answers: readonly Answer[]): Promise<void> {
  const heard = answers.map(({ result }) => acceptOffer.output.parse(result).answer);
  const count = (word: string) => heard.filter((one) => one === word).length;
  expect([count('accepted'), count('standby'), count('full')]).toEqual([need, 1, ASKED - need - 1]);
  expect((await dispatch.job(jobId)).crewUids).toHaveLength(need);
}

/** So many storms at the same moment, each on a day of its own. */
async function calmly(random: Random, day: number): Promise<void> {
  const storms = await Promise.all(
    Array.from({ length: AT_ONCE }, (_, i) => {
      const start = day * 24 + i * 24;
      return givenStorm(random.branch(i), { start: inHours(start), end: inHours(start + 5) });
    }),
  );
  const answers = await Promise.all(storms.map((storm) => Promise.all(tapAll(storm))));
  for (const [i, storm] of storms.entries()) await expectExactFill(storm, answers[i] ?? []);
}

/** So many storms at the same moment over work at the same time, so that they compete for people. */
async function wildly(random: Random, day: number): Promise<void> {
  const when = { start: inHours(day * 24), end: inHours(day * 24 + 5) };
  const storms = await Promise.all(Array.from({ length: AT_ONCE }, (_, i) => givenStorm(random.branch(i), when)));
  const said = await Promise.all(storms.flatMap((storm) => rage(storm, when)));
  expect(unfair(said)).toEqual([]);
  await dispatch.world.run('tick');
}

// 200 storms in all.
it.each([1, 2, 3, 4, 5])(
  `forty storms on ${INSTANCES} instances break no rule (%i of 5)`,
  async (part) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const seed = part * ROUNDS + round;
      const random = new Random(seed);
      await (round % 2 === 0 ? calmly(random, seed * AT_ONCE) : wildly(random, seed * AT_ONCE));
    }
    expect(await brokenAtRest(dispatch.store, new Date())).toEqual([]);
  },
  LONG_MS,
);
