import { figuresOf } from '@muster/domain/callouts/figures';
import { readFigures as contract } from '@muster/domain/callouts/figures.contracts';
import { Response, WavePage } from '@muster/domain/callouts/wave';
import { History } from '@muster/domain/jobs/history';
import { Job } from '@muster/domain/jobs/job';
import { isStaff, ROLES } from '@muster/domain/people/roles';
import { COLLECTION_GROUPS, idOf, paths } from '@muster/domain/paths';
import { defineCallable } from '../platform/callable.ts';
import type { Instance } from '../platform/instance.ts';

const MOST_PAGES = 300;
const MOST_ANSWERS = 300;
const MOST_JOBS = 500;

function jobIdOf(path: string): string {
  return path.split('/')[1] ?? '';
}

async function jobsOf({ store }: Instance, uid: string, left: readonly string[]): Promise<ReadonlyMap<string, Job>> {
  const having = (field: string) =>
    store.query(Job, { from: paths.jobs, where: [[field, 'array-contains', uid]], limit: MOST_JOBS });
  const found = await Promise.all([having('crewUids'), having('pastCrewUids'), store.getAll(Job, left.map(paths.job))]);
  return new Map(found.flat().flatMap(({ path, data }) => (data ? [[idOf(path), data] as const] : [])));
}

export const readFigures = defineCallable(contract, ROLES, async (instance, { input, actor, now }) => {
  const { uid = actor.uid } = input;
  if (uid !== actor.uid && !isStaff(actor.role)) return { refused: 'forbidden' };
  const { store } = instance;
  const [pages, answers, history] = await Promise.all([
    store.query(WavePage, {
      from: COLLECTION_GROUPS.waves,
      group: true,
      where: [['audience', 'array-contains', uid]],
      orderBy: [['sentAt', 'desc']],
      limit: MOST_PAGES,
    }),
    store.query(Response, {
      from: COLLECTION_GROUPS.responses,
      group: true,
      where: [['uid', '==', uid]],
      orderBy: [['at', 'desc']],
      limit: MOST_ANSWERS,
    }),
    store.query(History, { from: paths.histories(uid), where: [], limit: MOST_JOBS }),
  ]);
  const responses = new Map(answers.flatMap(({ path, data }) => (data ? [[jobIdOf(path), data] as const] : [])));
  const left = [...responses].flatMap(([jobId, { answer }]) => (answer === 'withdrawn' ? [jobId] : []));
  const jobs = await jobsOf(instance, uid, left);
  const past = new Map(history.flatMap(({ path, data }) => (data ? [[idOf(path), data] as const] : [])));
  const figures = figuresOf(
    { uid, pages: pages.flatMap(({ data }) => data ?? []), responses, jobs, history: past },
    now,
  );
  return { ...figures, events: [...figures.events], byUrgency: [...figures.byUrgency], hours: [...figures.hours] };
});
