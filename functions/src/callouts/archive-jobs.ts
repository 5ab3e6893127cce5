import type { Write } from '@muster/domain/decision';
import { ARCHIVE_AFTER_DAYS, archiveParts, archiveText, Archived, summaryOf } from '@muster/domain/jobs/archive';
import { Job } from '@muster/domain/jobs/job';
import { idOf, JOB_COLLECTIONS, paths } from '@muster/domain/paths';
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Instance } from '../platform/instance.ts';
import type { Read } from '../platform/store.ts';

const DAY_MS = 86_400_000;
const KEPT_YEARS = 6;
const PAGE = 50;
/** Originals and archive in one commit up to this; beyond, the archive comes first and the job goes last. */
const MOST_WRITES = 400;
const MOST_BENEATH = 1000;

type Ended = Read<Job> & { readonly data: Job };

/** Jobs that were over long enough, the oldest first. */
export async function jobsToArchive({ store }: Instance, now: Date, most: number): Promise<Ended[]> {
  const until = new Date(now.getTime() - ARCHIVE_AFTER_DAYS * DAY_MS);
  const found = await store.query(Job, {
    from: paths.jobs,
    where: [
      ['state', 'in', ['completed', 'cancelled']],
      ['start', '<=', until],
    ],
    orderBy: [['start', 'asc']],
    limit: most,
  });
  return found.flatMap(({ data, ...read }) => (data && data.end <= until ? [{ ...read, data }] : []));
}

/** Moves them to the archive, each whole or not at all. */
export async function archiveJobs(
  instance: Instance,
  now: Date,
  mayGoOn: () => boolean,
): Promise<{ readonly count: number; readonly isWhole: boolean }> {
  let count = 0;
  while (mayGoOn()) {
    const jobs = await jobsToArchive(instance, now, PAGE);
    let moved = 0;
    for (const job of jobs) {
      if (!mayGoOn()) return { count, isWhole: false };
      if (await archiveJob(instance, job, now)) moved += 1;
    }
    count += moved;
    if (jobs.length < PAGE || moved === 0) return { count, isWhole: true };
  }
  return { count, isWhole: false };
}

/** False when somebody changed the job meanwhile: the next run looks again. */
async function archiveJob(instance: Instance, job: Ended, now: Date): Promise<boolean> {
  const jobId = idOf(job.path);
  const [beneath, { data: archived }] = await Promise.all([
    documentsBeneath(instance, jobId),
    instance.store.get(Archived, paths.archived(jobId, 0)),
  ]);
  const removals = beneath.map(({ path }): Write => ({ remove: path }));
  const last: Write = { remove: job.path, guarded: true };
  // Everything was put away by a run that did not come to its end.
  if (archived) return removeInSteps(instance, job, removals, last);

  const puts = archiveOf(jobId, job, beneath, now);
  if (puts.length + removals.length < MOST_WRITES) {
    return (await instance.store.commit([...puts, ...removals, last], [job])) === 'done';
  }
  if ((await instance.store.commit(puts, [])) === 'lost') return false;
  return removeInSteps(instance, job, removals, last);
}

async function removeInSteps(
  instance: Instance,
  job: Ended,
  removals: readonly Write[],
  last: Write,
): Promise<boolean> {
  for (let at = 0; at < removals.length; at += MOST_WRITES) {
    await instance.store.commit(removals.slice(at, at + MOST_WRITES), []);
  }
  return (await instance.store.commit([last], [job])) === 'done';
}

async function documentsBeneath({ store }: Instance, jobId: string): Promise<Read<unknown>[]> {
  const found = await Promise.all(
    JOB_COLLECTIONS.map((name) =>
      store.query(z.unknown(), { from: `${paths.job(jobId)}/${name}`, where: [], limit: MOST_BENEATH }),
    ),
  );
  return found.flat();
}

function archiveOf(jobId: string, job: Ended, beneath: readonly Read<unknown>[], now: Date): Write[] {
  const text = archiveText(new Map([job, ...beneath].map(({ path, data }) => [path, data])));
  const sha256 = createHash('sha256').update(text).digest('hex');
  const expireAt = new Date(now);
  expireAt.setUTCFullYear(expireAt.getUTCFullYear() + KEPT_YEARS);
  const summary = summaryOf(job.data);
  const parts = archiveParts(text);
  return parts.map((json, part) => {
    const data = { summary, json, part, parts: parts.length, sha256, createdAt: now, expireAt } satisfies Archived;
    return { create: paths.archived(jobId, part), data };
  });
}
