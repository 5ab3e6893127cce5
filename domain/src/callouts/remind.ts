import type { Decision } from '../decision.ts';
import { isOver, placesLeft } from '../jobs/places.ts';
import { carried, clearTimer, noted, setTimer, startChange, tell, unchanged } from './change.ts';
import type { Carried, Change, JobFacts } from './change.ts';
import { atRiskNotice } from './job-notices.ts';

/** So long before the start staff hear again that a job is at risk. */
const AGAIN_BEFORE_START_MIN = [24 * 60, 4 * 60, 60] as const;

/** A job still at risk is told again; either way it is looked at once more at the next of these moments. */
export function decideRemind(facts: JobFacts, now: Date): Decision<never, Carried<undefined>> {
  const { job } = facts;
  if (job.state === 'draft' || isOver(job)) return unchanged(undefined);

  const change = scheduleReminder(startChange(facts, now));
  const isAtRisk = job.flags.atRisk && placesLeft(job) > 0;
  if (!isAtRisk) return { ...unchanged(undefined), writes: change.writes };
  return carried(tell(noted(change, 'job.still-at-risk'), job.ownerUid, atRiskNotice(change)), undefined);
}

/** Undefined when the start is too near for another. */
export function nextReminder({ start }: Pick<JobFacts['job'], 'start'>, now: Date): Date | undefined {
  return AGAIN_BEFORE_START_MIN.map((min) => new Date(start.getTime() - min * 60_000)).find((at) => at > now);
}

export function scheduleReminder(change: Change): Change {
  const next = nextReminder(change.job, change.now);
  return next ? setTimer(change, 'remind', next) : change;
}

/** After the start was moved. */
export function moveReminder(change: Change): Change {
  return nextReminder(change.job, change.now) ? scheduleReminder(change) : clearTimer(change, 'remind');
}
