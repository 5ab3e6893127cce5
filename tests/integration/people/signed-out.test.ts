import { SandboxItem } from '@muster/domain/messages/messages';
import { paths } from '@muster/domain/paths';
import { SignIn } from '@muster/domain/people/person';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openStore } from '../../../functions/src/platform/db.ts';
import type { Store } from '../../../functions/src/platform/store.ts';
import { givenAccount, givenOrganisation } from '../../support/organisation.ts';
import { openWorld, type World } from '../../support/world.ts';

let world: World;
let store: Store;
beforeAll(async () => {
  world = await openWorld('signed-out', { instances: 1 });
  store = openStore({ projectId: world.projectId });
  await givenOrganisation(world, []);
  await givenAccount(world, 'amy', 'agent');
  await givenAccount(world, 'sue', 'agent', { state: 'suspended' });
});
afterAll(() => world.close());

async function mails(): Promise<SandboxItem[]> {
  const found = await store.query(SandboxItem, { from: paths.sandbox, where: [['channel', '==', 'mail']], limit: 50 });
  return found.flatMap(({ data }) => (data ? [data] : []));
}

describe('requestPasswordReset', () => {
  it('sends a link into the app that sets a new password', async () => {
    expect(await world.call('requestPasswordReset', { email: 'Amy@muster.test' })).toEqual({ status: 200, result: {} });
    const [mail] = await mails();
    expect(mail).toMatchObject({ to: 'amy', kind: 'account', title: 'Set a new password for Muster Test' });
    expect(mail?.link).toMatch(/^\/sign-in\/reset\?oobCode=.+/);
    expect(mail?.text).toContain(mail?.link);
    const code = new URLSearchParams(mail?.link.split('?')[1]).get('oobCode');
    const { FIREBASE_AUTH_EMULATOR_HOST: host } = process.env;
    const found = await fetch(`http://${host}/emulator/v1/projects/${world.projectId}/oobCodes`);
    const { oobCodes } = z.object({ oobCodes: z.array(z.object({ oobCode: z.string() })) }).parse(await found.json());
    expect(oobCodes.map(({ oobCode }) => oobCode)).toContain(code);
  });

  it.each(['nobody@muster.test', 'sue@muster.test'])('answers the same for %s and sends nothing', async (email) => {
    const before = (await mails()).length;
    expect(await world.call('requestPasswordReset', { email })).toEqual({ status: 200, result: {} });
    expect(await mails()).toHaveLength(before);
  });

  it('refuses what is no address', async () => {
    expect((await world.call('requestPasswordReset', { email: 'amy' })).status).toBe(400);
  });
});

describe('noteSignIn', () => {
  const notes = async () =>
    (await store.query(SignIn, { from: paths.signIns, where: [], limit: 50 })).map(({ data }) => data);

  it('notes a try without saying who is known', async () => {
    const tried = { email: 'Nobody@muster.test', ok: false, why: 'password', browser: 'Firefox' };
    expect(await world.call('noteSignIn', tried)).toEqual({ status: 200, result: {} });
    const [note] = await notes();
    expect(note).toMatchObject({ email: 'nobody@muster.test', ok: false, why: 'password' });
    expect(note).not.toHaveProperty('uid');
  });

  it('names the person of a sign-in that worked', async () => {
    const told = { email: 'amy@muster.test', ok: true, browser: 'Firefox' };
    await world.call('noteSignIn', told, await world.signIn('amy'));
    expect(await notes()).toContainEqual(expect.objectContaining({ uid: 'amy', ok: true }));
  });
});
