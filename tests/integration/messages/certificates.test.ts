import { Notice } from '@muster/domain/messages/messages';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { givenAccount, givenOrganisation } from '../../support/organisation.ts';
import { openWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld('certificates', { instances: 1 });
  await givenOrganisation(world, ['boss']);
  await givenAccount(world, 'boss', 'admin');
  await givenAccount(world, 'sue', 'supervisor');
});
afterAll(() => world.close());

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const noticesOf = async (uid: string) => {
  const found = await world.db.collection(paths.notices(uid)).get();
  return found.docs.map((doc) => Notice.shape.params.parse(doc.get('params')));
};

it('tells the person and the office once, however often it runs', async () => {
  await givenAccount(world, 'ann', 'agent', { certs: { security: { until: inDays(20), state: 'valid' } } });
  await givenAccount(world, 'bob', 'agent', { certs: { security: { until: inDays(200), state: 'valid' } } });
  expect(await world.run('certificates')).toBe(200);
  const [ofAnn, ofSue, ofBoss] = [await noticesOf('ann'), await noticesOf('sue'), await noticesOf('boss')];
  expect(ofAnn).toEqual([{ name: 'Amina Khan', certificate: 'Security', until: inDays(20) }]);
  expect([ofSue, ofBoss]).toEqual([ofAnn, ofAnn]);
  expect(await noticesOf('bob')).toEqual([]);
  expect((await world.db.doc(paths.run('certificates')).get()).get('counts')).toMatchObject({ warned: 1 });

  await world.db
    .collection(paths.notices('ann'))
    .get()
    .then(({ docs }) => docs[0]?.ref.delete());
  await world.run('certificates');
  expect(await noticesOf('ann')).toEqual([]);
  expect((await world.db.doc(paths.run('certificates')).get()).get('counts')).toMatchObject({ warned: 0 });
});
