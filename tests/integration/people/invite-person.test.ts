import { createPerson } from '@muster/domain/people/people.contracts';
import { Person } from '@muster/domain/people/person';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDispatch, reasonOf, type Dispatch, type Someone } from '../../support/dispatch.ts';

let dispatch: Dispatch;
beforeAll(async () => {
  dispatch = await openDispatch('invite-person');
});
afterAll(() => dispatch.world.close());

async function create(email: string): Promise<string> {
  const person = { email, role: 'agent', first: 'Nia', last: 'New', lang: 'pl' };
  const { result } = await dispatch.call('createPerson', dispatch.boss, person);
  return createPerson.output.parse(result).uid;
}

async function personOf(uid: string): Promise<Person | undefined> {
  return (await dispatch.store.get(Person, paths.person(uid))).data;
}

const invite = (uid: string, by: Someone = dispatch.boss, more: object = {}) =>
  dispatch.call('invitePerson', by, { uid, ...more });

/** As the page behind the link of the mail does it. */
async function choosePassword(link: string): Promise<void> {
  const oobCode = new URLSearchParams(link.split('?')[1]).get('oobCode');
  const host = process.env['FIREBASE_AUTH_EMULATOR_HOST'];
  const { projectId } = dispatch.world;
  const done = await fetch(`http://${host}/identitytoolkit.googleapis.com/v1/accounts:resetPassword?key=local`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer owner' },
    body: JSON.stringify({ oobCode, newPassword: 'a-long-password', targetProjectId: projectId }),
  });
  expect(done.status).toBe(200);
}

describe('invitePerson', () => {
  it('sends the link in the language of who never signed in; their own password is the first', async () => {
    const email = 'nia@muster.test';
    const uid = await create(email);
    // Nothing is believed of somebody who was not invited.
    await dispatch.world.call('confirmAddress', { email });
    expect(await personOf(uid)).toMatchObject({ mustChange: true });

    expect((await invite(uid)).result).toEqual({ sent: true });
    const [mail] = await dispatch.pushesTo({ uid, token: '' });
    expect(mail).toMatchObject({ channel: 'mail', tag: 'invited', lang: 'pl' });
    expect(mail?.link).toMatch(/^\/register\/confirm\?oobCode=.+&in=1$/);
    await dispatch.world.call('confirmAddress', { email });
    expect(await personOf(uid)).toMatchObject({ mustChange: true });

    await choosePassword(mail?.link ?? '');
    await dispatch.world.call('confirmAddress', { email });
    expect(await personOf(uid)).toMatchObject({ mustChange: false, state: 'active' });
    expect(reasonOf(await invite(uid))).toBe('already-joined');
  });

  it('is one mail for one command, and not two within a minute', async () => {
    const uid = await create('two@muster.test');
    const more = { key: dispatch.key() };
    expect((await invite(uid, dispatch.boss, more)).result).toEqual({ sent: true });
    expect((await invite(uid, dispatch.boss, more)).result).toEqual({ sent: true });
    expect(reasonOf(await invite(uid))).toBe('rate');
    expect(await dispatch.pushesTo({ uid, token: '' })).toHaveLength(1);
  });

  it('is for administrators, and for accounts that wait for their person', async () => {
    const agent = await dispatch.someone('amy');
    expect(reasonOf(await invite('amy', dispatch.desk))).toBe('forbidden');
    expect(reasonOf(await invite('amy', agent))).toBe('forbidden');
    expect(reasonOf(await invite('amy'))).toBe('already-joined');
    expect(reasonOf(await invite('nobody'))).toBe('not-found');
    const uid = await create('off@muster.test');
    await dispatch.call('suspendPerson', dispatch.boss, { uid, reason: 'Left' });
    expect(reasonOf(await invite(uid))).toBe('account-not-active');
  });
});
