import '@muster/domain/time/temporal-global';
import { givenDiary } from '@muster/domain/availability/given-availability';
import { givenPage } from '@muster/domain/callouts/given-page';
import type { Write } from '@muster/domain/decision';
import { givenJob } from '@muster/domain/jobs/given-job';
import { paths } from '@muster/domain/paths';
import { givenOrg } from '@muster/domain/people/given-person';
import { scheduleTimer } from '@muster/domain/timer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { acceptOffer } from '../../../functions/src/callouts/accept-offer.ts';
import { openInstance } from '../../../functions/src/platform/the-instance.ts';
import { readConstants } from '../../../functions/src/settings/read-org.ts';
import { openWorld, type World } from '../../support/world.ts';

const NOW = new Date('2026-11-20T13:00:00Z');
const [TAPS, PLACES, STANDBY, PAGES] = [200, 5, 1, 2];
const uids = Array.from({ length: TAPS }, (_, i) => `agent${String(i).padStart(3, '0')}`);

let world: World;
beforeAll(async () => {
  world = await openWorld('accept-cost', { instances: 0 });
});
afterAll(() => world.close());

/** An instance whose clock stands still and is not read from the database. */
function openStill() {
  const opened = openInstance({ projectId: world.projectId });
  return { ...opened, clock: { now: async () => NOW, real: () => new Date() } };
}

async function givenCallout(jobId: string): Promise<void> {
  const replyBy = new Date(NOW.getTime() + 600_000);
  const position = { id: 'p1', label: 'Guard', need: PLACES, skills: [], certs: [] };
  const asked = (p: number) => uids.filter((_, i) => i % PAGES === p);
  const pages = Array.from({ length: PAGES }, (_, p) => `1-${p}`);
  const writes: Write[] = [
    { put: paths.orgConfig, data: givenOrg() },
    { put: paths.job(jobId), data: givenJob({ positions: [position], pages }) },
    scheduleTimer('reply', jobId, replyBy, NOW),
    ...pages.map((id, p): Write => ({
      put: paths.wave(jobId, id),
      data: givenPage({ jobId, p, audience: asked(p), replyBy }),
    })),
    ...uids.map((uid): Write => ({ put: paths.diary(uid), data: givenDiary() })),
  ];
  const store = openStill().store;
  expect(await store.commit(writes.slice(0, 100), [])).toBe('done');
  expect(await store.commit(writes.slice(100), [])).toBe('done');
}

type Still = ReturnType<typeof openStill>;

/** Everybody taps at once, by turns on these instances. Answers what was billed on all of them together. */
async function storm(jobId: string, instances: readonly Still[]) {
  await Promise.all(instances.map((instance) => readConstants(instance)));
  const total = (count: (meter: Still['store']['meter']) => number) =>
    instances.reduce((sum, { store: { meter } }) => sum + count(meter), 0);
  const billed = () => ({
    reads: total(({ reads }) => reads),
    writes: total(({ writes, deletes }) => writes + deletes),
    groups: total(({ commits }) => commits),
    lost: total(({ lost }) => lost),
  });
  const before = billed();
  const said = await Promise.all(
    uids.map((uid, i) => {
      const input = { jobId, page: `1-${i % PAGES}`, rev: 1, key: `key-${uid}` };
      const instance = instances[Math.floor(i / PAGES) % instances.length] ?? openStill();
      return acceptOffer.handle(instance, { input, actor: { uid, role: 'agent' }, now: NOW });
    }),
  );
  const count = (word: string) => said.filter((one) => 'answer' in one && one.answer === word).length;
  expect([count('accepted'), count('standby'), count('full')]).toEqual([PLACES, STANDBY, TAPS - PLACES - STANDBY]);
  const after = billed();
  return {
    reads: after.reads - before.reads,
    writes: after.writes - before.writes,
    groups: after.groups - before.groups,
    lost: after.lost - before.lost,
  };
}

it('costs two writes a group, one per winner, standby and page, one timer, and no read of those who lose', async () => {
  const jobId = 'J-C0ST01';
  await givenCallout(jobId);
  const { reads, writes, groups, lost } = await storm(jobId, [openStill()]);
  expect({ groups, lost }).toEqual({ groups: 2, lost: 0 });
  expect(writes).toBe(2 * groups + PLACES + STANDBY + PAGES + 1);
  expect(reads).toBe(groups + PLACES + STANDBY + PAGES);
});

it.each([3, 16])(
  'costs the same writes on %i instances, since a group that loses a race writes nothing',
  async (count) => {
    const jobId = `J-C0ST${count}`;
    await givenCallout(jobId);
    const { writes, groups } = await storm(jobId, Array.from({ length: count }, openStill));
    expect(writes).toBe(2 * groups + PLACES + STANDBY + PAGES + 1);
  },
);

it('of one lone tap is three reads in one trip and three writes in another', async () => {
  const jobId = 'J-C0ST02';
  await givenCallout(jobId);
  const instance = openStill();
  await readConstants(instance);
  const before = { ...instance.store.meter };
  const input = { jobId, page: '1-0', rev: 1, key: 'key-alone' };
  await acceptOffer.handle(instance, { input, actor: { uid: 'agent000', role: 'agent' }, now: NOW });
  const { meter } = instance.store;
  expect({
    reads: meter.reads - before.reads,
    writes: meter.writes - before.writes,
    trips: meter.trips - before.trips,
  }).toEqual({
    reads: 3,
    writes: 3,
    trips: 2,
  });
});
