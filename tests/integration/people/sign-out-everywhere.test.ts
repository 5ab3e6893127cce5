import { paths } from '@muster/domain/paths';
import { Person } from '@muster/domain/people/person';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../functions/src/platform/db.ts';
import type { Store } from '../../../functions/src/platform/store.ts';
import { givenAccount, givenOrganisation } from '../../support/organisation.ts';
import { openWorld, type World } from '../../support/world.ts';

let world: World;
let store: Store;
let boss: string;
beforeAll(async () => {
  world = await openWorld('sign-out', { instances: 2 });
  store = openStore({ projectId: world.projectId });
  await givenOrganisation(world, ['boss']);
  boss = await givenAccount(world, 'boss', 'admin');
});
afterAll(() => world.close());

describe('signOutEverywhere', () => {
  const out = (token: string, uid?: string) =>
    world.call('signOutEverywhere', { key: 'sign-out-1', ...(uid && { uid }) }, token);
  const isRefused = (token: string, instance: number) => async () =>
    (await world.call('setDuty', { on: true, key: 'duty-key-1' }, token, instance)).status >= 401;

  it('ends every session of one’s own within five seconds and takes the devices off', async () => {
    const token = await givenAccount(world, 'ann', 'agent');
    expect(await isRefused(token, 0)()).toBe(false);
    expect(await out(token)).toEqual({ status: 200, result: {} });
    expect((await world.db.collection(paths.devices('ann')).get()).size).toBe(0);
    expect((await store.get(Person, paths.person('ann'))).data?.reach?.state).toBe('none');
    for (const instance of [0, 1]) {
      await expect.poll(isRefused(token, instance), { interval: 250, timeout: 5500 }).toBe(true);
    }
    // Whoever knows the password comes in again.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await isRefused(await world.signIn('ann'), 0)()).toBe(false);
  });

  it('ends those of others for administrators only', async () => {
    await givenAccount(world, 'bob', 'agent');
    const eve = await givenAccount(world, 'eve', 'dispatcher');
    expect(await out(eve, 'bob')).toMatchObject({ error: { details: { reason: 'forbidden' } } });
    expect(await out(boss, 'bob')).toEqual({ status: 200, result: {} });
    expect((await world.db.collection(paths.devices('bob')).get()).size).toBe(0);
  });
});
