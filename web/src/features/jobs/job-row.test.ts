import { describe, expect, it } from 'vitest';
import { givenDeskJob } from './given-desk-job.ts';
import { compareByNeed, jobRow } from './job-row.ts';
import { ALL_JOBS, findJobs, type JobChoice } from './job-search.ts';

const NAMES = { zone: (id: string) => `${id} London`, person: (uid: string) => uid };

function row(id: string, job: Partial<ReturnType<typeof givenDeskJob>> = {}) {
  return jobRow(id, givenDeskJob(job), NAMES);
}

describe('a row of the job list', () => {
  it('counts the places that are held', () => {
    expect(row('J-000001')).toMatchObject({ status: 'filling', need: 4, taken: 2 });
    expect(row('J-000001', { crew: {} })).toMatchObject({ status: 'open', taken: 0 });
  });

  it('stands first where somebody is needed', () => {
    const flags = { atRisk: true, overdue: false, lateStart: false, slaBreached: false };
    const rows = [
      row('J-00000A', { state: 'completed' }),
      row('J-00000B'),
      row('J-00000C', { urgency: 'urgent' }),
      row('J-00000D', { flags }),
    ];
    expect(rows.toSorted(compareByNeed).map(({ id }) => id)).toEqual(['J-00000D', 'J-00000C', 'J-00000B', 'J-00000A']);
  });
});

describe('the job list', () => {
  const rows = [
    row('J-00000A', { zoneId: 'east', urgency: 'urgent' }),
    row('J-00000B', { zoneId: 'west', title: 'Night guard' }),
    row('J-00000C', { zoneId: 'east', state: 'in_progress' }),
  ];
  const ids = (choice: Partial<JobChoice>) => findJobs(rows, { ...ALL_JOBS, ...choice }).rows.map(({ id }) => id);

  it('is found by words and by typed filters', () => {
    expect(ids({ q: 'guard night' })).toEqual(['J-00000B']);
    expect(ids({ q: 'status:open urgency:urgent zone:east' })).toEqual(['J-00000A']);
    expect(ids({ q: 'j-00000c' })).toEqual(['J-00000C']);
  });

  it('counts each tab with the other filters as they are', () => {
    expect(findJobs(rows, { ...ALL_JOBS, zone: 'east' }).counts).toMatchObject({
      all: 2,
      open: 1,
      in_progress: 1,
      draft: 0,
    });
    expect(ids({ status: 'in_progress', zone: 'east' })).toEqual(['J-00000C']);
  });

  it('says which filter it does not know', () => {
    expect(findJobs(rows, { ...ALL_JOBS, q: 'floor:3' }).unknown).toEqual(['floor:3']);
  });
});
