import { Job } from '@muster/domain/jobs/job';
import { givenJob } from '@muster/domain/jobs/given-job';
import { Person } from '@muster/domain/people/person';
import { paths } from '@muster/domain/paths';
import { saveClient, saveTeam, saveZone } from '@muster/domain/settings/catalogues.contracts';
import { Client, Team, Zone } from '@muster/domain/settings/settings';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../functions/src/platform/db.ts';
import type { Store } from '../../../functions/src/platform/store.ts';
import { givenAccount, givenOrganisation } from '../../support/organisation.ts';
import { openWorld, type World } from '../../support/world.ts';

let world: World;
let store: Store;
let chief: string;
let count = 0;
beforeAll(async () => {
  world = await openWorld('catalogues', { instances: 2 });
  store = openStore({ projectId: world.projectId });
  await givenOrganisation(world, ['boss']);
  chief = await givenAccount(world, 'chief', 'supervisor');
});
afterAll(() => world.close());

const key = () => `catalogue-${(count += 1)}`;
const home = (outward: string) => ({ lat: 51.5, lon: -0.1, outward });
const personOf = async (uid: string) => (await store.get(Person, paths.person(uid))).data;
const zone = (change: object) => world.call('saveZone', { key: key(), change }, chief);
const team = (change: object) => world.call('saveTeam', { key: key(), change }, chief);

describe('saveZone', () => {
  it('makes a zone, and people and jobs there follow it', async () => {
    await givenAccount(world, 'sam', 'agent', { home: home('SE1'), zoneId: 'west' });
    await givenAccount(world, 'wes', 'agent', { home: home('W6') });
    await world.db.doc(paths.job('J-SOUTH1')).set(givenJob({ outward: 'SE10', zoneId: 'west' }));
    const made = await zone({ act: 'create', name: 'South Bank', outwards: ['SE1-SE12'] });
    const { zoneId } = saveZone.output.parse(made.result);
    expect(zoneId).toMatch(/^south-bank-/);
    expect(await world.run('tick')).toBe(200);

    expect(await personOf('sam')).toMatchObject({ zoneId, claimsVersion: 2 });
    expect((await world.auth.getUser('sam')).customClaims).toEqual({ role: 'agent', z: zoneId, v: 2 });
    expect(await personOf('wes')).toMatchObject({ zoneId: 'west', claimsVersion: 1 });
    expect((await store.get(Job, paths.job('J-SOUTH1'))).data?.zoneId).toBe(zoneId);
    const { data: stored } = await store.get(Zone, paths.zone(zoneId));
    expect(stored).toMatchObject({ name: 'South Bank', rev: 0 });
    expect(stored?.outwards).toHaveLength(12);

    expect((await zone({ act: 'delete', zoneId, rev: 0 })).status).toBe(200);
    await world.run('tick');
    expect((await personOf('sam'))?.zoneId).toBeUndefined();
  });

  it('says which zone has a district already', async () => {
    expect(await zone({ act: 'create', name: 'Docks', outwards: ['E14', 'E16'] })).toMatchObject({
      error: { details: { reason: 'zone-overlap', args: { zone: 'East London', outcode: 'E14' } } },
    });
  });

  it('is for supervisors and administrators', async () => {
    const desk = await givenAccount(world, 'desk', 'dispatcher');
    const change = { act: 'create', name: 'Docks', outwards: ['SW1'] };
    expect((await world.call('saveZone', { key: key(), change }, desk)).status).toBe(403);
  });
});

describe('saveTeam', () => {
  it('is followed by its members, once however often it is repeated', async () => {
    await givenAccount(world, 'ann', 'agent');
    await givenAccount(world, 'bob', 'agent');
    const terms = { name: 'Night crew', leadUid: 'ann', members: ['bob'], zoneIds: ['west'] };
    const asked = { key: key(), change: { act: 'create', ...terms } };
    const made = await world.call('saveTeam', asked, chief);
    expect(await world.call('saveTeam', asked, chief)).toEqual(made);
    const { teamId } = saveTeam.output.parse(made.result);
    await world.run('tick');
    expect((await personOf('ann'))?.teamIds).toEqual([teamId]);
    expect((await personOf('bob'))?.teamIds).toEqual([teamId]);

    await team({ act: 'save', teamId, rev: 0, ...terms, members: [] });
    await world.run('tick');
    expect((await personOf('bob'))?.teamIds).toEqual([]);
    expect((await store.get(Team, paths.team(teamId))).data).toMatchObject({ members: ['ann'], rev: 1 });
    expect(await team({ act: 'delete', teamId, rev: 0 })).toMatchObject({ error: { details: { reason: 'stale' } } });
    await team({ act: 'delete', teamId, rev: 1 });
    await world.run('tick');
    expect((await personOf('ann'))?.teamIds).toEqual([]);
  });

  it('knows agents only', async () => {
    expect(await team({ act: 'create', name: 'X', members: ['chief'], zoneIds: [] })).toMatchObject({
      error: { details: { reason: 'unknown-person' } },
    });
  });
});

describe('saveClient', () => {
  const client = (change: object, token = chief) => world.call('saveClient', { key: key(), change }, token);

  it('makes a customer once, changes it, and deletes it', async () => {
    await givenAccount(world, 'eva', 'agent');
    await givenAccount(world, 'joe', 'agent');
    const asked = { key: key(), change: { act: 'create', name: 'Arena Ltd', allow: ['eva'], deny: ['joe'] } };
    const made = await world.call('saveClient', asked, chief);
    expect(await world.call('saveClient', asked, chief)).toEqual(made);
    const { clientId } = saveClient.output.parse(made.result);
    const stored = async () => (await store.get(Client, paths.client(clientId))).data;
    expect(await stored()).toMatchObject({ name: 'Arena Ltd', allow: ['eva'], deny: ['joe'], rev: 0 });

    const terms = { clientId, rev: 0, name: 'Arena', allow: [], deny: ['joe'] };
    expect(await client({ act: 'save', ...terms, allow: ['joe'] })).toMatchObject({
      error: { details: { reason: 'both-lists' } },
    });
    expect(await client({ act: 'save', ...terms, deny: ['chief'] })).toMatchObject({
      error: { details: { reason: 'unknown-person' } },
    });
    expect((await client({ act: 'save', ...terms })).status).toBe(200);
    expect(await client({ act: 'save', ...terms })).toMatchObject({ error: { details: { reason: 'stale' } } });
    const again = { key: key(), change: { act: 'save', ...terms, rev: 1 } };
    for (let times = 0; times < 2; times += 1) {
      expect((await world.call('saveClient', again, chief)).result).toEqual({ clientId });
    }
    expect(await stored()).toMatchObject({ rev: 2 });
    expect((await client({ act: 'delete', clientId, rev: 2 })).status).toBe(200);
    expect(await stored()).toBeUndefined();
  });

  it('is for supervisors and administrators', async () => {
    const clerk = await givenAccount(world, 'clerk', 'dispatcher');
    expect((await client({ act: 'create', name: 'X', allow: [], deny: [] }, clerk)).status).toBe(403);
  });
});
