import { describe, expect, it } from 'vitest';
import { givenDiary } from '../availability/given-availability.ts';
import { givenCrewOf, givenJob } from '../jobs/given-job.ts';
import type { Callout, Job } from '../jobs/job.ts';
import { dataOf, decided, jobAfter, namesOf } from './given-outcome.ts';
import { givenPage } from './given-page.ts';
import { givenNeighbour, givenPlanning } from './given-plan.ts';
import type { PlanFacts } from './plan-wave.ts';
import { decidePlanWave } from './plan-wave.ts';
import { Delivery } from './delivery.ts';
import { WavePage, type Response } from './wave.ts';

const jobId = 'J-4ZK81Q';
const NOW = new Date('2026-11-20T13:00:00Z');
const after = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

function asking(callout: Partial<Callout> = {}, job: Partial<Job> = {}): Job {
  const running = { n: 1, state: 'running', wave: 1, target: 2, askingStandby: false } as const;
  return givenJob({ callout: { ...running, nextWaveAt: NOW, ...callout }, pages: [], ...job });
}
const crowd = (count: number) => Array.from({ length: count }, (_, i) => givenNeighbour(`agent${i}`, i + 1));
const plan = (job: Job, people = crowd(12), changes: Partial<PlanFacts> = {}, now = NOW) =>
  decidePlanWave(givenPlanning(job, people, changes), now);
const press = (job: Job, people = crowd(12), now = NOW) =>
  decidePlanWave({ ...givenPlanning(job, people), by: 'desk', pressed: { key: 'key-1' } }, now);

function sentTo(outcome: ReturnType<typeof plan>, page: string): string[] {
  return WavePage.parse(dataOf(outcome, `jobs/${jobId}/waves/${page}`)).audience;
}

describe('a wave', () => {
  it('asks as many as it takes, sorted by uid, and schedules the next', () => {
    const outcome = plan(asking());
    expect(decided(outcome).answer).toMatchObject({ said: { asked: 8, isStale: false }, sent: [{ id: '2-0' }] });
    expect(namesOf(outcome)).toEqual([
      `create jobs/${jobId}/deliveries/2-0`,
      `create jobs/${jobId}/waves/2-0`,
      `put timers/ladder_${jobId}~2-0`,
      `put timers/wave_${jobId}`,
      `replace jobs/${jobId}`,
    ]);
    expect(jobAfter(outcome, jobId)).toMatchObject({ pages: ['2-0'], callout: { wave: 2, nextWaveAt: after(180) } });
    expect(sentTo(outcome, '2-0')).toEqual(Array.from({ length: 8 }, (_, i) => `agent${i}`).toSorted());
  });

  it('shows the card and nothing of the place beyond its district', () => {
    const page = WavePage.parse(dataOf(plan(asking()), `jobs/${jobId}/waves/2-0`));
    expect(page).toMatchObject({ rev: 1, state: 'open', openPositions: ['p1'], replyBy: after(600), standby: false });
    expect(page.card).toMatchObject({ title: 'Retail security', outward: 'W12', asked: 8 });
    const { site, instructions } = givenJob();
    expect(JSON.stringify(page)).not.toMatch(
      new RegExp([site.address, site.postcode, site.lat, instructions].join('|')),
    );
  });

  it('keeps the ranking and who was left out for the desk', () => {
    const people = [givenNeighbour('b', 5), givenNeighbour('a', 9), givenNeighbour('far', 40)];
    const delivery = Delivery.parse(dataOf(plan(asking(), people), `jobs/${jobId}/deliveries/2-0`));
    expect(delivery).toMatchObject({
      sendState: 'queued',
      rows: { b: { r: 1, km: 5, d: 'push:queued' }, a: { r: 2, km: 9 } },
      excluded: [{ uid: 'far', reason: 'outside', args: [40, 25] }],
    });
  });

  it('is the last when nobody is left, and then waits for the last answer', () => {
    const outcome = plan(asking(), crowd(3));
    expect(jobAfter(outcome, jobId).callout).toMatchObject({ state: 'running', wave: 2 });
    expect(jobAfter(outcome, jobId).callout?.nextWaveAt).toBeUndefined();
    expect(dataOf(outcome, `timers/reply_${jobId}`)).toMatchObject({ dueAt: after(600) });
    expect(namesOf(outcome)).toContain(`remove timers/wave_${jobId}`);
  });

  it('to everyone is one wave of several pages', () => {
    const people = Array.from({ length: 501 }, (_, i) => givenNeighbour(`agent${i}`, 1 + i / 100));
    const outcome = plan(asking({}, { policy: 'everyone' }), people);
    expect(jobAfter(outcome, jobId).pages).toEqual(['2-0', '2-1']);
    expect(sentTo(outcome, '2-0')).toHaveLength(500);
    expect(WavePage.parse(dataOf(outcome, `jobs/${jobId}/waves/2-1`)).card.asked).toBe(501);
    expect(decided(outcome).answer.said.asked).toBe(501);
  });

  it('of a direct job asks as many as are missing, one after the other', () => {
    const job = asking({}, { ...givenCrewOf(['amy']), mode: 'direct', pages: [], callout: asking().callout });
    const office = { named: ['agent3', 'agent1', 'agent2'], together: false };
    const outcome = plan(job, crowd(4), { office });
    expect(sentTo(outcome, '2-0')).toEqual(['agent3']);
    expect(jobAfter(outcome, jobId).callout).toMatchObject({ nextWaveAt: after(90) });
    expect(sentTo(plan(job, crowd(4), { office: { ...office, together: true } }), '2-0')).toHaveLength(3);
  });

  it('takes pages past their answer-by with it', () => {
    const pages = new Map([
      ['1-0', givenPage({ audience: ['x'], replyBy: NOW })],
      ['1-1', givenPage({ audience: ['y'], replyBy: after(1) })],
    ]);
    const outcome = plan(asking({}, { pages: ['1-0', '1-1'] }), crowd(12), { pages });
    expect(jobAfter(outcome, jobId).pages).toEqual(['1-1', '2-0']);
    expect(dataOf(outcome, `jobs/${jobId}/waves/1-0`)).toMatchObject({ state: 'closed', why: 'expired' });
  });
});

