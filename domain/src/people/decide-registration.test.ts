import { describe, expect, it } from 'vitest';
import { decideRegistration } from './decide-registration.ts';
import { givenPerson } from './given-person.ts';
import type { AccessRequest, Person } from './person.ts';

const now = new Date('2026-11-20T12:00:00Z');
const asked: AccessRequest = { needs: 'people', organisation: 'Arena', at: new Date('2026-11-20T11:00:00Z') };
const pending = (changes: Partial<AccessRequest> = {}) =>
  givenPerson({ state: 'pending', role: 'requester', asked: { ...asked, ...changes } });
const facts = (person: Person) => ({
  uid: 'u1',
  by: 'admin1',
  person,
  diary: {},
  now,
});

describe('decideRegistration', () => {
  const approve = (person: Person) => decideRegistration({ ...facts(person), answer: { is: 'approved' } });
  const refuse = (person: Person) => decideRegistration({ ...facts(person), answer: { is: 'refused', reason: 'No' } });

  it('gives the rights of a requester to who confirmed the address', () => {
    const waiting = pending({ confirmedAt: now });
    expect(approve(waiting)).toMatchObject({
      answer: { state: 'active', role: 'requester', claimsVersion: waiting.claimsVersion + 1 },
    });
    expect(approve(pending())).toEqual({ refused: 'address-not-confirmed' });
  });

  it('keeps of who was refused nothing but the reason', () => {
    const decided = refuse(pending());
    expect(decided).toMatchObject({
      answer: { state: 'erased', first: '', last: '', email: '', asked: { refused: 'No', needs: 'people' } },
    });
    expect(decided).not.toHaveProperty('answer.phone');
    expect(decided).not.toHaveProperty('answer.asked.organisation');
  });

  it('is decided once', () => {
    const active = givenPerson({ asked: { ...asked, decidedAt: now } });
    expect(approve(active)).toMatchObject({ writes: [] });
    expect(refuse(active)).toEqual({ refused: 'account-not-active' });
    const erased = givenPerson({ state: 'erased', asked: { ...asked, refused: 'No' } });
    expect(refuse(erased)).toMatchObject({ writes: [] });
    expect(approve(erased)).toEqual({ refused: 'account-not-active' });
    expect(approve(givenPerson())).toEqual({ refused: 'account-not-active' });
  });
});
