import type { Decision } from '../decision.ts';
import { isOver } from '../jobs/places.ts';
import { carried, noted, setTimer, startChange, tell, unchanged, withJob } from './change.ts';
import type { Carried, Change, JobFacts } from './change.ts';
import { overdueNotice } from './job-notices.ts';

/** Past its end and not completed: flagged, and the owner is told, once. A job that was moved is looked at later. */
export function decideOverdue(facts: JobFacts, now: Date): Decision<never, Carried<undefined>> {
  const { job } = facts;
  if (job.state === 'draft' || isOver(job) || job.flags.overdue) return unchanged(undefined);

  const change = startChange(facts, now);
  const due = overdueAt(job, facts.constants);
  if (now < due) return { ...unchanged(undefined), writes: watchOverdue(change).writes };
  const reminded = { ...job.reminded, lateAt: now };
  const flagged = withJob(change, { flags: { ...job.flags, overdue: true }, reminded });
  return carried(tell(noted(flagged, 'job.overdue'), job.ownerUid, overdueNotice(flagged)), undefined);
}

/** Looks again a little after the end, whether the job was completed. */
export function watchOverdue(change: Change): Change {
  return setTimer(change, 'overdue', overdueAt(change.job, change.constants));
}

export function overdueAt(
  { end }: Pick<JobFacts['job'], 'end'>,
  { overdueAfterEndMin }: Pick<JobFacts['constants'], 'overdueAfterEndMin'>,
): Date {
  return new Date(end.getTime() + overdueAfterEndMin * 60_000);
}
