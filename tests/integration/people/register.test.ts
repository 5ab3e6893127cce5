import { Notice, SandboxItem } from '@muster/domain/messages/messages';
import { Person } from '@muster/domain/people/person';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanUp, foreseeCleanUp } from '../../../functions/src/clean-up.ts';
import { eraseLapsed } from '../../../functions/src/people/lapsed-registrations.ts';
import { openStore } from '../../../functions/src/platform/db.ts';
import type { Store } from '../../../functions/src/platform/store.ts';
import { openInstance } from '../../../functions/src/platform/the-instance.ts';
import { givenAccount, givenOrganisation } from '../../support/organisation.ts';
import { openWorld, type World } from '../../support/world.ts';

let world: World;
let store: Store;
let boss: string;
let count = 0;
beforeAll(async () => {
  world = await openWorld('register', { instances: 2 });
  store = openStore({ projectId: world.projectId });
  await givenOrganisation(world, ['boss']);
  await world.db.doc(paths.appConfig).update({ registration: true });
  boss = await givenAccount(world, 'boss', 'admin');
  await givenAccount(world, 'amy', 'agent');
});
afterAll(() => world.close());

const key = () => `register-${(count += 1)}`;
const wanted = (email: string) => ({
  key: key(),
  email,
  first: 'Rita',
  last: 'Stone',
  phone: '+44 20 7946 0999',
  organisation: 'Arena',
  needs: 'people',
});
/** Each call from an instance of its own, so that the limit per address is not met by accident. */
const ask = (email: string, instance = count % 2) => world.call('register', wanted(email), undefined, instance);

async function mailsTo(uid: string): Promise<SandboxItem[]> {
  const found = await store.query(SandboxItem, { from: paths.sandbox, where: [['to', '==', uid]], limit: 50 });
  return found.flatMap(({ data }) => (data ? [data] : []));
}

async function personWith(email: string): Promise<{ uid: string; person: Person } | undefined> {
  const found = await world.db.collection(paths.people).where('email', '==', email).get();
  const [doc] = found.docs;
  if (!doc) return undefined;
  const { data } = await store.get(Person, paths.person(doc.id));
  return data && { uid: doc.id, person: data };
}

/** As the page behind the link of the mail does it. */
async function openLink(uid: string, password: string): Promise<void> {
  const link = (await mailsTo(uid)).findLast(({ tag }) => tag === 'confirmAddress')?.link ?? '';
  expect(link).toMatch(/^\/register\/confirm\?oobCode=.+/);
  const oobCode = new URLSearchParams(link.split('?')[1]).get('oobCode');
  const host = process.env['FIREBASE_AUTH_EMULATOR_HOST'];
  const done = await fetch(`http://${host}/identitytoolkit.googleapis.com/v1/accounts:resetPassword?key=local`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer owner' },
    body: JSON.stringify({ oobCode, newPassword: password, targetProjectId: world.projectId }),
  });
  expect(done.status).toBe(200);
}

async function givenWaiting(email: string): Promise<string> {
  expect(await ask(email)).toEqual({ status: 200, result: {} });
  const known = await personWith(email);
  if (!known) throw new Error('nobody registered');
  await openLink(known.uid, 'a-long-password');
  expect(await world.call('confirmAddress', { email })).toEqual({ status: 200, result: {} });
  return known.uid;
}

