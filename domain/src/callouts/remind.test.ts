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
const atRisk = givenJob({ flags: { ...givenJob().flags, atRisk: true } });

describe('a job at risk', () => {
  it.each([
    { before: 24, next: hoursBefore(4) },
    { before: 4, next: hoursBefore(1) },
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
    expect(dataOf(outcome, `timers/remind_${jobId}`)).toMatchObject({ dueAt: hoursBefore(1) });
  });
});

it.each([
  { name: 'nothing is at risk', job: givenJob() },
  { name: 'all places are taken', job: givenCrewOf(['ann', 'bob'], { flags: atRisk.flags }) },
])('nobody is told while $name, and it is looked at later', ({ job }) => {
  const outcome = look(job, hoursBefore(4));
  expect(decided(outcome).answer.told).toEqual([]);
  expect(namesOf(outcome)).toEqual([`put timers/remind_${jobId}`]);
});

it('a job that is over is left alone', () => {
  expect(decided(look({ ...atRisk, state: 'cancelled' }, hoursBefore(4))).writes).toEqual([]);
});

it('there is no other moment within the last hour', () => {
  expect(nextReminder({ start }, hoursBefore(1))).toBeUndefined();
});
