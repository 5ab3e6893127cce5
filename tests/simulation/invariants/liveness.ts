import { openPositions } from '@muster/domain/jobs/places';
import type { Past } from '../past.ts';

const PLANNED_AFTER_START_MS = 60 * 60_000;

/** 15. A free place of an open job is being asked for, unless staff paused or everybody was asked. */
export function placesAreAskedFor({ view, now }: Pick<Past, 'view' | 'now'>): string[] {
  return [...view.jobs].flatMap(([id, job]) => {
    const isPlanned = now.getTime() < job.start.getTime() + PLANNED_AFTER_START_MS;
    if (job.state !== 'open' || !isPlanned || openPositions(job).length === 0) return [];
    const state = job.callout?.state;
    const isAsked = state === 'running' || state === 'planning' || state === 'paused' || state === 'exhausted';
    return isAsked ? [] : [`${id}: open with a free place, callout ${state}`];
  });
}
