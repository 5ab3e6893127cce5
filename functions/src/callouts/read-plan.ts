import { Diary } from '@muster/domain/availability/diary';
import type { PlanFacts } from '@muster/domain/callouts/plan-wave';
import type { Lost } from '@muster/domain/callouts/open-offers';
import { Delivery } from '@muster/domain/callouts/delivery';
import { Response, WavePage } from '@muster/domain/callouts/wave';
import type { Constants } from '@muster/domain/constants';
import { Office, type Job } from '@muster/domain/jobs/job';
import { unreachableFrom } from '@muster/domain/messages/ladder';
import { idOf, paths } from '@muster/domain/paths';
import type * as z from 'zod';
import type { Instance } from '../platform/instance.ts';
import { Client, Team } from '@muster/domain/settings/settings';
import { readWeights } from '../settings/read-org.ts';
import { neighboursInParts, readNamed, readNeighbours, type NeighboursRead, type Part } from './read-neighbours.ts';

const MOST_PAGES = 500;
const MOST_RESPONSES = 5000;

/** Before the first wave. */
const NO_ANSWERS: Pick<PlanFacts, 'pages' | 'responses'> = { pages: new Map(), responses: new Map() };
const NOBODY: PlanFacts['office'] & Pick<Office, 'teamId' | 'clientId'> = { named: [], together: false };

/** The facts with where each person is listed, so that the rosters can be told of offers. */
export interface PlanRead extends PlanFacts, Pick<NeighboursRead, 'listings'> {
  /** Who is in reach besides, where everybody is asked. */
  readonly rest?: AsyncGenerator<Part>;
}

/** For a job that is gone. */
export const NOTHING_TO_PLAN: PlanRead = {
  readFor: { wave: 0, rev: 0 },
  office: NOBODY,
  pages: new Map(),
  responses: new Map(),
  people: [],
  standbyDiaries: new Map(),
  listings: new Map(),
};

/** All that a wave of this job is planned from. Nothing here is a ledger but diaries, and those judge again at the tap. */
export async function readPlan(
  instance: Instance,
  jobId: string,
  job: Job,
  { constants, now }: { readonly constants: Constants; readonly now: Date },
  only?: NeighboursRead,
): Promise<PlanRead> {
  const [asked, answers, standbyDiaries, weights] = await Promise.all([
    only ? readOfficeOf(instance, jobId, only) : readOfficeAndPeople(instance, jobId, job, constants),
    job.callout ? readAnswers(instance, jobId) : NO_ANSWERS,
    readDiaries(
      instance,
      job.standby.map(({ uid }) => uid),
    ),
    readWeights(instance),
  ]);
  const readFor = { wave: job.callout?.wave ?? 0, rev: job.rev };
  const lost = await readLost(instance, jobId, { job, pages: answers.pages }, now);
  return { readFor, ...asked, ...answers, standbyDiaries, weights, lost };
}

/** Costs nothing before the ladder of an open page has come to its end. */
async function readLost(
  { store }: Instance,
  jobId: string,
  { job, pages }: { readonly job: Job } & Pick<PlanFacts, 'pages'>,
  now: Date,
): Promise<Lost> {
  const tried = job.pages.filter((id) => {
    const page = pages.get(id);
    return page && now < page.replyBy && unreachableFrom(job.urgency, page.sentAt) <= now;
  });
  const read = await store.getAll(
    Delivery,
    tried.map((id) => paths.delivery(jobId, id)),
  );
  return new Map(
    read.map(({ path, data }) => {
      const rows = Object.entries(data?.rows ?? {});
      return [idOf(path), rows.flatMap(([uid, { un, sh, op }]) => (un && !sh && !op ? [uid] : []))] as const;
    }),
  );
}

/** Every page of a job and every answer that was not a yes. */
export async function readAnswers(instance: Instance, jobId: string): Promise<Pick<PlanFacts, 'pages' | 'responses'>> {
  const [pages, responses] = await Promise.all([
    readById(instance, WavePage, paths.waves(jobId), MOST_PAGES),
    readById(instance, Response, paths.responses(jobId), MOST_RESPONSES),
  ]);
  return { pages, responses };
}

async function readOfficeOf(instance: Instance, jobId: string, only: NeighboursRead) {
  const { data: office = NOBODY } = await instance.store.get(Office, paths.office(jobId));
  return { office, ...(await readSides(instance, { mode: 'direct' }, office)), ...only };
}

/** Who is asked first, and whom the customer asks for or does not want. */
export async function readSides(
  { store }: Instance,
  { mode }: Pick<Job, 'mode'>,
  { teamId, clientId }: Pick<Office, 'teamId' | 'clientId'>,
) {
  const isTeam = mode === 'team';
  const [team, client] = await Promise.all([
    isTeam && teamId !== undefined ? store.get(Team, paths.team(teamId)) : undefined,
    clientId === undefined ? undefined : store.get(Client, paths.client(clientId)),
  ]);
  return {
    ...(isTeam && { team: team?.data?.members ?? [] }),
    ...(client?.data && { client: client.data }),
  };
}

async function readOfficeAndPeople(instance: Instance, jobId: string, job: Job, constants: Constants) {
  const reading = instance.store.get(Office, paths.office(jobId));
  if (job.mode === 'queue') return { office: (await reading).data ?? NOBODY, people: [], listings: new Map() };
  if (job.mode !== 'direct') {
    const [{ data: office = NOBODY }, asked] = await Promise.all([reading, readInReach(instance, job, constants)]);
    const sides = await readSides(instance, job, office);
    return { office, ...sides, ...(await withTeam(instance, asked, sides.team)) };
  }
  const { data: office = NOBODY } = await reading;
  const [sides, named] = await Promise.all([readSides(instance, job, office), readNamed(instance, office.named)]);
  return { office, ...sides, ...named };
}

/** Members of the team are asked wherever they live. */
export async function withTeam<Asked extends NeighboursRead>(
  instance: Instance,
  asked: Asked,
  team: readonly string[] = [],
): Promise<Asked> {
  const known = new Set(asked.people.map(({ uid }) => uid));
  const others = await readNamed(
    instance,
    team.filter((uid) => !known.has(uid)),
  );
  return {
    ...asked,
    people: [...asked.people, ...others.people],
    listings: new Map([...asked.listings, ...others.listings]),
  };
}

async function readInReach(instance: Instance, { mode, policy, site }: Job, constants: Constants) {
  if (policy !== 'everyone' || mode === 'team') return readNeighbours(instance, site, constants);
  const rest = neighboursInParts(instance, site, constants);
  const { value: first } = await rest.next();
  if (!first || first.isLast) return { people: [], listings: new Map(), ...first };
  return { ...first, rest, isPartial: true };
}

async function readById<S extends z.ZodType>({ store }: Instance, schema: S, from: string, limit: number) {
  const found = await store.query(schema, { from, where: [], limit });
  return new Map(found.flatMap(({ path, data }) => (data === undefined ? [] : [[idOf(path), data] as const])));
}

async function readDiaries({ store }: Instance, uids: readonly string[]): Promise<Map<string, Diary>> {
  const read = await store.getAll(Diary, uids.map(paths.diary));
  return new Map(read.flatMap(({ path, data }) => (data ? [[idOf(path), data] as const] : [])));
}
