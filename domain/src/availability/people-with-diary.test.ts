import { describe, expect, it } from 'vitest';
import { Availability } from './availability.ts';
import { Diary } from './diary.ts';
import type { Decision, Write } from '../decision.ts';
import type { Refusal } from '../refusal.ts';
import { decideReinstate, decideResetPassword, decideSetRole, decideSuspend } from '../people/account-state.ts';
import { decideChangePerson } from '../people/change-person.ts';
import { decideCreatePerson } from '../people/create-person.ts';
import { givenOrg, givenPerson } from '../people/given-person.ts';
import type { PersonChange } from '../people/settle-person.ts';
import { whoOf } from '../people/who.ts';

const now = new Date('2026-11-20T12:00:00Z');
const knownSkills = new Set(['security', 'steward']);
const diary = { holds: ['kept'], who: {}, rev: 0 };
const change = (asked: PersonChange, changes = {}) => ({
  uid: 'u1',
  by: 'u1',
  person: givenPerson(changes),
  diary,
  change: asked,
  home: undefined,
  knownSkills,
  certState: 'claimed' as const,
});

function written(decided: Decision<Refusal, unknown>, path: string): unknown {
  const writes: readonly Write[] = 'writes' in decided ? decided.writes : [];
  const hit = writes.find((write) => Object.values(write).includes(path));
  return hit && 'data' in hit ? hit.data : undefined;
}

describe('decideCreatePerson', () => {
  const create = (role: 'agent' | 'admin', asked: PersonChange = {}) =>
    decideCreatePerson({
      uid: 'u1',
      by: 'admin1',
      email: 'a@muster.test',
      role,
      name: { first: 'Amina', last: 'Khan' },
      change: asked,
      home: undefined,
      knownSkills,
      certState: 'valid',
      org: givenOrg(),
      now,
    });

  it('comes with a diary and an availability that their own schemas accept', () => {
    const decided = create('agent', { phone: '020 7946 0000' });
    expect(Diary.parse(written(decided, 'diaries/u1')).who).toMatchObject({ name: 'Amina Khan', state: 'active' });
    expect(Availability.parse(written(decided, 'availability/u1')).tz).toBe('Europe/London');
    expect(written(decided, 'people/u1')).toMatchObject({ phone: '+442079460000', mustChange: true });
  });

  it('lists an administrator, and only an administrator, as one', () => {
    expect(written(create('admin'), 'config/org')).toMatchObject({ adminUids: ['admin1', 'u1'] });
    expect(written(create('agent'), 'config/org')).toBeUndefined();
  });

  it('refuses what cannot be true', () => {
    expect(create('agent', { phone: '12' })).toEqual({ refused: 'bad-phone' });
    expect(create('agent', { tz: 'Mars/Olympus' })).toEqual({ refused: 'unknown-time-zone' });
    expect(create('agent', { homePostcode: 'ZZ99' })).toEqual({ refused: 'place-unknown' });
    expect(create('agent', { skills: ['juggling'] })).toEqual({
      refused: 'unknown-skill',
      args: { skill: 'juggling' },
    });
  });
});

describe('decideChangePerson', () => {
  it('changes the diary in the same commit and keeps its holds', () => {
    const decided = decideChangePerson(change({ first: 'Amira', standby: false }));
    expect(written(decided, 'people/u1')).toMatchObject({ first: 'Amira', prefs: { standby: false }, rev: 4 });
    expect(written(decided, 'diaries/u1')).toMatchObject({
      holds: ['kept'],
      who: { name: 'Amira Khan', standby: false },
    });
  });

  it("takes one's own certificate as a claim that opens nothing, until an administrator confirms it", () => {
    const claimed = change({ certs: { steward: { until: '2031-01-01' } } });
    expect(written(decideChangePerson(claimed), 'diaries/u1')).toMatchObject({ who: { certs: {} } });
    const confirmed = decideChangePerson({ ...claimed, certState: 'valid' });
    expect(written(confirmed, 'diaries/u1')).toMatchObject({ who: { certs: { steward: '2031-01-01' } } });
  });

  it('leaves a checked certificate checked while it is repeated, and not when its end is moved', () => {
    const same = change({ certs: { security: { until: '2030-12-31' } } });
    const moved = change({ certs: { security: { until: '2035-12-31' } } });
    expect(decideChangePerson(same)).toMatchObject({ writes: [], answer: { certs: { security: { state: 'valid' } } } });
    expect(written(decideChangePerson(moved), 'people/u1')).toMatchObject({
      certs: { security: { state: 'claimed' } },
    });
  });

  it('asks the app to refresh its token when the zone moves', () => {
    const home = { lat: 51.54, lon: -0.1, outward: 'N1', zoneId: 'north' };
    const decided = decideChangePerson({ ...change({ homePostcode: 'N1' }), home });
    expect(written(decided, 'people/u1')).toMatchObject({ zoneId: 'north', claimsVersion: 2 });
  });
});

