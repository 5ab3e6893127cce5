import type { Decision } from '../decision.ts';
import type { CrewMember, Job } from '../jobs/job.ts';
import { isOver, liveMember } from '../jobs/places.ts';
import { answeredBefore, remember } from './answered.ts';
import { carried, noted, setTimer, startChange, tell, unchanged, withJob } from './change.ts';
import type { Carried, Change, JobFacts } from './change.ts';
import { welfareCheckNotice, welfareMissedNotice } from './job-notices.ts';

const MINUTE_MS = 60_000;

export interface WelfareFacts extends JobFacts {
  /** Who is on site; staff may say it for somebody they reached. */
  readonly uid: string;
}

export interface SaidWell {
  readonly dueAt: Date;
}

/** From their arrival on, somebody on site says every so often that they are well. */
export function watchWelfare(change: Change, uid: string): Change {
  const { job, now } = change;
  const member = job.crew[uid];
  if (job.welfareMin === undefined || member?.phase !== 'on_site') return change;
  const dueAt = new Date(now.getTime() + job.welfareMin * MINUTE_MS);
  return setTimer(withMember(change, uid, { ...withoutWelfare(member), welfareDueAt: dueAt }), 'welfare', dueAt, uid);
}

/** "I am well": counts from when it was said first, however often and late it arrives again. */
export function decideWell(
  { by, key, ...facts }: WelfareFacts & { readonly key: string },
  now: Date,
): Decision<'not-in-crew' | 'already-over', Carried<SaidWell>> {
  const { job, uid } = facts;
  if (isOver(job)) return { refused: 'already-over' };
  const member = liveMember(job, uid);
  if (member?.phase !== 'on_site' || !member.welfareDueAt) return { refused: 'not-in-crew' };
  if (answeredBefore(job, by, key) !== undefined) return unchanged({ dueAt: member.welfareDueAt });
  const change = remember(watchWelfare(startChange({ ...facts, by }, now), uid), by, key, uid);
  const dueAt = change.job.crew[uid]?.welfareDueAt ?? now;
  const op = member.welfareMissedAt ? 'welfare.found' : 'welfare.well';
  return carried(noted(change, op, { uid }), { dueAt });
}

/** Time to say it is up: first the person is asked, a little later staff are called. */
export function decideWelfareDue(facts: WelfareFacts, now: Date): Decision<never, Carried<undefined>> {
  const { job, uid } = facts;
  const member = liveMember(job, uid);
  if (isOver(job) || member?.phase !== 'on_site' || !member.welfareDueAt || now < member.welfareDueAt) {
    return unchanged(undefined);
  }
  const change = startChange(facts, now);
  return carried(member.welfareAskedAt ? callStaff(change, uid, member) : askPerson(change, uid, member), undefined);
}

function askPerson(change: Change, uid: string, member: CrewMember): Change {
  const { now, constants } = change;
  const asked = withMember(change, uid, { ...member, welfareAskedAt: now });
  const dueAt = new Date(now.getTime() + constants.welfareGraceMin * MINUTE_MS);
  const timed = setTimer(asked, 'welfare', dueAt, uid);
  return tell(noted(timed, 'welfare.asked', { uid }), uid, welfareCheckNotice(timed));
}

function callStaff(change: Change, uid: string, member: CrewMember): Change {
  const missed = withMember(change, uid, { ...member, welfareMissedAt: change.now });
  const who = { uid, name: member.name };
  return tell(noted(missed, 'welfare.missed', { uid }), change.job.ownerUid, welfareMissedNotice(missed, who));
}

function withMember(change: Change, uid: string, member: CrewMember): Change {
  const crew: Job['crew'] = { ...change.job.crew, [uid]: member };
  return withJob(change, { crew });
}

function withoutWelfare(member: CrewMember): CrewMember {
  const { welfareDueAt: _, welfareAskedAt: __, welfareMissedAt: ___, ...kept } = member;
  return kept;
}
