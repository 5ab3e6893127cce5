import { paths } from '@muster/domain/paths';
import { AppConfig, OrgConfig } from '@muster/domain/settings/settings';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootstrapAdmin } from '../../../functions/src/people/bootstrap-admin.ts';
import { openInstance } from '../../../functions/src/platform/the-instance.ts';
import '@muster/domain/time/temporal-global';
import { openWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld('bootstrap', { instances: 1 });
});
afterAll(() => world.close());

const asked = {
  email: 'First@muster.test',
  first: 'Ada',
  last: 'Byron',
  organisation: 'Muster',
  tz: 'Europe/London',
  password: 'muster-demo',
};

describe('bootstrapAdmin', () => {
  it('makes the first administrator of an empty project, who can then create people', async () => {
    const instance = openInstance({ projectId: world.projectId });
    await expect(bootstrapAdmin(instance, { ...asked, tz: 'Mars/Olympus' })).resolves.toEqual({
      outcome: 'bad-time-zone',
    });
    const made = await bootstrapAdmin(instance, asked);
    expect(made).toMatchObject({ outcome: 'created', password: 'muster-demo' });
    expect((await instance.store.get(AppConfig, paths.appConfig)).data).toMatchObject({ hasAdmin: true });
    const { data: org } = await instance.store.get(OrgConfig, paths.orgConfig);
    expect('uid' in made && org?.adminUids).toEqual(['uid' in made && made.uid]);

    const token = await world.signIn('first');
    const created = { key: 'boot-key-1', email: 'a@muster.test', role: 'agent', first: 'A', last: 'B' };
    expect((await world.call('createPerson', created, token)).status).toBe(200);
  });

  it('can be repeated for the same address after a crash, and refuses a second administrator', async () => {
    const instance = openInstance({ projectId: world.projectId });
    await expect(bootstrapAdmin(instance, asked)).resolves.toMatchObject({ outcome: 'created' });
    const other = { ...asked, email: 'second@muster.test' };
    await expect(bootstrapAdmin(instance, other)).resolves.toEqual({ outcome: 'has-admin' });
    await expect(world.auth.getUserByEmail('second@muster.test')).rejects.toThrow('no user record');
  });
});
