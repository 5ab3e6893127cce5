import { tidyBlocked } from '@muster/domain/people/blocked';
import { overAt, RETENTION, type RetentionClass, type ScheduleRun } from '@muster/domain/retention';
import { paths } from '@muster/domain/paths';
import { Blocked } from '@muster/domain/settings/settings';
import { archiveJobs, jobsToArchive } from './callouts/archive-jobs.ts';
import { countLapsed, eraseLapsed } from './people/lapsed-registrations.ts';
import { countExpired, eraseExpired, type Erased } from './platform/erase-expired.ts';
import type { Instance } from './platform/instance.ts';

/** Well within what a schedule may take; what is left is for the next run. */
const LONGEST_MS = 120_000;
const MOST_COUNTED = 5000;

type Class = (typeof RETENTION)[number];

/** Everything that is over goes, or moves to the archive. Safe to run twice, at once, or after a kill. */
export async function cleanUp(instance: Instance, now: Date): Promise<ScheduleRun> {
  const from = performance.now();
  const mayGoOn = () => performance.now() - from < LONGEST_MS;
  const run = await ofEachClass(now, (one) => actOn(instance, one, now, mayGoOn));
  await instance.store.commit([{ put: paths.run('retention'), data: run }], []);
  return run;
}

/** What a run would do now. */
export function foreseeCleanUp(instance: Instance, now: Date): Promise<ScheduleRun> {
  return ofEachClass(now, (one) => countOf(instance, one, now));
}

async function ofEachClass(now: Date, act: (one: Class) => Promise<Erased>): Promise<ScheduleRun> {
  const counts: Partial<Record<RetentionClass, number>> = {};
  let isWhole = true;
  for (const one of RETENTION) {
    const done = await act(one);
    counts[one.id] = done.count;
    isWhole &&= done.isWhole;
  }
  return { at: now, counts, isWhole };
}

async function actOn(instance: Instance, one: Class, now: Date, mayGoOn: () => boolean): Promise<Erased> {
  if (one.id === 'jobs') return archiveJobs(instance, now, mayGoOn);
  if (one.id === 'registrations') return eraseLapsed(instance, now, mayGoOn);
  if (one.id === 'revocations') return tidyRevocations(instance, true);
  return eraseExpired(instance, { group: one.group, field: one.field, until: overAt(one, now) }, mayGoOn);
}

async function countOf(instance: Instance, one: Class, now: Date): Promise<Erased> {
  if (one.id === 'jobs') {
    const count = (await jobsToArchive(instance, now, MOST_COUNTED)).length;
    return { count, isWhole: count < MOST_COUNTED };
  }
  if (one.id === 'registrations') return countLapsed(instance, now, MOST_COUNTED);
  if (one.id === 'revocations') return tidyRevocations(instance, false);
  return countExpired(instance, { group: one.group, field: one.field, until: overAt(one, now) }, MOST_COUNTED);
}

/** By real time, as tokens have it. */
async function tidyRevocations({ store, clock }: Instance, isReal: boolean): Promise<Erased> {
  const { data } = await store.get(Blocked, paths.blocked);
  const writes = data ? tidyBlocked(data, clock.real()) : [];
  const count = writes.reduce((sum, write) => sum + ('update' in write ? Object.keys(write.data).length : 0), 0);
  if (isReal) await store.commit(writes, []);
  return { count, isWhole: true };
}
