import { Job } from '@muster/domain/jobs/job';
import { placesNeeded } from '@muster/domain/jobs/places';
import { WavePage } from '@muster/domain/callouts/wave';
import { COLLECTION_GROUPS, idOf, paths } from '@muster/domain/paths';
import type * as z from 'zod';
import type { Query, Store } from '../../functions/src/platform/store.ts';

const MOST = 500;

/** One picture: whose screen it is, which, and what must be there before it is taken. */
export interface Scene {
  readonly name: string;
  readonly at: 'phone' | 'desk';
  readonly colours: 'light' | 'dark';
  readonly email: string;
  readonly path: string;
  readonly seen: string | RegExp;
  /** A part further down that the picture is of. */
  readonly part?: string;
}

/** What the sample data has to show. */
interface Cast {
  readonly asked: { readonly uid: string; readonly jobId: string };
  readonly crew: { readonly uid: string; readonly jobId: string; readonly job: Job };
  readonly filling: string;
  readonly draft: string;
}

async function all<S extends z.ZodType>(store: Store, schema: S, query: Pick<Query, 'from' | 'group'>) {
  const reads = await store.query(schema, { ...query, where: [], limit: MOST });
  return reads.flatMap(({ path, data }) => (data === undefined ? [] : [{ path, data }]));
}

function first<T>(items: readonly T[], what: string): T {
  const [item] = items;
  if (item === undefined) throw new Error(`The sample data has no ${what}.`);
  return item;
}

async function cast(store: Store): Promise<Cast> {
  const jobs = (await all(store, Job, { from: paths.jobs })).map(({ path, data }) => ({ ...data, jobId: idOf(path) }));
  const pages = (await all(store, WavePage, { from: COLLECTION_GROUPS.waves, group: true })).map(({ data }) => data);
  const open = pages.filter(({ state }) => state === 'open');
  const urgent = first(
    open.filter(({ card, audience }) => card.urgency === 'urgent' && audience.length > 0),
    'urgent offer',
  );
  const size = ({ crewUids, positions }: Job) => crewUids.length * 100 + placesNeeded(positions);
  const largestFirst = jobs.toSorted((a, b) => size(b) - size(a));
  const isAsked = (uid: string) => open.some(({ audience }) => audience.includes(uid));
  // Whoever is asked would be led from home to the offer.
  const crews = largestFirst
    .filter(({ state }) => state === 'filled')
    .flatMap((job) => job.crewUids.filter((uid) => !isAsked(uid)).map((uid) => ({ uid, jobId: job.jobId, job })));
  const inState = (wanted: Job['state']) =>
    first(
      largestFirst.filter(({ state }) => state === wanted),
      `${wanted} job`,
    );
  return {
    asked: { uid: first(urgent.audience, 'person who is asked'), jobId: urgent.jobId },
    crew: first(crews, 'person with a place and no offer'),
    filling: inState('open').jobId,
    draft: inState('draft').jobId,
  };
}

/** What the crew and the office say to each other before the work. */
async function talk(store: Store, { uid, jobId, job }: Cast['crew']): Promise<void> {
  const mate = job.crewUids.find((other) => other !== uid) ?? uid;
  const said = [
    [mate, 'Which entrance do we use?'],
    [job.ownerUid, 'The one at the back, by the loading bay. Please bring the yellow vests.'],
    [uid, 'I come by car and can take one of you from Hammersmith at half past seven.'],
    [mate, 'Yes please, I wait in front of the station.'],
  ] as const;
  const ago = (at: number) => new Date(Date.now() - (said.length - at) * 4 * 60_000);
  const writes = said.map(([from, text], at) => {
    return { create: paths.chatMessage(jobId, `said-${at}`), data: { from, text, at: ago(at) } };
  });
  await store.commit(writes, []);
}

/** The pictures of the guide, with people of the sample data. */
export async function scenes(store: Store): Promise<readonly Scene[]> {
  const { asked, crew, filling, draft } = await cast(store);
  await talk(store, crew);
  const agent = (name: string, uid: string, colours: Scene['colours'], path: string, seen: Scene['seen']): Scene => {
    return { name, at: 'phone', colours, email: `${uid}@muster.test`, path, seen };
  };
  const staff = (name: string, colours: Scene['colours'], path: string, seen: Scene['seen']): Scene => {
    return { name, at: 'desk', colours, email: 'dispatcher@muster.test', path, seen };
  };
  return [
    agent('phone-home', crew.uid, 'light', '/mobile', 'Next 14 days'),
    agent('phone-offer', asked.uid, 'light', `/mobile/offers/${asked.jobId}`, 'Accept'),
    agent('phone-offer-dark', asked.uid, 'dark', `/mobile/offers/${asked.jobId}`, 'Accept'),
    agent('phone-job', crew.uid, 'light', `/mobile/jobs/${crew.jobId}`, 'Where'),
    { ...agent('phone-chat', crew.uid, 'light', `/mobile/jobs/${crew.jobId}`, 'loading bay'), part: 'Chat' },
    agent('phone-planner-dark', crew.uid, 'dark', '/mobile/planner', /available|not set/),
    staff('desk-today', 'light', '/', 'Jobs of today'),
    staff('desk-job', 'light', `/jobs/${filling}`, 'Timeline'),
    staff('desk-form', 'light', `/jobs/${draft}/edit`, 'Job type'),
    staff('desk-agent-dark', 'dark', `/agents/${crew.uid}`, 'Reach and offers'),
    { ...staff('desk-delivery-dark', 'dark', '/admin/delivery', 'Export CSV'), email: 'supervisor@muster.test' },
    staff('desk-coverage', 'light', '/coverage', 'Fourteen days'),
    { ...staff('desk-schedules-dark', 'dark', '/admin/schedules', 'Overdue check'), email: 'supervisor@muster.test' },
  ];
}
