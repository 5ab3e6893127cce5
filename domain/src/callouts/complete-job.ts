import { epochMinutes } from '../availability/clash.ts';
import type { Hold } from '../availability/diary.ts';
import type { Decision, Refused } from '../decision.ts';
import { isLive, liveMember } from '../jobs/places.ts';
import { isStaff, type Role } from '../people/roles.ts';
import { answeredBefore, remember } from './answered.ts';
import { withoutDeadlines } from './ask-again.ts';
import { carried, noted, setTimer, startChange, unchanged, withJob, withWrites } from './change.ts';
import type { Carried, Change, JobFacts } from './change.ts';
import { closeJob } from './close-job.ts';
import { diaryWrite } from './crew.ts';
import { type JobOutcome, outcomeOf } from './job-outcome.ts';
import type { Diaries } from './promotion.ts';

export interface CompleteFacts extends JobFacts {
  /** Of everybody in the crew. */
  readonly diaries: Diaries;
  /** Of who completes it. */
  readonly role: Role | undefined;
  readonly key: string;
}

export type CompleteRefusal = 'forbidden' | 'not-in-crew' | 'not-published' | 'already-over' | 'nobody-on-site';

/** The crew is done, and free again from now on; a day later the address is closed to them. */
export function decideComplete(facts: CompleteFacts, now: Date): Decision<CompleteRefusal, Carried<JobOutcome>> {
  const { job, by, key, constants } = facts;
  if (answeredBefore(job, by, key) !== undefined) return unchanged(outcomeOf(job));
  const denied = againstCompleting(facts);
  if (denied) return denied;
  if (job.state === 'draft') return { refused: 'not-published' };
  if (job.state === 'completed' || job.state === 'cancelled') return { refused: 'already-over' };
  if (job.state === 'open') return { refused: 'nobody-on-site' };

  const freed = crewToComplete(facts).reduce(
    (change, uid) => cutHold(change, uid, facts.diaries),
    withoutDeadlines(startChange(facts, now), Object.keys(job.crew)),
  );
  const crew = Object.fromEntries(
    Object.entries(job.crew).map(([uid, member]) => [
      uid,
      isLive(member)
        ? { ...member, phase: 'done' as const, reconfirmBy: undefined, welfareDueAt: undefined, standIn: undefined }
        : member,
    ]),
  );
  const closed = closeJob(withJob(freed, { crew }), 'completed');
  const lastMoment = Math.max(now.getTime(), job.end.getTime()) + constants.crewAccessAfterEndMin * 60_000;
  const timed = setTimer(closed, 'crewaccess', new Date(lastMoment));
  const known = remember(noted(timed, 'job.completed', { crew: Object.keys(crew) }), by, key, 'completed');
  return carried(known, outcomeOf(known.job));
}

/** The desk completes any job; of the crew only who leads it, and only once it has begun. */
export function againstCompleting({
  job,
  by,
  role,
}: Pick<CompleteFacts, 'job' | 'by' | 'role'>): Refused<CompleteRefusal> | undefined {
  if (isStaff(role)) return undefined;
  const member = job.crew[by];
  if (!member) return { refused: 'not-in-crew' };
  if (!member.lead) return { refused: 'forbidden' };
  return job.state === 'filled' ? { refused: 'nobody-on-site' } : undefined;
}

/** Whose diaries completing this job changes. */
export function crewToComplete({ job }: Pick<CompleteFacts, 'job'>): string[] {
  return Object.keys(job.crew).filter((uid) => liveMember(job, uid));
}

/** Done early, the rest of the time is free; done before it began, all of it. */
function cutHold(change: Change, uid: string, diaries: Diaries): Change {
  const diary = diaries.get(uid);
  if (!diary) return change;
  const minute = epochMinutes(change.now);
  const holds = diary.holds.flatMap((hold): Hold[] => {
    if (hold.job !== change.jobId) return [hold];
    return hold.from < minute ? [{ ...hold, to: Math.min(hold.to, minute) }] : [];
  });
  return withWrites(change, diaryWrite(uid, diary, holds));
}
