import { givenDraft } from '@muster/domain/jobs/given-draft';
import { givenAvailability, givenDiary } from '@muster/domain/availability/given-availability';
import { Delivery } from '@muster/domain/callouts/delivery';
import { Job } from '@muster/domain/jobs/job';
import { createJob as contract } from '@muster/domain/jobs/jobs.contracts';
import { paths } from '@muster/domain/paths';
import { givenPerson } from '@muster/domain/people/given-person';
import { whoOf } from '@muster/domain/people/who';
import { Timer } from '@muster/domain/timer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptOffer } from '../../../functions/src/callouts/accept-offer.ts';
import { declineOffer } from '../../../functions/src/callouts/decline-offer.ts';
import { publishJob } from '../../../functions/src/callouts/publish-job.ts';
import { waveTimer } from '../../../functions/src/callouts/wave-timers.ts';
import { createJob } from '../../../functions/src/jobs/create-job.ts';
import type { Instance } from '../../../functions/src/platform/instance.ts';
import { openInstance } from '../../../functions/src/platform/the-instance.ts';
import { fireTimer } from '../../../functions/src/platform/timers.ts';
import { readZones } from '../../../functions/src/settings/read-catalogues.ts';
import { readConstants } from '../../../functions/src/settings/read-org.ts';
import { inHours, MINUTE } from '../../support/dispatch.ts';
import { listEverybody } from '../../support/list-everybody.ts';
import { givenOrganisation } from '../../support/organisation.ts';
import { openWorld, type World } from '../../support/world.ts';

const [AGENTS, PER_ROSTER, WAVE, WAVES, PLACES, TAPS, DECLINES, BURSTS] = [1000, 200, 20, 3, 5, 25, 20, 4];
const ROSTERS = AGENTS / PER_ROSTER;
const STANDBY = 1;

let world: World;
beforeAll(async () => {
  world = await openWorld('callout-cost', { instances: 0 });
  await givenOrganisation(world, []);
  for (let from = 0; from < AGENTS; from += WAVE * 5) await givenAgents(from, from + WAVE * 5);
  await listEverybody(openInstance({ projectId: world.projectId }));
});
afterAll(() => world.close());

async function givenAgents(from: number, to: number): Promise<void> {
  const batch = world.db.batch();
  for (let n = from; n < to; n += 1) {
    const uid = `agent${String(n).padStart(4, '0')}`;
    const home = { lat: 51.5078 + n * 0.0001, lon: -0.2289, outward: 'W12' };
    const person = givenPerson({ first: uid, email: `${uid}@muster.test`, home });
    batch.set(world.db.doc(paths.person(uid)), person);
    batch.set(world.db.doc(paths.diary(uid)), givenDiary({ who: whoOf(person) }));
    batch.set(world.db.doc(paths.availability(uid)), givenAvailability());
  }
  await batch.commit();
}

interface Cost {
  readonly reads: number;
  readonly writes: number;
}

/** One host that knows its settings, whose clock is set by hand and whose pushes are not stored. */
class Host {
  readonly instance: Instance;
  readonly #opened = openInstance({ projectId: world.projectId });
  #now = new Date();

