import { expect, it } from 'vitest';
import { overAt, RETENTION } from './retention.ts';

const NOW = new Date('2026-11-27T12:00:00Z');

it('counts the days of a class from the event, unless the document says itself when it is over', () => {
  expect(overAt({ field: 'createdAt', days: 90 }, NOW)).toEqual(new Date('2026-08-29T12:00:00Z'));
  expect(overAt({ field: 'expireAt', days: 30 }, NOW)).toEqual(NOW);
});

it('keeps what was promised: notices 30 days, revocations 7, deliveries and jobs 90', () => {
  const days = Object.fromEntries(RETENTION.map(({ id, days: kept }) => [id, kept]));
  expect(days).toMatchObject({ notices: 30, revocations: 7, deliveries: 90, jobs: 90 });
});
