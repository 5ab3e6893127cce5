import { isMissing } from '@muster/domain/callouts/no-show';
import { applicantsOf } from '@muster/domain/callouts/standby';
import { CONSTANTS } from '@muster/domain/constants';
import type { CrewMember, Job } from '@muster/domain/jobs/job';
import { placesLeft } from '@muster/domain/jobs/places';

/** Why the desk should look at a job, worst first. */
export const NEEDS = [
  'welfare',
  'at-risk',
  'not-reconfirmed',
  'missing',
  'overdue',
  'not-started',
  'unfilled',
  'paused',
  'applied',
  'not-sent',
] as const;
export type Need = (typeof NEEDS)[number];

export interface NeedsYou {
  readonly jobId: string;
  readonly job: Job;
  readonly why: Need;
  readonly free: number;
}

/** A callout that is still running is left alone until this long before the start. */
const NEAR_START_MS = 2 * 3_600_000;
const RUNS_OUT_MS = 30 * 60_000;
const SEND_BY_MS = 24 * 3_600_000;
const LATE_START_MS = 10 * 60_000;

/** One line per job: the worst of what it needs. */
export function needsYou(jobs: readonly { readonly id: string; readonly job: Job }[], now: Date): readonly NeedsYou[] {
  const rows = jobs.flatMap(({ id, job }) => {
    const why = NEEDS.find((need) => isNeeded[need](job, now));
    return why === undefined ? [] : [{ jobId: id, job, why, free: placesLeft(job) }];
  });
  return rows.toSorted(
    (a, b) => NEEDS.indexOf(a.why) - NEEDS.indexOf(b.why) || a.job.start.getTime() - b.job.start.getTime(),
  );
}

const isNeeded: Record<Need, (job: Job, now: Date) => boolean> = {
  'at-risk': (job) => isUnderWay(job) && job.flags.atRisk,
  'not-reconfirmed': (job, now) => isUnderWay(job) && Object.values(job.crew).some((member) => isDoubtful(member, now)),
  welfare: (job) => isUnderWay(job) && Object.values(job.crew).some(({ welfareMissedAt }) => welfareMissedAt),
  missing: (job, now) =>
    isUnderWay(job) && Object.values(job.crew).some((member) => isMissing(job, member, CONSTANTS, now)),
  applied: (job) => isUnderWay(job) && placesLeft(job) > 0 && applicantsOf(job).length > 0,
  overdue: (job) => isUnderWay(job) && job.flags.overdue,
  'not-started': (job, now) => job.state === 'filled' && now.getTime() > job.start.getTime() + LATE_START_MS,
  unfilled: (job, now) => job.state === 'open' && untilStart(job, now) < NEAR_START_MS && placesLeft(job) > 0,
  paused: (job) => isUnderWay(job) && job.callout?.state === 'paused' && placesLeft(job) > 0,
  'not-sent': (job, now) => job.state === 'draft' && untilStart(job, now) < SEND_BY_MS,
};

/** Asked again, and to be phoned: too near the start to be released, or the time to answer runs out. */
function isDoubtful({ phase, reconfirmBy }: CrewMember, now: Date): boolean {
  if (phase !== 'reconfirm_pending') return false;
  return !reconfirmBy || reconfirmBy.getTime() - now.getTime() < RUNS_OUT_MS;
}

function isUnderWay({ state }: Job): boolean {
  return state === 'open' || state === 'filled' || state === 'in_progress';
}

function untilStart(job: Job, now: Date): number {
  return job.start.getTime() - now.getTime();
}
