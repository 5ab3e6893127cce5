import { describe, expect, it } from 'vitest';
import { CONSTANTS } from '../constants.ts';
import { givenCrewOf, givenJob } from '../jobs/given-job.ts';
import type { Job } from '../jobs/job.ts';
import { dataOf, decided, namesOf } from './given-outcome.ts';
import { decideRemind, nextReminder } from './remind.ts';

const jobId = 'J-4ZK81Q';
const start = new Date('2026-11-20T18:00:00Z');
const hoursBefore = (hours: number) => new Date(start.getTime() - hours * 3_600_000);
const look = (job: Job, now: Date) => decideRemind({ jobId, job, by: 'system', constants: CONSTANTS }, now);
const sweep = (job: Job, now: Date) => decideRemind({ jobId, job, by: 'system', constants: CONSTANTS }, now, 'hand');
const atRisk = givenJob({ flags: { ...givenJob().flags, atRisk: true } });

describe('a job at risk', () => {
  it.each([
    { before: 24, next: hoursBefore(4) },
    { before: 4, next: hoursBefore(2) },
  ])('is told again $before hours before the start, and looked at later', ({ before, next }) => {
    const outcome = look(atRisk, hoursBefore(before));
    expect(decided(outcome).answer.told).toMatchObject([{ uid: 'desk', notice: { key: 'atRisk' } }]);
    expect(dataOf(outcome, `timers/remind_${jobId}`)).toMatchObject({ dueAt: next });
    expect(decided(outcome).audit.map(({ op }) => op)).toEqual(['job.still-at-risk']);
  });

  it('is told the last time an hour before', () => {
    const outcome = look(atRisk, hoursBefore(1));
    expect(decided(outcome).answer.told).toHaveLength(1);
    expect(namesOf(outcome).filter((name) => name.includes('timers/'))).toEqual([]);
  });

  it('late is told once for all that was missed', () => {
    const outcome = look(atRisk, hoursBefore(3));
    expect(decided(outcome).answer.told).toHaveLength(1);
    expect(dataOf(outcome, `timers/remind_${jobId}`)).toMatchObject({ dueAt: hoursBefore(2) });
  });
});

it.each([
  { name: 'nothing is at risk', job: givenJob() },
  { name: 'all places are taken', job: givenCrewOf(['ann', 'bob'], { flags: atRisk.flags }) },
  { name: 'this was told already', job: { ...atRisk, reminded: { risk: 240 } } },
])('nobody is told while $name, and it is looked at later', ({ job }) => {
  const outcome = look(job, hoursBefore(4));
  expect(decided(outcome).answer.told).toEqual([]);
  expect(namesOf(outcome)).toEqual([`put timers/remind_${jobId}`]);
});

it('a job that is over is left alone', () => {
  expect(decided(look({ ...atRisk, state: 'cancelled' }, hoursBefore(4))).writes).toEqual([]);
});

it('there is no other moment within the last hour', () => {
  expect(nextReminder({ start }, CONSTANTS, hoursBefore(1))).toBeUndefined();
});

describe('the crew', () => {
  const job = givenCrewOf(['ann', 'bob'], { start });
  const toldBy = (outcome: ReturnType<typeof look>) =>
    decided(outcome).answer.told.map(({ uid, notice }) => `${uid} ${notice.key}`);
  const early: Job = {
    ...job,
    crew: Object.fromEntries(Object.entries(job.crew).map(([uid, one]) => [uid, { ...one, at: hoursBefore(48) }])),
  };

  it('hear a day and two hours before the start, each time once', () => {
    const first = look(early, hoursBefore(23.9));
    expect(toldBy(first)).toEqual(['ann jobSoon', 'bob jobSoon']);
    expect(dataOf(first, `jobs/${jobId}`)).toMatchObject({ reminded: { crew: 1440 } });
    const told = { ...early, reminded: { crew: 1440 } };
    expect(toldBy(look(told, hoursBefore(23.8)))).toEqual([]);
    expect(toldBy(look(told, hoursBefore(2)))).toEqual(['ann jobSoon', 'bob jobSoon']);
    expect(toldBy(sweep({ ...early, reminded: { crew: 120 } }, hoursBefore(1)))).toEqual([]);
  });

  it('do not hear of what they said yes to since', () => {
    const late = { ...early, crew: { ...early.crew, bob: { ...(early.crew['bob'] ?? never()), at: hoursBefore(20) } } };
    expect(toldBy(sweep(late, hoursBefore(19)))).toEqual(['ann jobSoon']);
  });

  it('are asked whether they are there, as the desk is told, and again after six hours', () => {
    const long = { ...early, end: hoursBefore(-12) };
    const first = sweep(long, hoursBefore(-1));
    expect(toldBy(first)).toEqual(['ann areYouThere', 'bob areYouThere', 'desk nobodyThere']);
    expect(decided(first).writes.filter((write) => 'put' in write && write.put.startsWith('timers/'))).toEqual([]);
    const told = { ...long, reminded: { lateAt: hoursBefore(-1) } };
    expect(toldBy(sweep(told, hoursBefore(-6)))).toEqual([]);
    expect(toldBy(sweep(told, hoursBefore(-7)))).toHaveLength(3);
    expect(toldBy(look(told, hoursBefore(-7)))).toEqual([]);
  });

  it('hear nothing while somebody is there, until it is past its end', () => {
    const there = {
      ...early,
      end: hoursBefore(-4),
      crew: { ...early.crew, ann: { ...(early.crew['ann'] ?? never()), phase: 'on_site' as const } },
    };
    expect(toldBy(sweep(there, hoursBefore(-3)))).toEqual([]);
    expect(toldBy(sweep(there, hoursBefore(-5)))).toEqual(['ann stillOpen', 'desk overdue']);
    expect(toldBy(sweep(there, hoursBefore(-24 * 8)))).toEqual([]);
  });
});

function never(): never {
  throw new Error('not in the crew');
}
