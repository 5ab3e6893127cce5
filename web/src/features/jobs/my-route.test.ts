import { expect, it } from 'vitest';
import { givenMyJob } from './given-my-job.ts';
import { routeTo } from './my-route.ts';

it('says how far, how long, and when to leave for a job at 18:00', () => {
  const job = givenMyJob({ site: { address: '', postcode: '', lat: 51.3762, lon: -0.0982 } });
  expect(routeTo(job, { lat: 51.5074, lon: -0.1278 })).toEqual({
    km: 19,
    minutes: 36,
    leaveBy: new Date('2026-11-20T17:24:00Z'),
  });
  expect(routeTo(job, job.site)).toMatchObject({ km: 1, minutes: 5 });
});