describe('register', () => {
  it('makes somebody without any right, whose address is not confirmed', async () => {
    expect(await ask('New@muster.test')).toEqual({ status: 200, result: {} });
    const known = await personWith('new@muster.test');
    expect(known?.person).toMatchObject({ state: 'pending', role: 'requester', asked: { organisation: 'Arena' } });
    expect(known?.person.asked?.confirmedAt).toBeUndefined();
    expect((await world.auth.getUser(known?.uid ?? '')).customClaims).toEqual({ v: 1 });

    await world.call('confirmAddress', { email: 'new@muster.test' });
    expect((await personWith('new@muster.test'))?.person.asked?.confirmedAt).toBeUndefined();
  });

  it('answers the same for a known address, and tells its owner by mail', async () => {
    expect(await ask('amy@muster.test')).toEqual({ status: 200, result: {} });
    expect(await mailsTo('amy')).toMatchObject([{ tag: 'addressKnown', link: '/sign-in' }]);
    expect((await store.get(Person, paths.person('amy'))).data).toMatchObject({ role: 'agent', state: 'active' });
  });

  it('sends the link again to who asks again, and makes nobody twice', async () => {
    await ask('twice@muster.test');
    await ask('twice@muster.test');
    const found = await world.db.collection(paths.people).where('email', '==', 'twice@muster.test').get();
    expect(found.size).toBe(1);
    expect(await mailsTo(found.docs[0]?.id ?? '')).toHaveLength(2);
  });

  it('is closed where the organisation says so', async () => {
    await world.db.doc(paths.appConfig).update({ registration: false });
    expect(await ask('late@muster.test')).toMatchObject({ error: { details: { reason: 'registration-closed' } } });
    await world.db.doc(paths.appConfig).update({ registration: true });
    expect(await personWith('late@muster.test')).toBeUndefined();
  });

  it('is limited per address', async () => {
    const storm = await openWorld('register-storm', { instances: 1 });
    const said = await Promise.all(Array.from({ length: 20 }, () => storm.call('register', wanted('x@muster.test'))));
    expect(said.filter(({ error }) => error?.status === 'RESOURCE_EXHAUSTED')).toHaveLength(10);
    await storm.close();
  });
});

describe('decideRegistration', () => {
  const decide = (uid: string, decision: object) =>
    world.call('decideRegistration', { uid, key: key(), decision }, boss);

  it('tells the administrators of who confirmed the address, and gives them rights', async () => {
    const uid = await givenWaiting('rita@muster.test');
    const notice = await store.get(Notice, paths.notice('boss', `account~person~${uid}`));
    expect(notice.data).toMatchObject({ key: 'accessAsked', link: `/admin/users/${uid}` });
    expect(await decide(uid, { is: 'approved' })).toEqual({ status: 200, result: {} });
    expect((await world.auth.getUser(uid)).customClaims).toEqual({ role: 'requester', v: 2 });
    expect((await store.get(Person, paths.person(uid))).data).toMatchObject({ state: 'active' });
    expect((await mailsTo(uid)).map(({ tag }) => tag)).toContain('accessGranted');
    expect(await decide(uid, { is: 'approved' })).toEqual({ status: 200, result: {} });
    expect((await mailsTo(uid)).filter(({ tag }) => tag === 'accessGranted')).toHaveLength(1);
  });

  it('refuses with a reason, forgets the person, and frees the address', async () => {
    const uid = await givenWaiting('ross@muster.test');
    expect(await decide(uid, { is: 'refused', reason: 'Not a client' })).toEqual({ status: 200, result: {} });
    expect((await store.get(Person, paths.person(uid))).data).toMatchObject({ state: 'erased', email: '' });
    await expect(world.auth.getUser(uid)).rejects.toThrow('no user record');
    expect((await mailsTo(uid)).at(-1)?.text).toContain('Not a client');
    expect(await ask('ross@muster.test')).toEqual({ status: 200, result: {} });
    expect((await personWith('ross@muster.test'))?.uid).not.toBe(uid);
  });

  it('waits for the address to be confirmed', async () => {
    await ask('rolf@muster.test');
    const known = await personWith('rolf@muster.test');
    expect(await decide(known?.uid ?? '', { is: 'approved' })).toMatchObject({
      error: { details: { reason: 'address-not-confirmed' } },
    });
  });
});

