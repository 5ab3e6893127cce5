import { isRefused, type Decision, type Refused } from '../decision.ts';
import type { CrewMember } from '../jobs/job.ts';
import { liveMember } from '../jobs/places.ts';
import { answeredBefore, remember } from './answered.ts';
import { carried, noted, startChange, tell, unchanged, type Carried, type JobFacts } from './change.ts';
import { leavePlace } from './crew.ts';
import { withdrawnLateNotice } from './job-notices.ts';
import type { Diaries } from './promotion.ts';
import { refill } from './refill.ts';
import type { Response, WithdrawReason } from './wave.ts';
import { canUndo, mayWithdraw, withdrawTerms } from './withdraw-terms.ts';

export interface WithdrawFacts extends JobFacts {
  /** The person's own, and of those on standby as far as `diariesToLeave` asks. */
  readonly diaries: Diaries;
  readonly undo: boolean;
  readonly reason?: WithdrawReason | undefined;
  readonly note?: string | undefined;
  readonly key: string;
}

export type WithdrawRefusal = 'not-in-crew' | 'too-late' | 'too-late-to-withdraw';

/** Leaving a place frees the time at once; whoever stands by gets the place in the same commit. */
export function decideWithdraw(
  facts: WithdrawFacts,
  now: Date,
): Decision<WithdrawRefusal, Carried<{ readonly late: boolean }>> {
  const { job, by, key, diaries } = facts;
  const earlier = answeredBefore(job, by, withdrawKey(key));
  if (earlier !== undefined) return unchanged({ late: earlier === 'late' });

  const member = liveMember(job, by);
  const diary = diaries.get(by);
  if (!member || !diary) return { refused: 'not-in-crew' };
  const leaving = facts.undo ? undoing(member, facts, now) : leavingBy(member, facts, now);
  if (isRefused(leaving)) return leaving;

  const late = leaving.late === true;
  const left = leavePlace(startChange(facts, now), { uid: by, diary, response: leaving });
  const op = facts.undo ? 'crew.undone' : 'crew.withdrawn';
  const known = remember(noted(left, op, { uid: by, pos: member.pos, late }), by, withdrawKey(key), late ? 'late' : '');
  const who = { uid: by, name: member.name };
  const staffKnow = late ? tell(known, job.ownerUid, withdrawnLateNotice(known, who)) : known;
  return carried(refill(staffKnow, [member.pos], diaries), { late });
}

type Leaving = Pick<Response, 'answer' | 'reason' | 'note' | 'late'>;

function undoing(member: CrewMember, { job, constants }: WithdrawFacts, now: Date): Leaving | Refused<'too-late'> {
  const isFree = canUndo({ acceptedAt: member.at, start: job.start, now, constants });
  return isFree && member.phase === 'confirmed' ? { answer: 'released', reason: 'undo' } : { refused: 'too-late' };
}

function leavingBy(
  member: CrewMember,
  { job, constants, reason, note }: WithdrawFacts,
  now: Date,
): Leaving | Refused<'too-late-to-withdraw'> {
  const terms = withdrawTerms({ start: job.start, now, constants });
  const isAllowed = member.phase !== 'on_site' && reason !== undefined && mayWithdraw(terms, reason);
  if (!isAllowed) return { refused: 'too-late-to-withdraw' };
  return { answer: 'withdrawn', reason, note, ...(terms !== 'free' && { late: true }) };
}

/** The same key may have been used to accept. */
function withdrawKey(key: string): string {
  return `withdraw-${key}`;
}
