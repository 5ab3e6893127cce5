import { paths } from '@muster/domain/paths';
import { Person } from '@muster/domain/people/person';
import type { Role } from '@muster/domain/people/roles';
import { OrgConfig } from '@muster/domain/settings/settings';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openStore } from '../../../functions/src/platform/db.ts';
import type { Store } from '../../../functions/src/platform/store.ts';
import { givenAccount, givenOrganisation } from '../../support/organisation.ts';
import { openWorld, type World } from '../../support/world.ts';

let world: World;
let store: Store;
let boss: Someone;
let vice: Someone;
let count = 0;
const key = () => `account-${(count += 1)}-key`;

beforeAll(async () => {
  world = await openWorld('account-state', { instances: 2 });
  store = openStore({ projectId: world.projectId });
});
afterAll(() => world.close());

interface Someone {
  readonly uid: string;
  readonly token: string;
}

/** Each test has people of its own, since audit entries are never written twice. */
async function someone(role: Role, changes: Partial<Person> = {}): Promise<Someone> {
  const uid = `person${(count += 1)}`;
  return { uid, token: await givenAccount(world, uid, role, changes) };
}

beforeEach(async () => {
  boss = await someone('admin');
  vice = await someone('admin');
  await givenOrganisation(world, [boss.uid, vice.uid]);
});

const claimsOf = async (uid: string) => (await world.auth.getUser(uid)).customClaims;
const reason = (word: string) => ({ error: { details: { reason: word } } });

describe('setRole', () => {
  it('changes the claim and refuses tokens of the old role', async () => {
    const amy = await someone('dispatcher');
    expect((await world.call('setRole', { uid: amy.uid, role: 'agent', key: key() }, boss.token)).status).toBe(200);
    expect(await claimsOf(amy.uid)).toEqual({ role: 'agent', z: 'west', v: 2 });
    expect((await store.get(Person, paths.person(amy.uid))).data).toMatchObject({ role: 'agent', claimsVersion: 2 });
    expect((await world.db.doc(paths.blocked).get()).get(amy.uid)).toBeDefined();
    await new Promise((resolve) => setTimeout(resolve, 5100));
    expect(await world.call('setDuty', { on: true, key: key() }, amy.token)).toMatchObject(
      reason('account-not-active'),
    );
    expect((await world.call('setDuty', { on: true, key: key() }, await world.signIn(amy.uid))).status).toBe(200);
  });

  it('keeps the list of administrators', async () => {
    const amy = await someone('agent');
    await world.call('setRole', { uid: amy.uid, role: 'admin', key: key() }, boss.token);
    expect((await store.get(OrgConfig, paths.orgConfig)).data?.adminUids).toEqual(
      [amy.uid, boss.uid, vice.uid].toSorted(),
    );
  });

  it('does not demote the last administrator, also when two demote each other at once', async () => {
    const both = await Promise.all([
      world.call('setRole', { uid: vice.uid, role: 'agent', key: key() }, boss.token, 0),
      world.call('setRole', { uid: boss.uid, role: 'agent', key: key() }, vice.token, 1),
    ]);
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 400]));
    expect(both.find(({ status }) => status === 400)).toMatchObject(reason('last-admin'));
    expect((await store.get(OrgConfig, paths.orgConfig)).data?.adminUids).toHaveLength(1);
  });

  it('repairs claims that a crash left behind when it is repeated', async () => {
    const amy = await someone('agent');
    await world.auth.setCustomUserClaims(amy.uid, {});
    await world.call('setRole', { uid: amy.uid, role: 'agent', key: key() }, boss.token);
    expect(await claimsOf(amy.uid)).toMatchObject({ role: 'agent' });
  });

  it('knows nobody by a wrong id', async () => {
    expect(await world.call('setRole', { uid: 'ghost', role: 'agent', key: key() }, boss.token)).toMatchObject({
      status: 404,
      ...reason('not-found'),
    });
  });
});

describe('reinstatePerson', () => {
  it('gives the rights back', async () => {
    const amy = await someone('agent', { state: 'suspended' });
    await world.auth.setCustomUserClaims(amy.uid, { v: 1 });
    expect((await world.call('reinstatePerson', { uid: amy.uid, key: key() }, boss.token)).status).toBe(200);
    expect(await claimsOf(amy.uid)).toMatchObject({ role: 'agent', v: 2 });
    expect((await store.get(Person, paths.person(amy.uid))).data?.state).toBe('active');
  });
});

describe('resetPassword', () => {
  it('makes a new first password that must be changed, and ends sessions', async () => {
    const amy = await someone('agent');
    // Firebase ends sessions by the second.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const { result } = await world.call('resetPassword', { uid: amy.uid, key: key() }, boss.token);
    expect(z.object({ password: z.string() }).parse(result).password).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
    expect((await store.get(Person, paths.person(amy.uid))).data?.mustChange).toBe(true);
    expect((await world.call('setDuty', { on: true, key: key() }, amy.token)).status).toBe(401);
  });
});

describe('updateProfile and updatePerson', () => {
  it('claims a certificate for oneself, which counts once an administrator has seen it', async () => {
    const amy = await someone('agent', { certs: {} });
    const certs = { security: { until: '2031-01-01', number: '1234' } };
    expect((await world.call('updateProfile', { certs, key: key() }, amy.token)).status).toBe(200);
    const diary = async () => (await world.db.doc(paths.diary(amy.uid)).get()).get('who.certs');
    expect(await diary()).toEqual({});
    expect((await world.call('updatePerson', { uid: amy.uid, certs, key: key() }, boss.token)).status).toBe(200);
    expect(await diary()).toEqual({ security: '2031-01-01' });
  });

  it('moves zone and time zone with the person', async () => {
    const amy = await someone('agent');
    const answer = await world.call(
      'updateProfile',
      { homePostcode: 'E1', tz: 'Europe/Berlin', key: key() },
      amy.token,
    );
    expect(answer.status).toBe(200);
    expect(await claimsOf(amy.uid)).toMatchObject({ z: 'east', v: 2 });
    expect((await world.db.doc(paths.availability(amy.uid)).get()).get('tz')).toBe('Europe/Berlin');
  });

  it('does not let anyone change another, nor what an administrator decides', async () => {
    const amy = await someone('agent');
    expect((await world.call('updatePerson', { uid: boss.uid, first: 'X', key: key() }, amy.token)).status).toBe(403);
    expect(await world.call('updateProfile', { role: 'admin', key: key() }, amy.token)).toMatchObject({
      status: 400,
      error: { details: { fields: [{ field: 'role', message: 'is not known' }] } },
    });
  });
});
