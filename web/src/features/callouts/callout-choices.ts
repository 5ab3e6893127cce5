import { mayCancel } from '@muster/domain/callouts/cancel-job';
import type { Job } from '@muster/domain/jobs/job';
import { isOver, liveMember, placesLeft, takesPeople } from '@muster/domain/jobs/places';
import type { Role } from '@muster/domain/people/roles';

export const CHOICES = [
  'send',
  'next-wave',
  'pause',
  'resume',
  'ask-person',
  'phone-answer',
  'widen',
  'start',
  'complete',
  'edit',
  'cancel',
  'delete',
] as const;
export type Choice = (typeof CHOICES)[number];

export interface Choices {
  readonly main: readonly Choice[];
  readonly more: readonly Choice[];
}

interface Desk {
  readonly uid: string;
  readonly role: Role | undefined;
}

const START_EARLY_MS = 2 * 3_600_000;

/** What the desk can do with a job as it stands. What would be refused is not offered. */
export function choicesOf(job: Job, desk: Desk, now: Date): Choices {
  const can = CHOICES.filter((choice) => isPossible[choice](job, desk, now));
  const main = can.filter((choice) => isMain(choice, job, now));
  return { main, more: can.filter((choice) => !main.includes(choice)) };
}

/** Before that, starting is for exceptions. */
function isMain(choice: Choice, job: Job, now: Date): boolean {
  if (choice === 'start') return now.getTime() > job.start.getTime() - START_EARLY_MS;
  if (choice === 'complete') return job.state === 'in_progress';
  if (choice === 'widen') return job.callout?.state === 'exhausted';
  return choice === 'send' || choice === 'next-wave' || choice === 'pause' || choice === 'resume';
}

const isPossible: Record<Choice, (job: Job, desk: Desk, now: Date) => boolean> = {
  send: (job) => job.state === 'draft',
  'next-wave': (job, _, now) => isAsking(job) && job.end > now,
  pause: (job) => isAsking(job) && job.callout?.state === 'running',
  resume: (job) => isAsking(job) && job.callout?.state === 'paused',
  'ask-person': (job, _, now) => takesPeople(job) && placesLeft(job) > 0 && job.end > now,
  'phone-answer': (job, _, now) => takesPeople(job) && placesLeft(job) > 0 && job.end > now,
  widen: (job, _, now) => isAsking(job) && job.mode === 'broadcast' && job.end > now,
  start: (job) => (job.state === 'open' || job.state === 'filled') && hasCrew(job),
  complete: (job) => job.state === 'in_progress' || job.state === 'filled',
  edit: (job) => !isOver(job),
  cancel: (job, { uid, role }) => !isOver(job) && mayCancel({ job, by: uid, role }),
  delete: (job, { role }) => role === 'admin' && hasNeverBegun(job),
};

function isAsking(job: Job): boolean {
  return (job.state === 'open' || job.state === 'in_progress') && job.callout !== undefined && placesLeft(job) > 0;
}

function hasCrew(job: Job): boolean {
  return Object.keys(job.crew).some((uid) => liveMember(job, uid));
}

function hasNeverBegun({ state, crew, pastCrewUids }: Job): boolean {
  const isOut = state === 'draft' || state === 'cancelled';
  return isOut && Object.keys(crew).length === 0 && pastCrewUids.length === 0;
}
