import '@muster/domain/time/temporal-global';
import { Delivery } from '@muster/domain/callouts/delivery';
import { Response, WavePage } from '@muster/domain/callouts/wave';
import { Availability } from '@muster/domain/availability/availability';
import { Diary } from '@muster/domain/availability/diary';
import { givenDraft } from '@muster/domain/jobs/given-draft';
import { Job } from '@muster/domain/jobs/job';
import { JobDraft, createJob } from '@muster/domain/jobs/jobs.contracts';
import { SandboxItem } from '@muster/domain/messages/messages';
import type { Person } from '@muster/domain/people/person';
import { idOf, paths } from '@muster/domain/paths';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import { EFFECTS } from '../../functions/src/effects.ts';
import { openStore } from '../../functions/src/platform/db.ts';
import type { StoreHooks } from '../../functions/src/platform/store-hooks.ts';
import type { Store } from '../../functions/src/platform/store.ts';
import { openInstance } from '../../functions/src/platform/the-instance.ts';
import { tick } from '../../functions/src/platform/tick.ts';
import { givenAccount, givenOrganisation } from './organisation.ts';
import { listEverybody } from './list-everybody.ts';
import { openWorld, visitSuite, type Answer, type World } from './world.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** The middle of W12, where jobs are when nothing else is said. */
const SITE = { lat: 51.5078, lon: -0.2289 };
/** How long instances keep what the clock was moved by. */
const CLOCK_KEPT_MS = 1050;

/** Callables that ask the rosters. */
const CHOOSE_PEOPLE = new Set(['publishJob', 'nextWave', 'dryRun', 'assign', 'widenCallout', 'requestStandIn']);

/** The first agents are a minute and more apart on the road, so that nearness ranks them; a crowd stays in reach. */
function degreesAway(n: number): number {
  return Math.min(n, 14) * 0.006 + n * 0.0001;
}

export interface Someone {
  readonly uid: string;
  readonly token: string;
}

/** An organisation that sends people to jobs, reached through its callables. */
export class Dispatch {
  readonly world: World;
  readonly store: Store;
  readonly boss: Someone;
  readonly desk: Someone;
  #keys = 0;
  #agents = 0;
  #days = 1;

  constructor(world: World, boss: Someone, desk: Someone) {
    this.world = world;
    this.store = openStore({ projectId: world.projectId });
    this.boss = boss;
    this.desk = desk;
  }

  /** Of a command that is a new one. */
  key(): string {
    this.#keys += 1;
    return `command-${this.#keys}`;
  }

  /** Calls as this person's device, with a new key unless the data has one. Without an instance they take turns. */
  async call(name: string, { token }: Someone, data: object, instance?: number): Promise<Answer> {
    if (CHOOSE_PEOPLE.has(name)) await this.listEverybody();
    return this.world.call(name, { key: this.key(), ...data }, token, instance);
  }

  /** What the triggers do, which do not run in a world of its own. */
  listEverybody(): Promise<void> {
    return listEverybody(this.later(0));
  }

  /** The offer as the first wave of a new job makes it. */
  tap(agent: Someone, jobId: string, changes: object = {}, instance?: number): Promise<Answer> {
    return this.call('acceptOffer', agent, { jobId, page: '1-0', rev: 0, ...changes }, instance);
  }

