import type { MyJob } from './my-jobs.ts';

const AT = new Date('2026-11-20T12:00:00Z');

/** A confirmed job for tests: Jan and Lee as stewards, tonight in Stratford. */
export function givenMyJob(fields: Partial<MyJob> = {}): MyJob {
  const member = { pos: 'p1', phase: 'confirmed' as const, at: AT, source: 'tap' as const, lead: false, rev: 1 };
  return {
    jobId: 'J-000001',
    title: 'Crowd stewards',
    type: 'event',
    state: 'open',
    mode: 'broadcast',
    urgency: 'standard',
    policy: 'standard',
    ownerUid: 'dora',
    instructions: 'Report at gate C.',
    site: { lat: 51.54, lon: -0.01, address: 'Montfichet Road', postcode: 'E20 1EJ' },
    centre: { lat: 51.54, lon: 0 },
    area: 'Stratford',
    outward: 'E20',
    start: new Date('2026-11-20T14:00:00Z'),
    end: new Date('2026-11-20T20:00:00Z'),
    tz: 'Europe/London',
    positions: [{ id: 'p1', label: 'Steward', need: 4, skills: [], certs: [] }],
    crew: { jan: { ...member, name: 'Jan' }, lee: { ...member, name: 'Lee', lead: true } },
    crewUids: ['jan', 'lee'],
    pastCrewUids: [],
    standby: [],
    pages: [],
    flags: { atRisk: false, overdue: false, lateStart: false, slaBreached: false },
    keys: [],
    audit: { n: 1 },
    createdAt: AT,
    rev: 1,
    ...fields,
  };
}
