import { Availability } from '@muster/domain/availability/availability';
import { Diary } from '@muster/domain/availability/diary';
import { paths } from '@muster/domain/paths';
import { Person } from '@muster/domain/people/person';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openStore } from '../../../functions/src/platform/db.ts';
import type { Store } from '../../../functions/src/platform/store.ts';
import { givenAccount, givenOrganisation } from '../../support/organisation.ts';
import { openWorld, type World } from '../../support/world.ts';

const Created = z.object({ uid: z.string(), password: z.string() });

let world: World;
let store: Store;
let admin: string;
beforeAll(async () => {
  world = await openWorld('create-person', { instances: 2 });
  store = openStore({ projectId: world.projectId });
  await givenOrganisation(world, ['boss']);
  admin = await givenAccount(world, 'boss', 'admin');
});
afterAll(() => world.close());

let count = 0;
const asked = (changes: object = {}) => {
  count += 1;
  const key = `create-${count}-key`;
  return { key, email: `new${count}@muster.test`, role: 'agent', first: 'Noor', last: 'Aziz', ...changes };
};
const create = async (changes: object = {}, token = admin) => world.call('createPerson', asked(changes), token);

describe('createPerson', () => {
  it('makes an account that can sign in, with person, diary and availability', async () => {
    const full = {
      phone: '020 7946 0000',
      skills: ['security'],
      certs: { security: { until: '2030-12-31' } },
      homePostcode: 'w12 7gf',
      maxKm: 12,
    };
    const { status, result } = await create(full);
    expect(status).toBe(200);
    const { uid } = Created.parse(result);
    const { customClaims } = await world.auth.getUser(uid);
    expect(customClaims).toEqual({ role: 'agent', z: 'west', v: 1 });

    const { data: person } = await store.get(Person, paths.person(uid));
    expect(person).toMatchObject({
      phone: '+442079460000',
      home: { outward: 'W12' },
      certs: { security: { state: 'valid' } },
      mustChange: true,
      audit: { n: 1 },
    });
    const { data: diary } = await store.get(Diary, paths.diary(uid));
    expect(diary?.who).toMatchObject({ state: 'active', name: 'Noor Aziz', certs: { security: '2030-12-31' } });
    expect((await store.get(Availability, paths.availability(uid))).data?.tz).toBe('Europe/London');
  });

  it('answers a repeat with the same person, and a first password that works', async () => {
    const said = asked();
    const first = Created.parse((await world.call('createPerson', said, admin)).result);
    const second = Created.parse((await world.call('createPerson', said, admin)).result);
    expect(second.uid).toBe(first.uid);
    expect((await store.get(Person, paths.person(first.uid))).data?.audit.n).toBe(1);
  });

  it('finishes what a crash left after the account was made', async () => {
    const said = asked();
    const { uid } = Created.parse((await world.call('createPerson', said, admin)).result);
    await Promise.all(
      [paths.person(uid), paths.diary(uid), paths.availability(uid)].map((p) => world.db.doc(p).delete()),
    );
    await world.db.doc(paths.audit(paths.person(uid), 1)).delete();
    await world.auth.setCustomUserClaims(uid, null);
    expect((await world.call('createPerson', said, admin)).status).toBe(200);
    expect((await store.get(Person, paths.person(uid))).data?.first).toBe('Noor');
    expect((await world.auth.getUser(uid)).customClaims).toMatchObject({ role: 'agent' });
  });

  it('refuses an address that is taken, however it is spelt', async () => {
    await create({ email: 'taken@muster.test' });
    expect(await create({ email: 'Taken@muster.test' })).toMatchObject({
      status: 409,
      error: { details: { reason: 'email-taken' } },
    });
  });

  it('gives an address that two ask for at once to one of them', async () => {
    const answers = await Promise.all([create({ email: 'both@muster.test' }), create({ email: 'both@muster.test' })]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
  });

  it.each([
    ['a number nobody can dial', { phone: '12345' }, 'bad-phone'],
    ['a postcode that does not exist', { homePostcode: 'ZZ99 9ZZ' }, 'place-unknown'],
    ['a skill that does not exist', { skills: ['juggling'] }, 'unknown-skill'],
    ['a time zone that does not exist', { tz: 'Mars/Olympus' }, 'unknown-time-zone'],
  ])('refuses %s and leaves no account behind', async (_, changes, reason) => {
    const said = asked(changes);
    const answer = await world.call('createPerson', said, admin);
    expect(answer).toMatchObject({ status: 400, error: { details: { reason } } });
    await expect(world.auth.getUserByEmail(said.email)).rejects.toThrow('no user record');
  });

  it('is for administrators only', async () => {
    const dispatcher = await givenAccount(world, 'dora', 'dispatcher');
    expect(await create({}, dispatcher)).toMatchObject({ status: 403, error: { details: { reason: 'forbidden' } } });
  });
});
