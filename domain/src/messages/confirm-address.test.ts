import { describe, expect, it } from 'vitest';
import { givenOrg, givenPerson } from '../people/given-person.ts';
import type { AccessRequest, Person } from '../people/person.ts';
import { decideConfirmAddress } from './confirm-address.ts';
import { decideRequestErasure } from './request-erasure.ts';

const now = new Date('2026-11-20T12:00:00Z');
const asked: AccessRequest = { needs: 'people', at: new Date('2026-11-20T11:00:00Z') };
const pending = (changes: Partial<AccessRequest> = {}) =>
  givenPerson({ state: 'pending', role: 'requester', asked: { ...asked, ...changes } });
const facts = (person: Person) => ({
  uid: 'u1',
  by: 'u1',
  person,
  diary: {},
  org: givenOrg({ adminUids: ['admin1', 'admin2'] }),
  now,
});

describe('decideConfirmAddress', () => {
  it('tells every administrator, once', () => {
    const decided = decideConfirmAddress(facts(pending()));
    expect(decided).toMatchObject({ answer: { asked: { confirmedAt: now } } });
    const told = 'writes' in decided ? decided.writes.flatMap((write) => ('put' in write ? write.put : [])) : [];
    expect(told).toEqual(['people/admin1/notices/account~person~u1', 'people/admin2/notices/account~person~u1']);
    expect(decideConfirmAddress(facts(pending({ confirmedAt: now })))).toMatchObject({ writes: [] });
  });

  it('knows only people who wait', () => {
    expect(decideConfirmAddress(facts(givenPerson()))).toEqual({ refused: 'account-not-active' });
  });
});

describe('decideRequestErasure', () => {
  it('is asked once, and told to every administrator', () => {
    const decided = decideRequestErasure(facts(givenPerson()));
    const told = 'writes' in decided ? decided.writes.flatMap((write) => ('put' in write ? write.put : [])) : [];
    expect(told).toEqual(['people/admin1/notices/account~erasure~u1', 'people/admin2/notices/account~erasure~u1']);
    expect(decideRequestErasure(facts(givenPerson({ erasureAskedAt: now })))).toMatchObject({ writes: [] });
    expect(decideRequestErasure(facts(pending()))).toEqual({ refused: 'account-not-active' });
  });
});
