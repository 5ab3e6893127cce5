import type { Job } from '@muster/domain/jobs/job';
import { isOver, placesLeft } from '@muster/domain/jobs/places';
import { dayOf } from '@muster/domain/time/local-day';
import type { JobRow } from './job-row.ts';

export const TODAY_VIEWS = ['all', 'mine', 'risk', 'urgent'] as const;
export type TodayView = (typeof TODAY_VIEWS)[number];

/** What the day looks like in numbers. */
export interface TodayFigures {
  readonly jobs: number;
  readonly placesFree: number;
  readonly filling: number;
  readonly filled: number;
  readonly inProgress: number;
  readonly atRisk: number;
  readonly completedThisWeek: number;
}

const WEEK_MS = 7 * 86_400_000;

/** Starts today by the clock of its place, or began earlier and is not over. */
export function isToday(job: Job, now: Date): boolean {
  if (dayOf(job.start, job.tz) === dayOf(now, job.tz)) return true;
  return !isOver(job) && job.state !== 'draft' && job.start < now;
}

export function todayFigures(all: readonly JobRow[], now: Date): TodayFigures {
  const today = all.filter(({ job }) => isToday(job, now));
  const count = (state: Job['state']) => today.filter(({ job }) => job.state === state).length;
  const asking = today.filter(({ job }) => job.state === 'open' || job.state === 'in_progress');
  const weekAgo = now.getTime() - WEEK_MS;
  return {
    jobs: today.filter(({ job }) => job.state !== 'cancelled').length,
    placesFree: asking.reduce((sum, { job }) => sum + placesLeft(job), 0),
    filling: count('open'),
    filled: count('filled'),
    inProgress: count('in_progress'),
    atRisk: all.filter(({ job }) => !isOver(job) && job.flags.atRisk).length,
    completedThisWeek: all.filter(({ job }) => job.state === 'completed' && job.end.getTime() > weekAgo).length,
  };
}

export function inView(view: TodayView, { job }: JobRow, uid: string): boolean {
  switch (view) {
    case 'all':
      return true;
    case 'mine':
      return job.ownerUid === uid;
    case 'risk':
      return job.flags.atRisk;
    case 'urgent':
      return job.urgency === 'urgent';
  }
}

/** The next start that is still to come, for a day on which nothing is to be done. */
export function nextStart(all: readonly JobRow[], now: Date): Job | undefined {
  const ahead = all.filter(({ job }) => !isOver(job) && job.state !== 'draft' && job.start > now);
  return ahead.toSorted((a, b) => a.job.start.getTime() - b.job.start.getTime())[0]?.job;
}
