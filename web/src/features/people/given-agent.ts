import { givenAvailability } from '@muster/domain/availability/given-availability';
import type { Person } from '@muster/domain/people/person';
import { type AgentFacts, type AgentRow, agentRow } from './agent-row.ts';

/** Friday noon in London. */
export const NOW = new Date('2026-11-20T12:00:00Z');

/** A person for tests: Ivo Marić, security, licence to 2030. */
export function givenPerson(changes: Partial<Person> = {}): Person {
  return {
    state: 'active',
    role: 'agent',
    takesCalls: false,
    first: 'Ivo',
    last: 'Marić',
    phone: '+442079460000',
    email: 'agent1@muster.test',
    lang: 'en',
    tz: 'Europe/London',
    home: { lat: 51.5, lon: -0.2, outward: 'W12' },
    maxKm: 25,
    skills: ['security'],
    certs: { security: { until: '2030-12-31', state: 'valid' } },
    teamIds: ['west'],
    zoneId: 'west',
    prefs: { standby: true, autoConfirm: false },
    claimsVersion: 1,
    mustChange: false,
    audit: { n: 1 },
    createdAt: NOW,
    rev: 0,
    ...changes,
  };
}

export function givenAgent(changes: Partial<AgentFacts> = {}, now = NOW): AgentRow {
  const facts = {
    uid: 'ivo',
    person: givenPerson(),
    availability: givenAvailability(),
    isOnJob: false,
    zoneName: () => 'West London',
    skillName: () => 'Security',
    ...changes,
  };
  return agentRow(facts, now);
}