describe('account states', () => {
  const facts = (changes = {}, org = {}) => ({
    uid: 'u1',
    by: 'admin1',
    person: givenPerson(changes),
    diary,
    org: givenOrg(org),
    reason: 'Licence withdrawn',
    now,
  });

  it('refuses tokens issued until a suspension and closes the diary', () => {
    const decided = decideSuspend(facts());
    expect(written(decided, 'config/blocked')).toEqual({ u1: now });
    expect(written(decided, 'diaries/u1')).toMatchObject({ who: { state: 'suspended' } });
    expect(decided).toMatchObject({ audit: [{ by: 'admin1', diff: { reason: 'Licence withdrawn' } }] });
  });

  it('changes nothing when it is repeated', () => {
    expect(decideSuspend(facts({ state: 'suspended' }))).toMatchObject({ writes: [], audit: [] });
    expect(decideReinstate(facts())).toMatchObject({ writes: [] });
    expect(decideSetRole({ ...facts(), role: 'agent' })).toMatchObject({ writes: [] });
  });

  it('never removes the last administrator', () => {
    const last = facts({ role: 'admin' }, { adminUids: ['u1'] });
    expect(decideSuspend(last)).toEqual({ refused: 'last-admin' });
    expect(decideSetRole({ ...last, role: 'agent' })).toEqual({ refused: 'last-admin' });
  });

  it('takes one of two administrators off the list under its precondition', () => {
    const decided = decideSuspend(facts({ role: 'admin' }, { adminUids: ['admin1', 'u1'] }));
    expect(written(decided, 'config/org')).toMatchObject({ adminUids: ['admin1'] });
  });

  it('puts a reinstated administrator back', () => {
    const decided = decideReinstate(facts({ role: 'admin', state: 'suspended' }));
    expect(written(decided, 'config/org')).toMatchObject({ adminUids: ['admin1', 'u1'] });
  });

  it('asks for a new password after a reset and ends the sessions', () => {
    const decided = decideResetPassword(facts());
    expect(written(decided, 'people/u1')).toMatchObject({ mustChange: true });
    expect(written(decided, 'config/blocked')).toEqual({ u1: now });
  });

  it('leaves accounts alone that are not active', () => {
    expect(decideSuspend(facts({ state: 'pending' }))).toEqual({ refused: 'account-not-active' });
    expect(decideReinstate(facts({ state: 'erased' }))).toEqual({ refused: 'account-not-active' });
  });
});

describe('whoOf', () => {
  it('gives a guard checked certificates only, and no more than it asks', () => {
    const certs = {
      security: { until: '2030-12-31', state: 'valid' as const },
      steward: { until: '2030-12-31', state: 'refused' as const },
    };
    expect(whoOf(givenPerson({ certs }))).toEqual({
      state: 'active',
      name: 'Amina Khan',
      phone: '+442079460000',
      lang: 'en',
      skills: ['security'],
      certs: { security: '2030-12-31' },
      tz: 'Europe/London',
      home: { lat: 51.4927, lon: -0.2339 },
      standby: true,
      autoConfirm: false,
      hush: { from: 0, to: 0 },
    });
  });
});
