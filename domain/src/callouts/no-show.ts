import type { Constants } from '../constants.ts';
import type { Decision, Refused } from '../decision.ts';
import type { CrewMember, Job } from '../jobs/job.ts';
import { isOver, liveMember } from '../jobs/places.ts';
import { answeredBefore, remember } from './answered.ts';
import { carried, noted, startChange, tell, unchanged, withJob, type Carried, type JobFacts } from './change.ts';
import { leavePlace } from './crew.ts';
import { noShowNotice } from './job-notices.ts';
import type { Diaries } from './promotion.ts';
import { refill } from './refill.ts';

export interface NoShowFacts extends JobFacts {
  readonly uid: string;
  /** What was tried to reach them. */
  readonly why: string;
  readonly key: string;
  /** Of those whom `diariesToLeave` names. */
  readonly diaries: Diaries;
}

export type NoShowRefusal = 'already-over' | 'not-in-crew' | 'too-early';

type Marking = Pick<NoShowFacts, 'job' | 'uid'> & { readonly constants: Pick<Constants, 'noShowAfterMin'> };

/** Still to come though the work began some time ago: staff should find out. */
export function isMissing(
  { start }: Pick<Job, 'start'>,
  { phase }: Pick<CrewMember, 'phase'>,
  { noShowAfterMin }: Pick<Constants, 'noShowAfterMin'>,
  now: Date,
): boolean {
  const isToCome = phase === 'confirmed' || phase === 'reconfirm_pending' || phase === 'en_route';
  return isToCome && now.getTime() >= start.getTime() + noShowAfterMin * 60_000;
}

/** Why somebody cannot be said not to have come. */
export function againstNoShow({ job, uid, constants }: Marking, now: Date): Refused<NoShowRefusal> | undefined {
  if (isOver(job)) return { refused: 'already-over' };
  const member = liveMember(job, uid);
  if (!member || member.phase === 'on_site') return { refused: 'not-in-crew' };
  return isMissing(job, member, constants, now) ? undefined : { refused: 'too-early' };
}

/** Staff say that somebody did not come: it counts, the time is theirs again, and the place is filled. */
export function decideNoShow(facts: NoShowFacts, now: Date): Decision<NoShowRefusal, Carried<Record<string, never>>> {
  const { job, by, uid, why, key, diaries } = facts;
  if (answeredBefore(job, by, key) !== undefined || job.crew[uid]?.phase === 'no_show') return unchanged({});
  const against = againstNoShow(facts, now);
  if (against) return against;
  const [member, diary] = [job.crew[uid], diaries.get(uid)];
  if (!member || !diary) return { refused: 'not-in-crew' };

  const left = leavePlace(startChange(facts, now), { uid, diary, response: { answer: 'released', reason: 'no-show' } });
  const { saidTo: _, reconfirmBy: __, ...kept } = member;
  const marked = withJob(left, { crew: { ...left.job.crew, [uid]: { ...kept, phase: 'no_show' } } });
  const known = noted(marked, 'crew.noShow', { uid, reason: why });
  const told = tell(known, uid, noShowNotice(known), diary.who.lang);
  return carried(refill(remember(told, by, key, 'no-show'), [member.pos], diaries), {});
}