describe('a registration whose link nobody follows', () => {
  const DAY = 86_400_000;
  const goneIn = async (days: number, open = openInstance({ projectId: world.projectId })) =>
    (await cleanUp(open, new Date(Date.now() + days * DAY))).counts['registrations'];

  it('is erased after fourteen days with its account, and the address is free', async () => {
    const waits = await givenWaiting('rosa@muster.test');
    // Followed the link, and the app has not heard of it yet.
    await ask('ruth@muster.test');
    const ruth = (await personWith('ruth@muster.test'))?.uid ?? '';
    await openLink(ruth, 'a-long-password');
    await ask('gone@muster.test');
    const gone = (await personWith('gone@muster.test'))?.uid ?? '';

    await goneIn(13.9);
    expect((await store.get(Person, paths.person(gone))).data?.state).toBe('pending');
    expect(
      (await foreseeCleanUp(openInstance({ projectId: world.projectId }), new Date(Date.now() + 15 * DAY))).counts,
    ).toMatchObject({
      registrations: expect.any(Number),
    });
    expect(await goneIn(14.1)).toBeGreaterThan(0);
    expect((await store.get(Person, paths.person(gone))).data).toMatchObject({ state: 'erased', email: '', first: '' });
    await expect(world.auth.getUser(gone)).rejects.toThrow('no user record');
    for (const uid of [waits, ruth]) {
      expect((await store.get(Person, paths.person(uid))).data?.state).toBe('pending');
      expect((await world.auth.getUser(uid)).emailVerified).toBe(true);
    }
    expect(await goneIn(14.1)).toBe(0);
    expect(await ask('gone@muster.test')).toEqual({ status: 200, result: {} });
    expect((await personWith('gone@muster.test'))?.uid).not.toBe(gone);
  });

  it('is waited for as long again for who asks for the link once more', async () => {
    await ask('slow@muster.test');
    const uid = (await personWith('slow@muster.test'))?.uid ?? '';
    await world.db.doc(paths.person(uid)).update({ 'asked.at': new Date(Date.now() - 13 * DAY) });
    await ask('slow@muster.test');
    await goneIn(5);
    expect((await store.get(Person, paths.person(uid))).data?.state).toBe('pending');
    expect(await goneIn(14.1)).toBeGreaterThan(0);
    expect((await store.get(Person, paths.person(uid))).data?.state).toBe('erased');
  });

  it('is taken by the next run where one was killed between account and person', async () => {
    await ask('killed@muster.test');
    const uid = (await personWith('killed@muster.test'))?.uid ?? '';
    const before = async ({ kind }: { kind: string }) => {
      if (kind === 'commit') throw new Error('killed');
    };
    const mortal = openInstance({ projectId: world.projectId, hooks: { before } });
    await expect(eraseLapsed(mortal, new Date(Date.now() + 15 * DAY), () => true)).rejects.toThrow('killed');
    const later = new Date(Date.now() + 15 * DAY);
    await eraseLapsed(openInstance({ projectId: world.projectId }), later, () => true);
    expect((await store.get(Person, paths.person(uid))).data?.state).toBe('erased');
    await expect(world.auth.getUser(uid)).rejects.toThrow('no user record');
  });

  it('goes on in the next run where the time of one is over', async () => {
    for (const name of ['one', 'two', 'three']) await ask(`${name}@late.test`);
    const instance = openInstance({ projectId: world.projectId });
    const later = new Date(Date.now() + 15 * DAY);
    let looks = 0;
    const twice = () => (looks += 1) <= 2;
    const first = await eraseLapsed(instance, later, twice);
    expect(first.isWhole).toBe(false);
    expect(first.count).toBeLessThan(3);
    const second = await eraseLapsed(instance, later, () => true);
    expect(second.isWhole).toBe(true);
    expect(first.count + second.count).toBeGreaterThanOrEqual(3);
    for (const name of ['one', 'two', 'three']) expect(await personWith(`${name}@late.test`)).toBeUndefined();
  });
});
