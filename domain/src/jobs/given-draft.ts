import { CONSTANTS } from '../constants.ts';
import { districtOf } from '../geo/district.ts';
import type { CreateJobFacts } from './create-job.ts';
import type { JobDraft } from './jobs.contracts.ts';

/** A draft and its facts for unit tests: two guards at Westfield London tomorrow evening. */
export const NOW = new Date('2026-11-20T12:00:00Z');

export function givenDraft(changes: Partial<JobDraft> = {}): JobDraft {
  return {
    title: 'Retail security',
    type: 'Security',
    urgency: 'urgent',
    mode: 'broadcast',
    policy: 'urgent',
    site: { address: "Ariel Way, Shepherd's Bush, London", postcode: 'W12 7GF' },
    start: new Date('2026-11-21T18:00:00Z'),
    end: new Date('2026-11-21T23:00:00Z'),
    tz: 'Europe/London',
    positions: [{ label: 'Guard', need: 2, skills: ['security'] }],
    instructions: 'Ask for Dana at gate 3.',
    notes: '',
    named: [],
    together: false,
    ...changes,
  };
}

export function givenCreate(changes: Partial<JobDraft> = {}): CreateJobFacts {
  const draft = givenDraft(changes);
  return {
    jobId: 'J-4ZK81Q',
    uid: 'desk',
    key: 'key-00000001',
    draft,
    district: districtOf(draft.site.postcode, draft.site.pin),
    skills: new Map([
      ['security', { name: 'Security', needsCert: true }],
      ['steward', { name: 'Steward', needsCert: false }],
    ]),
    people: new Map([['lee', 'Lee Tan']]),
    zones: new Map([['west', { name: 'West', outwards: ['W12'], lat: 51.5, lon: -0.2, radiusKm: 10, neighbours: [] }]]),
    constants: CONSTANTS,
  };
}
