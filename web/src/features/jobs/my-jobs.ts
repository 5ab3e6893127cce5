import type { Job } from '@muster/domain/jobs/job';
import { isOver } from '@muster/domain/jobs/places';
import { dayOf } from '@muster/domain/time/local-day';

export const MY_JOBS_TABS = ['now', 'coming', 'past'] as const;
export type MyJobsTab = (typeof MY_JOBS_TABS)[number];

/** A job on whose crew the person is. */
export interface MyJob extends Job {
  readonly jobId: string;
}

export interface JobsOfDay {
  readonly day: string;
  readonly jobs: readonly MyJob[];
}

type Phase = Pick<Job, 'state' | 'start' | 'end'>;

/** Work that has begun stays under "now" until it is over or its end has passed. */
export function tabOf(job: Phase, now: Date): MyJobsTab {
  if (isOver(job)) return 'past';
  if (job.state === 'in_progress') return 'now';
  if (now < job.start) return 'coming';
  return now < job.end ? 'now' : 'past';
}

/** Soonest first; what is past, latest first. */
export function jobsIn(tab: MyJobsTab, jobs: readonly MyJob[], now: Date): MyJob[] {
  const sign = tab === 'past' ? -1 : 1;
  return jobs
    .filter((job) => tabOf(job, now) === tab)
    .toSorted((a, b) => sign * (a.start.getTime() - b.start.getTime()));
}

/** Days of the place where the work is, in the order of the jobs. */
export function byDay(jobs: readonly MyJob[]): JobsOfDay[] {
  const days = Map.groupBy(jobs, ({ start, tz }) => dayOf(start, tz));
  return [...days].map(([day, jobsOfDay]) => ({ day, jobs: jobsOfDay }));
}

/** The work under way, else the next one. */
export function runningOrNext(jobs: readonly MyJob[], now: Date): MyJob | undefined {
  return jobsIn('now', jobs, now)[0] ?? jobsIn('coming', jobs, now)[0];
}

/** Matches title, area, address and code. */
export function found(job: MyJob, words: string): boolean {
  const text = [job.jobId, job.title, job.area, job.site.address, job.site.postcode].join(' ').toLocaleLowerCase();
  return words
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
