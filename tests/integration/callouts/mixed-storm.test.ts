import { clashOf } from '@muster/domain/availability/clash';
import { holdersOf } from '@muster/domain/jobs/places';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { givenDraft, openCalloutDay, type CalloutDay } from '../../support/callout-day.ts';

const AGENTS = 40;
const positions = [
  { id: 'p1', label: 'Guard', need: 6, skills: ['security'] },
  { id: 'p2', label: 'Steward', need: 4, skills: [] },
];

let day: CalloutDay;
let agents: string[];
beforeAll(async () => {
  day = await openCalloutDay('mixed-storm', { instances: 3 });
  agents = await day.agents(AGENTS);
});
afterAll(() => day.close());

/** What must be true at any moment of any job and of everyone asked. */
async function expectConsistent(jobIds: readonly string[]): Promise<void> {
  const jobs = await Promise.all(jobIds.map(async (jobId) => ({ jobId, job: await day.job(jobId) })));
  const diaries = await Promise.all(agents.map(async (uid) => ({ uid, diary: await day.diary(uid) })));
  for (const { jobId, job } of jobs) {
    for (const position of job.positions) expect(holdersOf(job, position.id).length).toBeLessThanOrEqual(position.need);
    expect(job.crewUids.toSorted()).toEqual(Object.keys(job.crew).toSorted());
    expect(job.pastCrewUids.filter((uid) => job.crewUids.includes(uid))).toEqual([]);
    expect(job.standby.filter(({ uid }) => job.crewUids.includes(uid))).toEqual([]);
    const holding = diaries.filter(({ diary }) => diary.holds.some((hold) => hold.job === jobId));
    expect(holding.map(({ uid }) => uid).toSorted()).toEqual(job.crewUids.toSorted());
    const open = (await day.pages(jobId)).filter(([, { state }]) => state === 'open');
    expect(open.map(([id]) => id).toSorted()).toEqual(job.pages.toSorted());
    expect(open.filter(([, { rev }]) => rev !== job.rev)).toEqual([]);
    if (job.state === 'filled' || job.state === 'cancelled') expect(job.pages).toEqual([]);
  }
  for (const { diary } of diaries) {
    for (const hold of diary.holds) {
      const { job, from, to, at } = hold;
      if (at) expect(clashOf(diary.holds, { job, from, to, at }, diary.who.home)).toBeUndefined();
    }
  }
}

it('taps, withdrawals, edits, waves and a cancellation at once leave everything consistent', async () => {
  const everyone = { policy: 'everyone' as const, positions };
  const jobIds = await Promise.all([day.published(everyone), day.published(everyone)]);
  const [first = '', second = ''] = jobIds;

  const taps = agents.flatMap((uid, i) => jobIds.map((jobId, k) => day.accept(uid, jobId, {}, (i + k) % 3)));
  const answers = await Promise.all(taps);
  expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
  await expectConsistent(jobIds);

  const crew = (await day.job(first)).crewUids;
  const leave = (uid: string, undo: boolean) => {
    const how = undo ? { undo } : { reason: 'busy' };
    return day.call('withdraw', { jobId: first, ...how, key: day.key() }, uid);
  };
  const draft = givenDraft({ ...everyone, start: shifted(29), end: shifted(34) });
  const storm = await Promise.all([
    ...crew.slice(0, 5).map((uid, i) => leave(uid, i % 2 === 0)),
    ...agents.slice(0, 20).map((uid, i) => day.accept(uid, first, {}, i % 3)),
    day.call('editJob', { jobId: first, rev: 0, key: day.key(), draft: wire(draft), release: [] }),
    ...agents.slice(20).map((uid) => {
      return day.call('declineOffer', { jobId: first, page: '1-0', reason: 'far', key: day.key() }, uid);
    }),
    day.call('nextWave', { jobId: first, key: day.key() }),
    day.call('cancelJob', { jobId: second, reason: 'The shop stays closed', key: day.key() }),
    ...agents.slice(0, 10).map((uid) => day.accept(uid, second)),
    day.world.run('tick', 0),
    day.world.run('tick', 1),
  ]);
  expect(storm.filter((answer) => typeof answer === 'object' && answer.status >= 500)).toEqual([]);
  await expectConsistent(jobIds);
  expect(await day.job(second)).toMatchObject({ state: 'cancelled', crewUids: [], standby: [] });
  expect(await day.job(first)).toMatchObject({ rev: 1 });
});

function shifted(hours: number): Date {
  return new Date(Math.ceil(Date.now() / 60_000) * 60_000 + hours * 3_600_000);
}

function wire(draft: ReturnType<typeof givenDraft>) {
  return { ...draft, start: draft.start.toISOString(), end: draft.end.toISOString() };
}
