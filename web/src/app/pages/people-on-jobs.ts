import type { Job } from '@muster/domain/jobs/job';
import { liveMember } from '@muster/domain/jobs/places';
import type { LiveRow } from '../../firebase/live/source.ts';

/** Who is at work now: in the crew of a job in progress. */
export function peopleOnJobs(jobs: readonly LiveRow<Job>[]): ReadonlySet<string> {
  const inProgress = jobs.filter(({ data }) => data.state === 'in_progress');
  return new Set(inProgress.flatMap(({ data }) => data.crewUids.filter((uid) => liveMember(data, uid))));
}
