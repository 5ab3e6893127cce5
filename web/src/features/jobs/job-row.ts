import type { Job } from '@muster/domain/jobs/job';
import { holdersOf, isOver, placesNeeded } from '@muster/domain/jobs/places';

/** What a list shows and sorts of one job. */
export interface JobRow {
  readonly id: string;
  readonly job: Job;
  readonly status: JobStatus;
  readonly need: number;
  readonly taken: number;
  readonly zone: string;
  readonly owner: string;
  /** The desk should look at it. */
  readonly isPressing: boolean;
}

export type JobStatus = 'draft' | 'open' | 'filling' | 'filled' | 'inProgress' | 'completed' | 'cancelled';

/** Names of what a job refers to by id. */
export interface JobNames {
  readonly zone: (id: string) => string;
  readonly person: (uid: string) => string;
}

export function jobStatus(job: Pick<Job, 'state' | 'crew' | 'positions'>): JobStatus {
  if (job.state === 'open') return placesTaken(job) > 0 ? 'filling' : 'open';
  return job.state === 'in_progress' ? 'inProgress' : job.state;
}

/** Places held now; of a job that is over, those held to its end. */
export function placesTaken(job: Pick<Job, 'crew' | 'positions' | 'state'>): number {
  if (isOver(job)) return Object.values(job.crew).filter(({ phase }) => phase === 'done').length;
  return job.positions.reduce((sum, { id, need }) => sum + Math.min(need, holdersOf(job, id).length), 0);
}

export function jobRow(id: string, job: Job, names: JobNames): JobRow {
  return {
    id,
    job,
    status: jobStatus(job),
    need: placesNeeded(job.positions),
    taken: placesTaken(job),
    zone: job.zoneId === undefined ? '' : names.zone(job.zoneId),
    owner: names.person(job.ownerUid),
    isPressing: job.flags.atRisk || job.flags.overdue,
  };
}

export const JOB_SORTS = ['needs-me', 'start', 'title', 'places', 'zone', 'status'] as const;
export type JobSort = (typeof JOB_SORTS)[number];

const STATUS_ORDER: readonly JobStatus[] = [
  'open',
  'filling',
  'inProgress',
  'filled',
  'draft',
  'completed',
  'cancelled',
];

/** Smaller first; rows that are equal in this stand by their start, then by their code. */
export function compareJobs(sort: JobSort): (a: JobRow, b: JobRow) => number {
  const start = (a: JobRow, b: JobRow) => a.job.start.getTime() - b.job.start.getTime() || a.id.localeCompare(b.id);
  const by: Record<JobSort, (a: JobRow, b: JobRow) => number> = {
    'needs-me': (a, b) => urgencyOf(a) - urgencyOf(b),
    start,
    title: (a, b) => a.job.title.localeCompare(b.job.title),
    places: (a, b) => b.need - b.taken - (a.need - a.taken),
    zone: (a, b) => a.zone.localeCompare(b.zone),
    status: (a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status),
  };
  return (a, b) => by[sort](a, b) || start(a, b);
}

/** Pressing first, then urgent jobs with free places, other jobs with free places, the rest, what is over. */
function urgencyOf({ job, isPressing, need, taken }: JobRow): number {
  if (isOver(job)) return 4;
  if (isPressing) return 0;
  if (taken === need) return 3;
  return job.urgency === 'urgent' ? 1 : 2;
}
