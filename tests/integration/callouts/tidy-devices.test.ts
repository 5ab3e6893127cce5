import { storedDelivery } from '@muster/domain/callouts/delivery';
import { Device } from '@muster/domain/messages/device';
import { givenDevice } from '@muster/domain/messages/given-device';
import { givenPerson } from '@muster/domain/people/given-person';
import { Person } from '@muster/domain/people/person';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tidyDevices } from '../../../functions/src/callouts/tidy-devices.ts';
import { openInstance } from '../../../functions/src/platform/the-instance.ts';
import { givenOrganisation } from '../../support/organisation.ts';
import { openWorld, type World } from '../../support/world.ts';

const DAY_MS = 86_400_000;
const FACTS = { now: new Date(), policy: 'standard' as const };

let world: World;
beforeAll(async () => {
  world = await openWorld('tidy-devices', { instances: 0 });
  await givenOrganisation(world, ['boss']);
});
afterAll(() => world.close());

const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);

async function someone(uid: string, changes: Partial<Device> = {}): Promise<void> {
  await world.db.doc(paths.person(uid)).set(givenPerson({ reach: { state: 'ok', at: daysAgo(3) } }));
  const device = givenDevice({
    uid,
    stateAt: daysAgo(3),
    registeredAt: daysAgo(3),
    refreshedAt: daysAgo(3),
    ...changes,
  });
  await world.db.doc(paths.device(uid, 'phone')).set(device);
}

/** A page that was pushed so long ago: seconds until each person's phone showed it, or never. */
async function sent(jobId: string, days: number, shown: Record<string, number | undefined>): Promise<void> {
  const rows = Object.entries(shown).map(([uid, sh], i) => {
    return [
      uid,
      {
        r: i + 1,
        km: 2,
        min: 9,
        d: 'push:sent@1',
        ...(sh !== undefined && { sh: new Date(daysAgo(days).getTime() + sh * 1000) }),
      },
    ] as const;
  });
  const delivery = storedDelivery({
    ...{ jobId, cause: { kind: 'wave', id: '1-0' }, rankingVersion: 1, excluded: [], sendState: 'sent' },
    facts: FACTS,
    rows: Object.fromEntries(rows),
    createdAt: daysAgo(days),
  });
  await world.db.doc(paths.delivery(jobId, '1-0')).set(delivery);
}

it('doubts phones that showed nothing, trusts those that did, and lets the dead go', async () => {
  await someone('silent');
  await someone('seeing');
  await someone('once');
  await someone('stale', { refreshedAt: daysAgo(31) });
  await someone('buried', { state: 'dead', stateAt: daysAgo(31) });
  await someone('dead', { state: 'dead', stateAt: daysAgo(2) });
  await sent('J-1', 2, { silent: undefined, seeing: undefined, once: undefined, dead: undefined });
  await sent('J-2', 1, { silent: undefined, seeing: 4, dead: undefined });
  await sent('J-3', 0, { once: undefined });

  const instance = openInstance({ projectId: world.projectId });
  const states = async (uid: string) => {
    const { data } = await instance.store.get(Device, paths.device(uid, 'phone'));
    const { data: person } = await instance.store.get(Person, paths.person(uid));
    return `${data ? `${data.state} ${data.misses}` : 'gone'}, ${person?.reach?.state}`;
  };
  for (let times = 0; times < 2; times += 1) {
    await tidyDevices.run(instance);
    expect(await states('silent')).toBe('suspect 2, suspect');
    expect(await states('seeing')).toBe('healthy 0, ok');
    expect(await states('once')).toBe('healthy 1, ok');
    expect(await states('stale')).toBe('suspect 0, suspect');
    expect(await states('buried')).toBe('gone, none');
    expect(await states('dead')).toBe('dead 0, ok');
  }
});
