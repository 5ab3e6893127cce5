import { describe, expect, it } from 'vitest';
import { decideResetPassword } from './account-state.ts';
import { givenPerson } from './given-person.ts';
import { decideInvite, decideJoin, hasNeverJoined, isUnconfirmed } from './invite.ts';
import type { Person } from './person.ts';

const now = new Date('2026-11-20T12:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const asked = { needs: 'people', at: now } as const;
const facts = (changes: Partial<Person>) => ({ uid: 'u1', by: 'boss', person: givenPerson(changes), diary: {} });
const invite = (changes: Partial<Person>, key = 'key-1', at = now) => decideInvite({ ...facts(changes), key, now: at });

describe('an invitation', () => {
  it('goes to whoever never signed in, and to whoever never confirmed the address', () => {
    expect(invite({ mustChange: true })).toMatchObject({ answer: { invited: { at: now } } });
    expect(invite({ state: 'pending', asked })).toMatchObject({ answer: { invited: { at: now } } });
  });

  it('is refused for who is in already, waits, or is no more', () => {
    expect(invite({})).toEqual({ refused: 'already-joined' });
    expect(invite({ mustChange: true, resetAt: now })).toEqual({ refused: 'already-joined' });
    expect(invite({ state: 'pending', asked: { ...asked, confirmedAt: now } })).toEqual({ refused: 'already-joined' });
    expect(invite({ state: 'suspended', mustChange: true })).toEqual({ refused: 'account-not-active' });
    expect(invite({ state: 'erased', mustChange: true })).toEqual({ refused: 'account-not-active' });
  });

  it('is one for one key, and not another within a minute', () => {
    const invited = { mustChange: true, invited: { at: now, key: 'key-1' } };
    expect(invite(invited, 'key-1', later(5))).toMatchObject({ writes: [], answer: { invited: { at: now } } });
    expect(invite(invited, 'key-2', later(59))).toEqual({ refused: 'rate' });
    expect(invite(invited, 'key-2', later(60))).toMatchObject({ answer: { invited: { key: 'key-2' } } });
  });
});

describe('joining', () => {
  it('ends with a password of one’s own', () => {
    const joined = decideJoin(facts({ mustChange: true, invited: { at: now, key: 'key-1' } }));
    expect(joined).toMatchObject({ answer: { mustChange: false } });
    expect(decideJoin(facts({ mustChange: true }))).toEqual({ refused: 'account-not-active' });
  });

  it('is not undone by a new first password', () => {
    const reset = decideResetPassword({ ...facts({}), now });
    const person = 'answer' in reset ? reset.answer : givenPerson();
    expect([person.mustChange, hasNeverJoined(person)]).toEqual([true, false]);
    const never = decideResetPassword({ ...facts({ mustChange: true }), now });
    expect('answer' in never && hasNeverJoined(never.answer)).toBe(true);
  });

  it('is awaited of who never opened the link', () => {
    expect(isUnconfirmed(givenPerson({ state: 'pending', asked }))).toBe(true);
    expect(isUnconfirmed(givenPerson({ state: 'pending', asked: { ...asked, confirmedAt: now } }))).toBe(false);
    expect(isUnconfirmed(givenPerson())).toBe(false);
  });
});
