import { givenJob, givenMember } from '@muster/domain/jobs/given-job';
import { expect, it } from 'vitest';
import { minutesOf28Days, workAhead, workPast } from './agent-work.ts';

const now = new Date('2026-11-20T12:00:00Z');
const done = {
  state: 'completed' as const,
  start: new Date('2026-11-18T18:00:00Z'),
  end: new Date('2026-11-18T23:00:00Z'),
};

const facts = {
  uid: 'ivo',
  jobs: new Map([
    ['J-1', givenJob({ crew: { ivo: givenMember() } })],
    ['J-2', givenJob({ ...done, crew: { ivo: givenMember({ phase: 'done', late: true }) } })],
    ['J-3', givenJob({ ...done, crew: { ivo: givenMember({ phase: 'no_show' }) } })],
    ['J-4', givenJob({ crew: {} })],
  ]),
  history: [
    { id: 'J-2', data: { title: 'Kept', day: '2026-11-18', minutes: 300, position: 'Guard', area: 'Acton' } },
    { id: 'J-0', data: { title: 'Older', day: '2026-10-01', minutes: 240, position: 'Guard', area: 'Acton' } },
  ],
};

it('lists work ahead and past work, each job once', () => {
  expect(workAhead(facts, now).map(({ jobId }) => jobId)).toEqual(['J-1']);
  const past = workPast(facts, now);
  expect(past.map(({ jobId }) => jobId).toSorted()).toEqual(['J-0', 'J-2', 'J-3']);
  expect(past.at(-1)).toMatchObject({ jobId: 'J-0', title: 'Older' });
  expect(past.find(({ jobId }) => jobId === 'J-2')).toMatchObject({ position: 'Guard', late: true });
});

it('counts the hours that were worked in four weeks', () => {
  expect(minutesOf28Days(workPast(facts, now), now)).toBe(300);
});
