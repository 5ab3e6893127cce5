import { roadKmBetween, type Point } from '@muster/domain/geo/distance';
import { travelMinutes } from '@muster/domain/geo/travel';
import type { Job } from '@muster/domain/jobs/job';

const MINUTE_MS = 60_000;

export interface MyRoute {
  readonly km: number;
  readonly minutes: number;
  /** The last moment to set out. */
  readonly leaveBy: Date;
}

/** Worked out on the phone: the way never leaves it. */
export function routeTo({ site, start }: Pick<Job, 'site' | 'start'>, from: Point): MyRoute {
  const minutes = travelMinutes(from, site);
  return {
    km: Math.max(1, Math.round(roadKmBetween(from, site))),
    minutes,
    leaveBy: new Date(start.getTime() - minutes * MINUTE_MS),
  };
}