describe('it is time for a wave', () => {
  const audience = ['x', 'y', 'z', 'v', 'w'];
  const pages = new Map([['1-0', givenPage({ audience, sentAt: after(-5), replyBy: after(300) })]]);
  const waiting = asking({ nextWaveAt: after(10) }, { pages: ['1-0'] });
  const no = (uid: string): [string, Response] => [uid, { uid, answer: 'declined', wave: 1, rev: 1, at: NOW }];

  it('when the wait is over, and not before', () => {
    expect(decided(plan(waiting, crowd(2), { pages }, after(9))).writes).toEqual([]);
    expect(decided(plan(waiting, crowd(2), { pages }, after(10))).answer.said.asked).toBe(2);
  });

  it('when nobody asked is still to answer', () => {
    const job = { ...waiting, waveSize: 2, crew: givenCrewOf(['x']).crew, crewUids: ['x'] };
    const asked = (...uids: string[]) => decided(plan(job, crowd(2), { pages, responses: new Map(uids.map(no)) }));
    expect(asked('y', 'z', 'v').writes).toEqual([]);
    expect(asked('y', 'z', 'v', 'w').answer.said.asked).toBe(2);
  });

  it('when so few are still to answer that it will probably not fill', () => {
    const asked = (...uids: string[]) =>
      decided(plan(waiting, crowd(2), { pages, responses: new Map(uids.map(no)) })).answer.said.asked;
    expect([asked('x'), asked('x', 'y')]).toEqual([0, 2]);
  });

  it('and not early where the job says how many are asked, or where nobody is left to ask', () => {
    const responses = new Map([no('x'), no('y'), no('z')]);
    expect(decided(plan({ ...waiting, waveSize: 2 }, crowd(2), { pages, responses })).writes).toEqual([]);
    const last = asking({ nextWaveAt: undefined }, { pages: ['1-0'] });
    expect(decided(plan(last, crowd(2), { pages, responses })).writes).toEqual([]);
  });

  it('when staff says so, once per key', () => {
    expect(decided(press(waiting)).answer.said.asked).toBe(8);
    expect(decided(press(jobAfter(press(waiting), jobId)))).toMatchObject({
      writes: [],
      answer: { said: { asked: 8 } },
    });
    expect(decided(press(asking({ state: 'paused' }))).answer.said.asked).toBe(8);
    expect(jobAfter(press(asking({ state: 'exhausted', nextWaveAt: undefined })), jobId).callout?.state).toBe(
      'running',
    );
  });

  it('never for a job that is full, over, paused or not published', () => {
    expect(decided(plan(givenCrewOf(['amy', 'ben']))).writes).toEqual([]);
    expect(decided(plan(asking({ state: 'paused' }))).writes).toEqual([]);
    expect(decided(plan(givenJob({ state: 'cancelled' }))).writes).toEqual([]);
    expect(decided(plan(givenJob({ state: 'draft', callout: undefined }))).writes).toEqual([]);
  });

  it('not on facts that somebody has overtaken', () => {
    const stale = { readFor: { wave: 0, rev: 1 } };
    expect(decided(plan(asking(), crowd(2), stale))).toMatchObject({ writes: [], answer: { said: { isStale: true } } });
    expect(decided(plan(asking(), crowd(2), { readFor: { wave: 1, rev: 0 } })).answer.said.isStale).toBe(true);
  });

  it('is refused to staff after the end, and for jobs that cannot ask', () => {
    expect(press(asking(), [], new Date('2026-11-20T23:00:00Z'))).toEqual({ refused: 'too-late' });
    expect(press(givenJob({ state: 'completed' }))).toEqual({ refused: 'already-over' });
    expect(press(givenJob({ state: 'draft', callout: undefined }))).toEqual({ refused: 'not-published' });
  });
});

