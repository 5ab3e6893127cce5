import type { Job } from '@muster/domain/jobs/job';
import { isOver, liveMember } from '@muster/domain/jobs/places';

/** What switching a person off does to jobs: future places go, work under way stays and is looked at. */
export interface SuspendEffect {
  readonly released: readonly string[];
  readonly underWay: readonly string[];
}

export function suspendEffect(
  uid: string,
  jobs: readonly { readonly id: string; readonly data: Job }[],
  now: Date,
): SuspendEffect {
  const own = jobs.filter(({ data }) => !isOver(data) && liveMember(data, uid));
  const hasBegun = ({ data }: { data: Job }) => data.state === 'in_progress' || data.start <= now;
  return {
    released: own.filter((job) => !hasBegun(job)).map(({ id }) => id),
    underWay: own.filter(hasBegun).map(({ id }) => id),
  };
}
