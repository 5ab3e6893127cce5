import { describe, expect, it } from 'vitest';
import { givenPerson } from './given-person.ts';
import { decideSetScope, isPersonInScope, isZoneInScope } from './scope.ts';

const now = new Date('2026-11-20T12:00:00Z');
const west = { zoneIds: ['west'], teamIds: [] };
const facts = (changes: Parameters<typeof givenPerson>[0] = {}) => ({
  uid: 'sue',
  by: 'admin1',
  person: givenPerson({ role: 'supervisor', ...changes }),
  diary: {},
  now,
});

describe('decideSetScope', () => {
  it('refuses old tokens, and is in the next one', () => {
    expect(decideSetScope({ ...facts(), scope: west })).toMatchObject({
      answer: { scope: west, claimsVersion: 2 },
      writes: [{}, {}, { update: 'config/blocked', data: { sue: now } }],
    });
  });

  it('changes nothing twice, and is empty again for everywhere', () => {
    expect(decideSetScope({ ...facts({ scope: west }), scope: west })).toMatchObject({ writes: [] });
    const wide = decideSetScope({ ...facts({ scope: west }), scope: { zoneIds: [], teamIds: [] } });
    expect(wide).not.toHaveProperty('answer.scope');
    expect(decideSetScope({ ...facts(), scope: { zoneIds: [], teamIds: [] } })).toMatchObject({ writes: [] });
  });

  it('is of supervisors and dispatchers, and fits into a token', () => {
    expect(decideSetScope({ ...facts({ role: 'agent' }), scope: west })).toEqual({ refused: 'not-staff' });
    expect(decideSetScope({ ...facts({ role: 'admin' }), scope: west })).toEqual({ refused: 'not-staff' });
    const zoneIds = Array.from({ length: 20 }, (_, n) => `a-zone-with-a-rather-long-name-${n}`.padEnd(60, 'x'));
    expect(decideSetScope({ ...facts(), scope: { zoneIds, teamIds: [] } })).toEqual({ refused: 'scope-too-wide' });
  });
});

describe('a scope', () => {
  it('holds zones, and whatever is in none', () => {
    expect([undefined, west].map((scope) => isZoneInScope(scope, 'east'))).toEqual([true, false]);
    expect(isZoneInScope(west, undefined)).toBe(true);
    expect(isZoneInScope({ zoneIds: [], teamIds: ['t1'] }, 'east')).toBe(true);
  });

  it('holds people by zone or by team', () => {
    const scope = { zoneIds: ['west'], teamIds: ['t1'] };
    expect(isPersonInScope(scope, { zoneId: 'west', teamIds: [] })).toBe(true);
    expect(isPersonInScope(scope, { zoneId: 'east', teamIds: ['t1'] })).toBe(true);
    expect(isPersonInScope(scope, { zoneId: 'east', teamIds: [] })).toBe(false);
    expect(isPersonInScope(scope, { teamIds: [] })).toBe(false);
    expect(isPersonInScope(undefined, { teamIds: [] })).toBe(true);
  });
});
