import type { Decision } from '../decision.ts';
import { isOver, liveMember } from '../jobs/places.ts';
import { answeredBefore, remember } from './answered.ts';
import { agreed } from './ask-again.ts';
import { carried, noted, startChange, tell, unchanged, type Carried, type Change, type JobFacts } from './change.ts';
import { leavePlace } from './crew.ts';
import { notReconfirmedNotice, withdrawnLateNotice } from './job-notices.ts';
import type { Diaries } from './promotion.ts';
import { refill } from './refill.ts';
import { withdrawTerms } from './withdraw-terms.ts';

export const RECONFIRM_ANSWERS = ['yes', 'no'] as const;
export type ReconfirmAnswer = (typeof RECONFIRM_ANSWERS)[number];

export interface ReconfirmFacts extends JobFacts {
  /** Who was asked again; staff may say it for somebody. */
  readonly uid: string;
  /** The job as the person saw it. */
  readonly rev: number;
  readonly answer: ReconfirmAnswer;
  readonly key: string;
  /** Of those whom `diariesToReconfirm` names. */
  readonly diaries: Diaries;
}

export type ReconfirmRefusal = 'not-in-crew' | 'already-over' | 'stale' | 'use-withdraw';

export interface Reconfirmed {
  readonly answer: 'confirmed' | 'released';
}

/** The answer of somebody for whom the job changed. A no leaves the place, and does not count against them. */
export function decideReconfirm(facts: ReconfirmFacts, now: Date): Decision<ReconfirmRefusal, Carried<Reconfirmed>> {
  const { job, by, uid, rev, answer, key } = facts;
  const earlier = answeredBefore(job, by, reconfirmKey(key));
  if (earlier !== undefined) return unchanged({ answer: earlier === 'yes' ? 'confirmed' : 'released' });
  if (isOver(job)) return { refused: 'already-over' };
  const member = liveMember(job, uid);
  if (!member) return { refused: 'not-in-crew' };
  if (rev !== job.rev) return { refused: 'stale' };
  if (member.phase !== 'reconfirm_pending') {
    return answer === 'yes' ? unchanged({ answer: 'confirmed' }) : { refused: 'use-withdraw' };
  }

  const change = remember(startChange(facts, now), by, reconfirmKey(key), answer);
  if (answer === 'yes') {
    return carried(noted(agreed(change, uid), 'crew.reconfirmed', { uid }), { answer: 'confirmed' });
  }
  const isLate = withdrawTerms({ start: job.start, now, constants: facts.constants }) !== 'free';
  const who = { uid, name: member.name };
  const told = isLate ? tell(change, job.ownerUid, withdrawnLateNotice(change, who)) : change;
  return carried(release(told, facts, 'reconfirm-no'), { answer: 'released' });
}

/** The deadline of one person has passed: who has not answered is released, and the place is filled again. */
export function decideReconfirmDue(
  facts: JobFacts & Pick<ReconfirmFacts, 'uid' | 'diaries'>,
  now: Date,
): Decision<never, Carried<undefined>> {
  const { job, uid, diaries } = facts;
  const by = liveMember(job, uid)?.reconfirmBy;
  const diary = diaries.get(uid);
  if (isOver(job) || !by || by > now || !diary) return unchanged(undefined);
  const change = startChange(facts, now);
  const told = tell(change, uid, notReconfirmedNotice(change), diary.who.lang);
  return carried(release(told, facts, 'reconfirm-none'), undefined);
}

function release(change: Change, { uid, diaries }: Pick<ReconfirmFacts, 'uid' | 'diaries'>, reason: string): Change {
  const pos = change.job.crew[uid]?.pos;
  const diary = diaries.get(uid);
  if (pos === undefined || !diary) return change;
  const left = leavePlace(change, { uid, diary, response: { answer: 'released', reason } });
  return refill(noted(left, 'crew.released', { uid, reason }), [pos], diaries);
}

/** The same key may have been used to accept. */
function reconfirmKey(key: string): string {
  return `reconfirm-${key}`;
}
