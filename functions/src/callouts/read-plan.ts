import { Diary } from '@muster/domain/availability/diary';
import type { PlanFacts } from '@muster/domain/callouts/plan-wave';
import { Response, WavePage } from '@muster/domain/callouts/wave';
import type { Constants } from '@muster/domain/constants';
import { Office, type Job } from '@muster/domain/jobs/job';
import { idOf, paths } from '@muster/domain/paths';
import type * as z from 'zod';
import type { Instance } from '../platform/instance.ts';
import { readWeights } from '../settings/read-org.ts';
import { readNamed, readNeighbours } from './read-neighbours.ts';

const MOST_PAGES = 500;
const MOST_RESPONSES = 5000;

const NOBODY: PlanFacts['office'] = { named: [], together: false };

/** For a job that is gone. */
export const NOTHING_TO_PLAN: PlanFacts = {
  readFor: { wave: 0, rev: 0 },
  office: NOBODY,
  pages: new Map(),
  responses: new Map(),
  people: [],
  standbyDiaries: new Map(),
};

/** All that a wave of this job is planned from. Nothing here is a ledger but diaries, and those judge again at the tap. */
export async function readPlan(instance: Instance, jobId: string, job: Job, constants: Constants): Promise<PlanFacts> {
  const [{ office, people }, answers, standbyDiaries, weights] = await Promise.all([
    readOfficeAndPeople(instance, jobId, job, constants),
    readAnswers(instance, jobId),
    readDiaries(
      instance,
      job.standby.map(({ uid }) => uid),
    ),
    readWeights(instance),
  ]);
  const readFor = { wave: job.callout?.wave ?? 0, rev: job.rev };
  return { readFor, office, ...answers, people, standbyDiaries, weights };
}

/** Every page of a job and every answer that was not a yes. */
export async function readAnswers(instance: Instance, jobId: string): Promise<Pick<PlanFacts, 'pages' | 'responses'>> {
  const [pages, responses] = await Promise.all([
    readById(instance, WavePage, paths.waves(jobId), MOST_PAGES),
    readById(instance, Response, paths.responses(jobId), MOST_RESPONSES),
  ]);
  return { pages, responses };
}

async function readOfficeAndPeople(instance: Instance, jobId: string, job: Job, constants: Constants) {
  const reading = instance.store.get(Office, paths.office(jobId));
  if (job.mode !== 'direct') {
    const [{ data }, people] = await Promise.all([reading, readNeighbours(instance, job.site, constants)]);
    return { office: data ?? NOBODY, people };
  }
  const { data: office = NOBODY } = await reading;
  return { office, people: await readNamed(instance, office.named) };
}

async function readById<S extends z.ZodType>({ store }: Instance, schema: S, from: string, limit: number) {
  const found = await store.query(schema, { from, where: [], limit });
  return new Map(found.flatMap(({ path, data }) => (data === undefined ? [] : [[idOf(path), data] as const])));
}

async function readDiaries({ store }: Instance, uids: readonly string[]): Promise<Map<string, Diary>> {
  const read = await store.getAll(Diary, uids.map(paths.diary));
  return new Map(read.flatMap(({ path, data }) => (data ? [[idOf(path), data] as const] : [])));
}
