import '@muster/domain/time/temporal-global';
import { Diary } from '@muster/domain/availability/diary';
import { publishJob } from '@muster/domain/callouts/callouts.contracts';
import { WavePage } from '@muster/domain/callouts/wave';
import { Job } from '@muster/domain/jobs/job';
import { createJob, type JobDraft } from '@muster/domain/jobs/jobs.contracts';
import type { Person } from '@muster/domain/people/person';
import { idOf, paths } from '@muster/domain/paths';
import { openInstance } from '../../functions/src/platform/the-instance.ts';
import { givenAccount, givenOrganisation } from './organisation.ts';
import { openWorld, type Answer, type World } from './world.ts';

const HOUR_MS = 3_600_000;

export function inHours(hours: number): Date {
  return new Date(Math.ceil(Date.now() / 60_000) * 60_000 + hours * HOUR_MS);
}

/** Two guards at Westfield London in three hours. */
export function givenDraft(changes: Partial<JobDraft> = {}): JobDraft {
  return {
    title: 'Retail security',
    type: 'Security',
    urgency: 'urgent',
    mode: 'broadcast',
    policy: 'urgent',
    site: { address: "Ariel Way, Shepherd's Bush, London", postcode: 'W12 7GF' },
    start: inHours(30),
    end: inHours(35),
    tz: 'Europe/London',
    positions: [{ label: 'Guard', need: 2, skills: ['security'] }],
    instructions: 'Ask for Dana at gate 3.',
    notes: '',
    named: [],
    together: false,
    ...changes,
  };
}

/** One organisation with its desk and agents near W12, driven through the real callables. */
export class CalloutDay {
  readonly world: World;
  readonly desk: string;
  readonly instance: ReturnType<typeof openInstance>;
  readonly #tokens = new Map<string, string>();
  #keys = 0;

  constructor(world: World, desk: string) {
    this.world = world;
    this.desk = desk;
    this.instance = openInstance({ projectId: world.projectId });
  }

  key(): string {
    this.#keys += 1;
    return `key-${String(this.#keys).padStart(8, '0')}`;
  }

  async agent(uid: string, changes: Partial<Person> = {}): Promise<string> {
    const token = await givenAccount(this.world, uid, 'agent', { first: uid, last: '', ...changes });
    this.#tokens.set(uid, token);
    return token;
  }

  /** `agent1` to `agent<count>`, each a little further away. */
  async agents(count: number, prefix = 'agent'): Promise<string[]> {
    const uids = Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`);
    for (let from = 0; from < count; from += 20) {
      await Promise.all(
        uids.slice(from, from + 20).map((uid, i) => {
          const home = { lat: 51.5078 + (from + i) / 5000, lon: -0.2289, outward: 'W12' };
          return this.agent(uid, { home });
        }),
      );
    }
    return uids;
  }

  call(name: string, data: object, uid?: string, instance?: number): Promise<Answer> {
    return this.world.call(name, data, uid === undefined ? this.desk : this.#tokens.get(uid), instance);
  }

  async created(changes: Partial<JobDraft> = {}): Promise<string> {
    const { jobId } = await this.world.ask(createJob, { key: this.key(), draft: givenDraft(changes) }, this.desk);
    return jobId;
  }

  async published(changes: Partial<JobDraft> = {}): Promise<string> {
    const jobId = await this.created(changes);
    await this.world.ask(publishJob, { jobId, rev: 0, key: this.key() }, this.desk);
    return jobId;
  }

  /** A tap on the newest page of the job that asks this person, or on the first page there is. */
  async accept(uid: string, jobId: string, more: object = {}, instance?: number): Promise<Answer> {
    const pages = await this.pages(jobId);
    const [page, { rev }] = pages.findLast(([, { audience }]) => audience.includes(uid)) ??
      pages[0] ?? ['1-0', { rev: 0 }];
    return this.call('acceptOffer', { jobId, page, rev, key: this.key(), ...more }, uid, instance);
  }

  async job(jobId: string): Promise<Job> {
    const { data } = await this.instance.store.get(Job, paths.job(jobId));
    if (!data) throw new Error(`no job ${jobId}`);
    return data;
  }

  async diary(uid: string): Promise<Diary> {
    const { data } = await this.instance.store.get(Diary, paths.diary(uid));
    if (!data) throw new Error(`no diary of ${uid}`);
    return data;
  }

  /** In the order in which they were sent. */
  async pages(jobId: string): Promise<(readonly [string, WavePage])[]> {
    const read = await this.instance.store.query(WavePage, { from: paths.waves(jobId), where: [], limit: 100 });
    const pages = read.flatMap(({ path, data }) => (data ? [[idOf(path), data] as const] : []));
    return pages.toSorted(([, a], [, b]) => a.n - b.n || a.p - b.p);
  }

  async close(): Promise<void> {
    await this.instance.store.close();
    await this.world.close();
  }
}

export async function openCalloutDay(name: string, { instances = 1 } = {}): Promise<CalloutDay> {
  const world = await openWorld(name, { instances });
  await givenOrganisation(world, ['boss']);
  const desk = await givenAccount(world, 'desk', 'dispatcher');
  return new CalloutDay(world, desk);
}