  /** Active agents with a licence, each living a little further from the site than the one before. */
  async agents(count: number, changes: Partial<Person> = {}): Promise<Someone[]> {
    const agents = await Promise.all(
      Array.from({ length: count }, () => {
        this.#agents += 1;
        const home = { lat: SITE.lat + degreesAway(this.#agents), lon: SITE.lon, outward: 'W12' };
        return this.someone(`agent${String(this.#agents).padStart(3, '0')}`, { home, ...changes });
      }),
    );
    await this.listEverybody();
    return agents;
  }

  async someone(uid: string, changes: Partial<Person> = {}): Promise<Someone> {
    return { uid, token: await givenAccount(this.world, uid, changes.role ?? 'agent', { first: uid, ...changes }) };
  }

  /** Two guards at Westfield London for five hours, on a day of its own so that no two jobs clash. On the wire. */
  draft(changes: Partial<JobDraft> = {}): z.input<typeof JobDraft> {
    this.#days += 1;
    const start = inHours(this.#days * 24 + 1);
    const end = new Date((changes.start ?? start).getTime() + 5 * HOUR);
    return z.encode(JobDraft, givenDraft({ start, end, ...changes }));
  }

  async create(changes: Partial<JobDraft> = {}): Promise<string> {
    const answer = await this.call('createJob', this.desk, { draft: this.draft(changes) });
    if (answer.error) throw new Error(`createJob: ${JSON.stringify(answer.error)}`);
    return createJob.output.parse(answer.result).jobId;
  }

  /** A job that has sent its first wave. */
  async publish(changes: Partial<JobDraft> = {}): Promise<string> {
    const jobId = await this.create(changes);
    const answer = await this.call('publishJob', this.desk, { jobId, rev: 0 });
    if (answer.error) throw new Error(`publishJob: ${JSON.stringify(answer.error)}`);
    return jobId;
  }

  /** Asks exactly these people, all at once. */
  publishTo(people: readonly Someone[], changes: Partial<JobDraft> = {}): Promise<string> {
    return this.publish({ mode: 'direct', named: uidsOf(people), together: true, ...changes });
  }

  job(jobId: string): Promise<Job> {
    return this.#read(Job, paths.job(jobId));
  }

  page(jobId: string, page = '1-0'): Promise<WavePage> {
    return this.#read(WavePage, paths.wave(jobId, page));
  }

  delivery(jobId: string, page = '1-0'): Promise<Delivery> {
    return this.#read(Delivery, paths.delivery(jobId, page));
  }

  diary({ uid }: Someone): Promise<Diary> {
    return this.#read(Diary, paths.diary(uid));
  }

  availability({ uid }: Someone): Promise<Availability> {
    return this.#read(Availability, paths.availability(uid));
  }

  /** Undefined when there is none. */
  async response(jobId: string, { uid }: Someone): Promise<Response | undefined> {
    return (await this.store.get(Response, paths.response(jobId, uid))).data;
  }

  /** In the order in which they were sent. */
  async pages(jobId: string): Promise<(readonly [id: string, page: WavePage])[]> {
    const read = await this.store.query(WavePage, { from: paths.waves(jobId), where: [], limit: 100 });
    const pages = read.flatMap(({ path, data }) => (data ? [[idOf(path), data] as const] : []));
    return pages.toSorted(([, a], [, b]) => a.n - b.n || a.p - b.p);
  }

  async audiences(jobId: string): Promise<(readonly string[])[]> {
    return (await this.pages(jobId)).map(([, { audience }]) => audience);
  }

  /** What a person was told about a job, by the keys of the texts. */
  async noticesTo({ uid }: Someone, jobId: string): Promise<string[]> {
    const found = await this.world.db.collection(paths.notices(uid)).get();
    return found.docs.filter(({ id }) => id.includes(jobId)).map((notice) => String(notice.get('key')));
  }

  /** An instance in this process whose clock goes so much ahead. */
  later(aheadMs: number, hooks: StoreHooks = {}) {
    const opened = openInstance({ projectId: this.world.projectId, hooks });
    const now = () => new Date(Date.now() + aheadMs);
    return { ...opened, clock: { now: async () => now(), real: () => new Date() } };
  }

  /** Fires what will be due by then, so many sweepers at the same moment. */
  async tickIn(aheadMs: number, sweepers = 1): Promise<void> {
    await this.listEverybody();
    await Promise.all(Array.from({ length: sweepers }, () => tick(this.later(aheadMs), EFFECTS, 0)));
  }

  /** What left for this person, in the sandbox. */
  async pushesTo({ uid }: Someone): Promise<SandboxItem[]> {
    const where = [['to', '==', uid]] as const;
    const rows = await this.store.query(SandboxItem, { from: paths.sandbox, where, limit: 50 });
    return rows.flatMap(({ data }) => (data ? [data] : []));
  }

  async pushStates(someone: Someone): Promise<string[]> {
    return (await this.pushesTo(someone)).map(({ state }) => state);
  }

  /** Moves the clock of everybody; put back with `resetClock`. */
  async moveClock(addMs: number): Promise<void> {
    await this.world.call('moveClock', { addMs }, this.desk.token);
    await wait(CLOCK_KEPT_MS);
  }

  async resetClock(): Promise<void> {
    await this.world.call('moveClock', { reset: true }, this.desk.token);
    await wait(CLOCK_KEPT_MS);
  }

  async #read<S extends z.ZodType>(schema: S, path: string): Promise<z.output<S>> {
    const { data } = await this.store.get(schema, path);
    if (data === undefined) throw new Error(`${path} does not exist`);
    return data;
  }
}

export async function openDispatch(name: string, { instances = 1 } = {}): Promise<Dispatch> {
  const world = await openWorld(name, { instances });
  await givenOrganisation(world, ['boss']);
  const boss = { uid: 'boss', token: await givenAccount(world, 'boss', 'admin') };
  const desk = { uid: 'desk', token: await givenAccount(world, 'desk', 'dispatcher') };
  return new Dispatch(world, boss, desk);
}

/** A desk of its own in the organisation that the browser shows. Everybody else it needs must have a fresh name. */
export async function visitDispatch(): Promise<Dispatch> {
  const world = visitSuite();
  const boss = { uid: 'admin', token: await world.signIn('admin') };
  const uid = freshName('desk');
  const desk = { uid, token: await givenAccount(world, uid, 'dispatcher', { first: uid }) };
  return new Dispatch(world, boss, desk);
}

export function freshName(start: string): string {
  return `${start}-${randomUUID().slice(0, 8)}`;
}

/** The word a callable said no with; undefined when it did not. */
export function reasonOf({ error }: Answer): string | undefined {
  return z.object({ reason: z.string() }).safeParse(error?.details).data?.reason;
}

export function inHours(hours: number): Date {
  return new Date(Math.ceil(Date.now() / MINUTE) * MINUTE + hours * HOUR);
}

/** From 0; throws when there are fewer. */
export function nth(people: readonly Someone[], at: number): Someone {
  const someone = people[at];
  if (!someone) throw new Error(`there are only ${people.length} people`);
  return someone;
}

export function uidsOf(people: readonly Someone[]): string[] {
  return people.map(({ uid }) => uid);
}