  constructor() {
    const now = () => this.#now;
    const send = async (messages: readonly unknown[]) => messages.map(() => 'sent' as const);
    this.instance = { ...this.#opened, clock: { now: async () => now(), real: now }, push: { send } };
  }

  get now(): Date {
    return this.#now;
  }

  /** Settings are read once a minute, whatever happens, and so belong to no callout. */
  async later(ms: number): Promise<void> {
    this.#now = new Date(this.#now.getTime() + ms);
    await Promise.all([readConstants(this.instance), readZones(this.instance)]);
  }

  async cost(work: () => Promise<unknown>): Promise<Cost> {
    const { meter } = this.#opened.store;
    const before = { ...meter };
    await work();
    return {
      reads: meter.reads - before.reads,
      writes: meter.writes + meter.deletes - before.writes - before.deletes,
    };
  }
}

async function given(host: Host): Promise<string> {
  await host.later(0);
  const [start, end] = [inHours(48), inHours(53)];
  const positions = [{ label: 'Guard', need: PLACES, skills: ['security'] }];
  const draft = givenDraft({ start, end, positions, waveSize: WAVE, waitSec: 60 });
  const actor = { uid: 'desk', role: 'dispatcher' } as const;
  const created = await createJob.handle(host.instance, {
    input: { key: 'key-of-the-job', draft },
    actor,
    now: host.now,
  });
  return contract.output.parse(created).jobId;
}

async function nextWave({ instance }: Host, jobId: string): Promise<void> {
  const path = paths.timer('wave', jobId);
  const { data: timer } = await instance.store.get(Timer, path);
  if (!timer) throw new Error('no wave is to come');
  await fireTimer(instance, [waveTimer], path, timer);
}

/** Everybody asked, in the order in which they are ranked, with the page that asks them. */
async function asked({ instance: { store } }: Host, jobId: string) {
  const pages = Array.from({ length: WAVES }, (_, i) => `${i + 1}-0`);
  const deliveries = await store.getAll(
    Delivery,
    pages.map((page) => paths.delivery(jobId, page)),
  );
  return deliveries.flatMap(({ data }, i) => {
    const ranked = Object.entries(data?.rows ?? {}).toSorted(([, a], [, b]) => a.r - b.r);
    return ranked.map(([uid]) => ({ uid, page: pages[i] ?? '' }));
  });
}

describe('a callout among a thousand agents', () => {
  it('costs at most fifty reads and a hundred and twenty writes', async () => {
    const host = new Host();
    const jobId = await given(host);
    const desk = { uid: 'desk', role: 'dispatcher' } as const;
    const input = { jobId, rev: 0, key: 'key-of-sending' };
    const published = await host.cost(() => publishJob.handle(host.instance, { input, actor: desk, now: host.now }));
    await host.later(MINUTE);
    const second = await host.cost(() => nextWave(host, jobId));
    await host.later(MINUTE);
    const third = await host.cost(() => nextWave(host, jobId));

    const people = await asked(host, jobId);
    expect(people).toHaveLength(WAVE * WAVES);
    const [tapping, declining] = [people.slice(0, TAPS), people.slice(TAPS, TAPS + DECLINES)];
    const declined = { reads: 0, writes: 0 };
    for (let burst = 0; burst < BURSTS; burst += 1) {
      const cost = await host.cost(() =>
        Promise.all(
          declining
            .filter((_, i) => i % BURSTS === burst)
            .map(({ uid, page }) => {
              const no = { jobId, page, reason: 'far' as const, key: `no-of-${uid}` };
              return declineOffer.handle(host.instance, { input: no, actor: { uid, role: 'agent' }, now: host.now });
            }),
        ),
      );
      declined.reads += cost.reads;
      declined.writes += cost.writes;
    }
    const accepted = await host.cost(() =>
      Promise.all(
        tapping.map(({ uid, page }) => {
          const yes = { jobId, page, rev: 0, key: `yes-of-${uid}` };
          return acceptOffer.handle(host.instance, { input: yes, actor: { uid, role: 'agent' }, now: host.now });
        }),
      ),
    );
    const { data: job } = await host.instance.store.get(Job, paths.job(jobId));
    expect(job).toMatchObject({ state: 'filled', pages: [], standby: { length: STANDBY } });

    // Job, office. Job, audit, three timers, page, deliveries, the outcome of the pushes, the roster of those asked.
    expect(published).toEqual({ reads: 2 + ROSTERS, writes: 9 + 1 });
    // The timer as it is found and as it is fired, job, office, pages so far, no answer yet.
    expect(second).toEqual({ reads: 5 + 1 + ROSTERS, writes: 7 + 1 });
    // And the delivery of the first page, whose ladder has ended: whom nothing reached is not waited for.
    expect(third).toEqual({ reads: 5 + 2 + 1 + ROSTERS, writes: 7 + 1 });
    // The job for the first of each burst and for all others of it; the pages once. One write each.
    expect(declined).toEqual({ reads: 2 * BURSTS + 2, writes: DECLINES });
    // Job twice, the diaries of those who come in. Job and audit twice, winners, standby, pages closed, the timer.
    expect(accepted).toEqual({ reads: 2 + PLACES + STANDBY + 1, writes: 4 + PLACES + STANDBY + WAVES + 1 });
    const all = [published, second, third, declined, accepted];
    expect(all.reduce((sum, { reads }) => sum + reads, 0)).toBeLessThanOrEqual(50);
    expect(all.reduce((sum, { writes }) => sum + writes, 0)).toBeLessThanOrEqual(120);
  });
});
