import type { OrgConfig } from '../settings/settings.ts';
import type { Person } from './person.ts';

/** Facts for tests: an active agent in Hammersmith with a checked licence and a phone that can be reached. */
export function givenPerson(changes: Partial<Person> = {}): Person {
  return {
    state: 'active',
    role: 'agent',
    takesCalls: false,
    first: 'Amina',
    last: 'Khan',
    phone: '+442079460000',
    email: 'amina@muster.test',
    lang: 'en',
    tz: 'Europe/London',
    home: { lat: 51.4927, lon: -0.2339, outward: 'W6' },
    maxKm: 25,
    skills: ['security'],
    certs: { security: { until: '2030-12-31', state: 'valid' } },
    teamIds: [],
    zoneId: 'west',
    // Awake at all hours, so that no test depends on when it runs.
    prefs: { standby: true, autoConfirm: false, quietFrom: 0, quietTo: 0 },
    claimsVersion: 1,
    mustChange: false,
    reach: { state: 'ok', at: new Date('2026-01-01T00:00:00Z') },
    createdAt: new Date('2026-01-01T00:00:00Z'),
    rev: 3,
    audit: { n: 2 },
    ...changes,
  };
}

export function givenOrg(changes: Partial<OrgConfig> = {}): OrgConfig {
  return {
    tz: 'Europe/London',
    constants: {},
    switches: { push: true, mail: true, taps: true },
    adminUids: ['admin1'],
    ...changes,
  };
}
