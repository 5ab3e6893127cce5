import type { CrewMember, Job } from './job.ts';

/** A job for unit tests: two guards at Westfield London from 18:00 to 23:00, filled by nobody yet. */
export function givenJob(changes: Partial<Job> = {}): Job {
  return {
    title: 'Retail security',
    type: 'Security',
    state: 'open',
    mode: 'broadcast',
    urgency: 'urgent',
    policy: 'urgent',
    ownerUid: 'desk',
    instructions: 'Ask for Dana at gate 3.',
    site: { address: 'Ariel Way', postcode: 'W12 7GF', lat: 51.5076, lon: -0.221 },
    centre: { lat: 51.5066, lon: -0.2344 },
    area: "Shepherd's Bush",
    outward: 'W12',
    zoneId: 'west',
    start: new Date('2026-11-20T18:00:00Z'),
    end: new Date('2026-11-20T23:00:00Z'),
    tz: 'Europe/London',
    positions: [{ id: 'p1', label: 'Guard', need: 2, skills: ['security'], certs: ['security'] }],
    crew: {},
    crewUids: [],
    pastCrewUids: [],
    standby: [],
    callout: { n: 1, state: 'running', wave: 1, target: 2, askingStandby: false },
    pages: ['1-0'],
    flags: { atRisk: false, overdue: false, lateStart: false, slaBreached: false },
    keys: [],
    audit: { n: 2 },
    createdAt: new Date('2026-11-20T10:00:00Z'),
    rev: 1,
    ...changes,
  };
}

export function givenMember(changes: Partial<CrewMember> = {}): CrewMember {
  const at = new Date('2026-11-20T11:00:00Z');
  return { pos: 'p1', name: 'Amina Khan', phase: 'confirmed', at, source: 'tap', lead: false, rev: 1, ...changes };
}

/** The same job with these people in its crew; filled when they take every place. */
export function givenCrewOf(uids: readonly string[], changes: Partial<Job> = {}): Job {
  return givenJob({
    crew: Object.fromEntries(uids.map((uid) => [uid, givenMember({ name: uid })])),
    crewUids: [...uids],
    ...(uids.length === 2 && {
      state: 'filled' as const,
      pages: [],
      callout: { n: 1, state: 'full' as const, wave: 1, target: 2, askingStandby: false },
    }),
    ...changes,
  });
}
