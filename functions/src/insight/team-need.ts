import { openPlaces } from '@muster/domain/insight/coverage';
import { teamNeed as contract } from '@muster/domain/insight/insight.contracts';
import { teamNeedByDay, type TeamWork } from '@muster/domain/insight/team-need';
import { Office } from '@muster/domain/jobs/job';
import { Person } from '@muster/domain/people/person';
import { paths } from '@muster/domain/paths';
import { readOpenJobs } from '../jobs/open-jobs.ts';
import { cached } from '../platform/cache.ts';
import { defineCallable } from '../platform/callable.ts';
import type { Instance } from '../platform/instance.ts';

const KEPT_MS = 60_000;

/** Jobs that ask a team first and have free places, at most a minute old: one read for all who plan. */
const readTeamWork = cached(KEPT_MS, async (instance: Instance): Promise<readonly TeamWork[]> => {
  const found = await readOpenJobs(instance, 'team');
  const offices = await instance.store.getAll(
    Office,
    found.map(({ jobId }) => paths.office(jobId)),
  );
  return found.flatMap(({ job }, at): TeamWork[] => {
    const teamId = offices[at]?.data?.teamId;
    return teamId === undefined ? [] : [{ teamId, start: job.start, open: openPlaces(job, undefined) }];
  });
});

/** Nothing but numbers: which jobs they are an agent learns from offers only. */
export const teamNeed = defineCallable(contract, ['agent'], async (instance, { actor, now }) => {
  const { data: person } = await instance.store.get(Person, paths.person(actor.uid));
  if (!person || person.teamIds.length === 0) return { days: {} };
  return { days: teamNeedByDay(await readTeamWork(instance), person, now) };
});
