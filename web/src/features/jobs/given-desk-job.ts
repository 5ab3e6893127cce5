import { givenJob, givenMember } from '@muster/domain/jobs/given-job';
import type { Job } from '@muster/domain/jobs/job';

/** A job for tests of the desk: four stewards in Stratford from 14:00, Jan and Lee have a place. */
export function givenDeskJob(changes: Partial<Job> = {}): Job {
  return givenJob({
    title: 'Crowd stewards',
    urgency: 'standard',
    site: { address: 'Montfichet Road', postcode: 'E20 1EJ', lat: 51.54, lon: -0.01 },
    centre: { lat: 51.54, lon: 0 },
    area: 'Stratford',
    outward: 'E20',
    start: new Date('2026-11-20T14:00:00Z'),
    end: new Date('2026-11-20T20:00:00Z'),
    positions: [{ id: 'p1', label: 'Steward', need: 4, skills: [], certs: [] }],
    crew: { jan: givenMember({ name: 'Jan' }), lee: givenMember({ name: 'Lee' }) },
    crewUids: ['jan', 'lee'],
    ...changes,
  });
}
