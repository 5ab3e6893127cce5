import type { Decision } from '../decision.ts';
import { isOver } from '../jobs/places.ts';
import { paths } from '../paths.ts';
import type { Role } from '../people/roles.ts';
import { answeredBefore, remember } from './answered.ts';
import { withoutDeadlines } from './ask-again.ts';
import type { CancelReason } from './cancel-reasons.ts';
import { carried, noted, startChange, tell, unchanged, withJob, withWrites } from './change.ts';
import type { Carried, Change, JobFacts } from './change.ts';
import { closeJob } from './close-job.ts';
import { crewToComplete } from './complete-job.ts';
import { diaryWrite } from './crew.ts';
import { cancelledNotice } from './job-notices.ts';
import { type JobOutcome, outcomeOf } from './job-outcome.ts';
import type { Diaries } from './promotion.ts';

export interface CancelFacts extends JobFacts {
  /** Of everybody in the crew. */
  readonly diaries: Diaries;
  readonly role: Role | undefined;
  readonly because?: CancelReason | undefined;
  readonly reason?: string | undefined;
  readonly key: string;
}

export type CancelRefusal = 'forbidden' | 'already-over';

/** Frees the crew and withdraws every offer in one commit; crew and standby are told once, with the reason. */
export function decideCancel(facts: CancelFacts, now: Date): Decision<CancelRefusal, Carried<JobOutcome>> {
  const { jobId, job, by, because = 'other', reason = because, key, diaries } = facts;
  if (answeredBefore(job, by, key) !== undefined) return unchanged(outcomeOf(job));
  if (!mayCancel(facts)) return { refused: 'forbidden' };
  if (isOver(job)) return { refused: 'already-over' };

  const crew = crewToComplete(facts);
  const told = [...crew, ...job.standby.map(({ uid }) => uid)];
  const notice = cancelledNotice({ jobId, job, now }, because, reason);
  const begun = withoutDeadlines(startChange(facts, now), crew);
  const freed = crew.reduce((change, uid) => freeDiary(change, uid, diaries), begun);
  const gone = withJob(freed, {
    crew: {},
    crewUids: [],
    pastCrewUids: [...job.pastCrewUids.filter((uid) => !job.crewUids.includes(uid)), ...job.crewUids],
  });
  const stated = noted(closeJob(gone, 'cancelled'), 'job.cancelled', { crew, standby: job.standby.length });
  const known = remember(stated, by, key, 'cancelled');
  const kept = withWrites(known, { update: paths.office(jobId), data: { cancelReason: reason } });
  const all = told.reduce((change, uid) => tell(change, uid, notice, diaries.get(uid)?.who.lang), kept);
  return carried(all, outcomeOf(all.job));
}

/** A dispatcher cancels own jobs only. */
export function mayCancel({ job, by, role }: Pick<CancelFacts, 'job' | 'by' | 'role'>): boolean {
  if (role === 'admin' || role === 'supervisor') return true;
  return role === 'dispatcher' && job.ownerUid === by;
}

function freeDiary(change: Change, uid: string, diaries: Diaries): Change {
  const diary = diaries.get(uid);
  if (!diary) return change;
  return withWrites(
    change,
    diaryWrite(
      uid,
      diary,
      diary.holds.filter(({ job }) => job !== change.jobId),
    ),
  );
}
