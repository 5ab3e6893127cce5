import type { Decision } from '../decision.ts';
import type { Zone } from '../settings/settings.ts';
import { zoneOf } from '../settings/zone-of.ts';
import type { Job } from './job.ts';

interface JobZoneFacts {
  readonly path: string;
  readonly job: Job | undefined;
  readonly zones: ReadonlyMap<string, Zone>;
  readonly by: string;
}

/** A job follows its district into another zone. Nobody is asked again for it, so its revision stays. */
export function decideJobZone({ path, job, zones, by }: JobZoneFacts): Decision<never> {
  const zoneId = job && zoneOf(job.outward, zones);
  if (!job || zoneId === job.zoneId) return { writes: [], audit: [], answer: undefined };
  const { zoneId: before, ...rest } = job;
  const data = { ...rest, ...(zoneId !== undefined && { zoneId }) };
  return {
    writes: [{ replace: path, data }],
    audit: [{ op: 'job.zone-moved', by, diff: { zoneId: [before ?? null, zoneId ?? null] } }],
    answer: undefined,
  };
}
