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

function jobStatus(job: Pick<Job, 'state' | 'crew' | 'positions'>): JobStatus {
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

/** `needs-me` is the order of the desk; the others are columns. */
export const JOB_SORTS = [
  'needs-me',
  'start',
  'code',
  'title',
  'type',
  'place',
  'zone',
  'places',
  'status',
  'owner',
] as const;

/** What the desk has to look at first, then what starts first. */
export function compareByNeed(a: JobRow, b: JobRow): number {
  const start = a.job.start.getTime() - b.job.start.getTime();
  return pressureOf(a) - pressureOf(b) || start || a.id.localeCompare(b.id);
}

/** Pressing first, then urgent jobs with free places, other jobs with free places, the rest, what is over. */
function pressureOf({ job, isPressing, need, taken }: JobRow): number {
  if (isOver(job)) return 4;
  if (isPressing) return 0;
  if (taken === need) return 3;
  return job.urgency === 'urgent' ? 1 : 2;
}
