import { AuditEntry } from '@muster/domain/audit/audit';
import { Diary } from '@muster/domain/availability/diary';
import { givenPage } from '@muster/domain/callouts/given-page';
import { givenCrewOf, givenJob } from '@muster/domain/jobs/given-job';
import { Job } from '@muster/domain/jobs/job';
import { paths } from '@muster/domain/paths';
import { Person } from '@muster/domain/people/person';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../functions/src/platform/db.ts';
import type { Store } from '../../../functions/src/platform/store.ts';
import { givenAccount, givenOrganisation } from '../../support/organisation.ts';
import { openWorld, type World } from '../../support/world.ts';

const HOUR = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR);
const minutes = (instant: Date) => Math.floor(instant.getTime() / 60_000);

let world: World;
let store: Store;
let boss: string;
let count = 0;
beforeAll(async () => {
  world = await openWorld('suspend', { instances: 2 });
  store = openStore({ projectId: world.projectId });
  await givenOrganisation(world, ['boss']);
  boss = await givenAccount(world, 'boss', 'admin');
});
afterAll(() => world.close());

const key = () => `suspend-${(count += 1)}`;
const suspend = (uid: string, instance = 0) =>
  world.call('suspendPerson', { uid, reason: 'Licence withdrawn', key: key() }, boss, instance);

/** A person with a place tomorrow, one on a job that has begun, and an open offer. */
async function givenBusyAgent() {
  const uid = `busy${(count += 1)}`;
  const token = await givenAccount(world, uid, 'agent');
  const [tomorrow, begun, offered] = [`J-T${uid}`, `J-B${uid}`, `J-O${uid}`];
  const later = { start: inHours(30), end: inHours(35) };
  const batch = world.db.batch();
  batch.set(world.db.doc(paths.job(tomorrow)), givenCrewOf([uid], { ...later, pages: [] }));
  batch.set(world.db.doc(paths.job(begun)), {
    ...givenCrewOf([uid], { start: inHours(-1), end: inHours(3), pages: [] }),
    state: 'in_progress',
  });
  batch.set(world.db.doc(paths.job(offered)), givenJob({ ...later, pages: ['1-0'] }));
  batch.set(
    world.db.doc(paths.wave(offered, '1-0')),
    givenPage({ jobId: offered, audience: ['other', uid].toSorted() }),
  );
  const hold = {
    job: tomorrow,
    pos: 'p1',
    from: minutes(later.start),
    to: minutes(later.end),
    kind: 'firm',
    zone: 'west',
  };
  batch.update(world.db.doc(paths.diary(uid)), { holds: [hold] });
  await batch.commit();
  return { uid, token, tomorrow, begun, offered };
}

describe('suspendPerson', () => {
  it('frees places to come, names those under way, and takes the person out of offers', async () => {
    const { uid, tomorrow, begun, offered } = await givenBusyAgent();
    expect(await suspend(uid)).toEqual({ status: 200, result: { released: [tomorrow], underWay: [begun] } });

    expect((await store.get(Person, paths.person(uid))).data?.state).toBe('suspended');
    expect((await world.auth.getUser(uid)).customClaims).toEqual({ v: 2 });
    expect((await store.get(Diary, paths.diary(uid))).data).toMatchObject({ holds: [], who: { state: 'suspended' } });
    expect((await store.get(Job, paths.job(tomorrow))).data?.crew).toEqual({});
    expect(Object.keys((await store.get(Job, paths.job(begun))).data?.crew ?? {})).toEqual([uid]);
    expect((await world.db.doc(paths.wave(offered, '1-0')).get()).get('audience')).toEqual(['other']);
  });

  it('finishes on repeat what a crash left behind', async () => {
    const { uid, tomorrow } = await givenBusyAgent();
    const person = paths.person(uid);
    await world.db.doc(person).update({ state: 'suspended' });
    expect(await suspend(uid)).toMatchObject({ result: { released: [tomorrow] } });
    expect((await world.auth.getUser(uid)).customClaims).toEqual({ v: 1 });
    expect(await suspend(uid)).toMatchObject({ result: { released: [] } });
  });

  it('refuses every callable within five seconds, on every instance', async () => {
    const { uid, token } = await givenBusyAgent();
    const duty = (instance: number) => world.call('setDuty', { on: true, key: key() }, token, instance);
    expect([(await duty(0)).status, (await duty(1)).status]).toEqual([200, 200]);
    await suspend(uid);
    const statuses = async () => [(await duty(0)).status, (await duty(1)).status].every((status) => status >= 401);
    await expect.poll(statuses, { interval: 250, timeout: 5500 }).toBe(true);
  });

  it('says why in the audit', async () => {
    const { uid } = await givenBusyAgent();
    await suspend(uid);
    const { data: person } = await store.get(Person, paths.person(uid));
    const entry = await store.get(AuditEntry, paths.audit(paths.person(uid), person?.audit.n ?? 0));
    expect(entry.data).toMatchObject({ op: 'person.suspended', by: 'boss', diff: { reason: 'Licence withdrawn' } });
  });

  it('never suspends the last administrator, and knows nobody by a wrong id', async () => {
    expect(await suspend('boss')).toMatchObject({ error: { details: { reason: 'last-admin' } } });
    expect(await suspend('ghost')).toMatchObject({ status: 404 });
  });
});