describe('with nobody left to ask', () => {
  const far = [givenNeighbour('far', 40), givenNeighbour('further', 50)];

  it('the callout is exhausted and the owner is told', () => {
    const outcome = plan(asking(), far);
    expect(jobAfter(outcome, jobId)).toMatchObject({
      state: 'open',
      flags: { atRisk: true },
      callout: { state: 'exhausted' },
    });
    expect(namesOf(outcome)).toContain(`remove timers/wave_${jobId}`);
    expect(decided(outcome).answer.told).toMatchObject([
      { uid: 'desk', notice: { type: 'needs.you', key: 'atRisk', params: { missing: 2, need: 2 } } },
    ]);
    const remedies = [{ by: 'radius', people: 2 }];
    expect(jobAfter(outcome, jobId).callout).toMatchObject({ remedies });
    expect(decided(outcome).audit).toMatchObject([
      { op: 'callout.exhausted', diff: { excluded: { outside: 2 }, remedies } },
    ]);
  });

  it('those already asked may still answer first', () => {
    const pages = new Map([['1-0', givenPage({ audience: ['x'], replyBy: after(300) })]]);
    const outcome = plan(asking({}, { pages: ['1-0'] }), far, { pages });
    expect(jobAfter(outcome, jobId).callout).toMatchObject({ state: 'running' });
    expect(dataOf(outcome, `timers/reply_${jobId}`)).toMatchObject({ dueAt: after(300) });
  });

  it('an hour after the start nobody is asked any more, unless staff says so', () => {
    const late = new Date('2026-11-20T19:00:00Z');
    expect(jobAfter(plan(asking(), crowd(3), {}, late), jobId).callout?.state).toBe('exhausted');
    expect(decided(plan(asking(), crowd(3), {}, new Date(late.getTime() - 1))).answer.said.asked).toBe(3);
    expect(decided(press(asking(), crowd(3), late)).answer.said.asked).toBe(3);
  });
});

