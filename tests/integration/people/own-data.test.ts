import { Notice } from '@muster/domain/messages/messages';
import { exportOwnData } from '@muster/domain/people/people.contracts';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../functions/src/platform/db.ts';
import type { Store } from '../../../functions/src/platform/store.ts';
import { givenAccount, givenOrganisation } from '../../support/organisation.ts';
import { openWorld, type World } from '../../support/world.ts';

let world: World;
let store: Store;
beforeAll(async () => {
  world = await openWorld('own-data', { instances: 1 });
  store = openStore({ projectId: world.projectId });
  await givenOrganisation(world, ['boss']);
});
afterAll(() => world.close());

describe('exportOwnData', () => {
  it('holds what is kept of the person, nothing of others, and no secret', async () => {
    const ann = await givenAccount(world, 'ann', 'agent');
    const bob = await givenAccount(world, 'bob', 'agent', { first: 'Robert' });
    await world.call('noteSignIn', { email: 'ann@muster.test', ok: true, browser: 'Firefox' }, ann);
    await world.call('noteSignIn', { email: 'bob@muster.test', ok: true, browser: 'Opera' }, bob);
    await world.call('changeFeed', { key: 'own-data-1', wanted: true }, ann);
    const { data } = await world.ask(exportOwnData, {}, ann);
    expect(data).toMatchObject({ person: { email: 'ann@muster.test' }, availability: {}, devices: { phone: {} } });
    expect(JSON.stringify(data['signIns'])).toContain('Firefox');
    const text = JSON.stringify(data);
    for (const secret of ['Robert', 'Opera', '"token"', '"hash"']) expect(text).not.toContain(secret);
  });
});

describe('requestErasure', () => {
  it('tells the administrators and is remembered', async () => {
    const eve = await givenAccount(world, 'eve', 'agent');
    const ask = () => world.call('requestErasure', { key: 'own-data-2' }, eve);
    expect([(await ask()).status, (await ask()).status]).toEqual([200, 200]);
    const { data } = await store.get(Notice, paths.notice('boss', 'account~erasure~eve'));
    expect(data).toMatchObject({ key: 'erasureAsked', link: '/admin/users/eve' });
    expect((await world.db.doc(paths.person('eve')).get()).get('erasureAskedAt')).toBeDefined();
  });
});