describe('the standby list', () => {
  const listed = (...uids: string[]) => ({ standby: uids.map((uid, i) => ({ uid, pos: 'p1', at: new Date(i) })) });
  const diaries = (...uids: string[]) => new Map(uids.map((uid) => [uid, givenDiary()]));
  const ask = (job: Job, changes: Partial<PlanFacts> = {}, now = NOW) =>
    plan(job, crowd(3), { standbyDiaries: diaries('s1', 's2', 's3'), ...changes }, now);

  it('makes the facts old when somebody joins it, and nobody is taken off unread', () => {
    const outcome = ask(asking({}, listed('s1', 's2')), { standbyDiaries: diaries('s1') });
    expect(decided(outcome)).toMatchObject({ writes: [], answer: { said: { isStale: true } } });
  });

  it('is asked first, as many as are missing, and nobody else meanwhile', () => {
    const outcome = ask(asking({}, listed('s1', 's2', 's3')));
    expect(sentTo(outcome, '2-0')).toEqual(['s1', 's2']);
    expect(WavePage.parse(dataOf(outcome, `jobs/${jobId}/waves/2-0`))).toMatchObject({
      standby: true,
      replyBy: after(480),
    });
    expect(jobAfter(outcome, jobId)).toMatchObject({
      pages: ['2-0'],
      callout: { askingStandby: true, nextWaveAt: after(480) },
      standby: [{ uid: 's1' }, { uid: 's2' }, { uid: 's3' }],
    });
  });

  it('shortly before the start is asked for one more, together with the next wave', () => {
    const now = new Date('2026-11-20T16:01:00Z');
    const outcome = ask(asking({ nextWaveAt: now }, listed('s1', 's2', 's3')), {}, now);
    expect(sentTo(outcome, '2-0')).toEqual(['s1', 's2', 's3']);
    expect(sentTo(outcome, '3-0')).toEqual(['agent0', 'agent1', 'agent2']);
  });

  it('loses who did not answer, and goes on with the next', () => {
    const pages = new Map([['2-0', givenPage({ n: 2, audience: ['s1', 's2'], standby: true, replyBy: NOW })]]);
    const job = asking({ wave: 2, askingStandby: true }, { ...listed('s1', 's2', 's3'), pages: ['2-0'] });
    const outcome = ask(job, { pages });
    expect(jobAfter(outcome, jobId).standby).toMatchObject([{ uid: 's3' }]);
    expect(namesOf(outcome)).toEqual(
      expect.arrayContaining([`remove jobs/${jobId}/responses/s1`, `remove jobs/${jobId}/responses/s2`]),
    );
    expect(sentTo(outcome, '3-0')).toEqual(['s3']);
  });

  it('is followed by a wave when none is left', () => {
    const pages = new Map([['2-0', givenPage({ n: 2, audience: ['s1'], standby: true, replyBy: NOW })]]);
    const job = asking({ wave: 2, askingStandby: true }, { ...listed('s1'), pages: ['2-0'] });
    const outcome = ask(job, { pages });
    expect(sentTo(outcome, '3-0')).toEqual(['agent0', 'agent1', 'agent2']);
    expect(jobAfter(outcome, jobId)).toMatchObject({ standby: [], callout: { askingStandby: false } });
  });

  it('loses who cannot come any more', () => {
    const hold = { job: 'J-OTHER0', pos: 'p1', from: 0, to: 60_000_000, kind: 'firm' as const, zone: '' };
    const standbyDiaries = new Map([...diaries('s2'), ['s1', givenDiary({ holds: [hold] })]]);
    const outcome = ask(asking({}, listed('s1', 's2')), { standbyDiaries });
    expect(sentTo(outcome, '2-0')).toEqual(['s2']);
    expect(jobAfter(outcome, jobId).standby).toMatchObject([{ uid: 's2' }]);
  });
});

describe('everybody, a part at a time', () => {
  const everyone = (callout: Partial<Callout> = {}) => asking(callout, { policy: 'everyone', pages: ['1-0'] });
  const goingOn = everyone({ nextWaveAt: after(60) });
  const silent = Array.from({ length: 40 }, (_, i) => `silent${i}`);
  const pages = new Map([['1-0', givenPage({ audience: silent, replyBy: after(600), sentAt: NOW })]]);
  const first = { pages, isPartial: true };
  const next = { ...first, goesOn: true };

  it('is not the last wave while others are in reach, and a timer stands behind it', () => {
    const outcome = plan(everyone(), crowd(12), first);
    expect(sentTo(outcome, '2-0')).toHaveLength(12);
    expect(dataOf(outcome, `timers/wave_${jobId}`)).toMatchObject({ dueAt: after(180) });
  });

  it('goes on at once, though it is not time for a wave', () => {
    expect(decided(plan(goingOn, crowd(12), first)).answer.said.asked).toBe(0);
    expect(decided(plan(goingOn, crowd(12), next)).answer.said.asked).toBe(12);
  });

  it('ends with the last of them, and not with a part in which nobody can be asked', () => {
    const nobody = plan(goingOn, [], next);
    expect(jobAfter(nobody, jobId).callout).toMatchObject({ state: 'running', nextWaveAt: after(180) });
    const last = plan(goingOn, crowd(2), { pages, goesOn: true });
    expect(jobAfter(last, jobId).callout?.nextWaveAt).toBeUndefined();
  });

  it('stops when staff pause it', () => {
    expect(decided(plan(everyone({ state: 'paused', nextWaveAt: after(60) }), crowd(12), next)).writes).toEqual([]);
  });
});

describe('pressing when nobody is left', () => {
  it('tells the owner the first time, and only answers after that', () => {
    const told = (outcome: ReturnType<typeof press>) => decided(outcome).answer.told.map(({ notice }) => notice.key);
    expect(told(press(asking(), []))).toEqual(['atRisk']);
    expect(told(press(asking({ state: 'exhausted', nextWaveAt: undefined }), []))).toEqual([]);
  });
});
