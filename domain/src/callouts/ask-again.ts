import type { CrewMember, Job } from '../jobs/job.ts';
import { isSame } from '../same.ts';
import { clearTimer, noted, setTimer, withJob, type Change } from './change.ts';
import { materialChanges, reconfirmDeadline, saidToOf, termsOf } from './material.ts';

/** The person said yes to the job as it is now, or it is again what they said yes to. */
export function agreed(change: Change, uid: string): Change {
  const member = change.job.crew[uid];
  if (!member) return change;
  const { saidTo: _, ...kept } = member;
  return withMember(change, uid, asking({ ...kept, rev: change.job.rev }, 'confirmed', undefined));
}

/** Those who are still to come, and for whom the work is no longer what they said yes to, must say it again. */
export function askAgain(change: Change, before: Job): Change {
  const waiting = Object.entries(change.job.crew).filter(([, { phase }]) => isStillToCome(phase));
  return waiting.reduce((each, [uid, member]) => askMember(each, before, uid, member), change);
}

export function isStillToCome(phase: CrewMember['phase']): boolean {
  return phase === 'confirmed' || phase === 'reconfirm_pending';
}

function askMember(change: Change, before: Job, uid: string, member: CrewMember): Change {
  const terms = termsOf(change.job, member.pos);
  if (isSame(terms, termsOf(before, member.pos))) return change;
  const saidTo = saidToOf(member, before);
  if (isSame(terms, saidTo)) return agreed(change, uid);
  const why = materialChanges(saidTo, terms, change.constants);
  if (why.length === 0) return withMember(change, uid, asking({ ...member, saidTo }, 'confirmed', undefined));
  const by = reconfirmDeadline(change.job.start, change.now, change.constants);
  const waiting = withMember(change, uid, asking({ ...member, saidTo }, 'reconfirm_pending', by));
  return noted(waiting, 'crew.asked-again', { uid, why });
}

function asking(member: CrewMember, phase: CrewMember['phase'], reconfirmBy: Date | undefined): CrewMember {
  const { reconfirmBy: _, ...kept } = member;
  return { ...kept, phase, ...(reconfirmBy && { reconfirmBy }) };
}

/** With the timer of their deadline, which is there as long as the deadline is. */
function withMember(change: Change, uid: string, member: CrewMember): Change {
  const had = change.job.crew[uid]?.reconfirmBy;
  const stated = withJob(change, { crew: { ...change.job.crew, [uid]: member } });
  if (member.reconfirmBy) return setTimer(stated, 'reconf', member.reconfirmBy, uid);
  return had ? clearTimer(stated, 'reconf', uid) : stated;
}

/** No timer waits for these people any more, whatever they answered. */
export function withoutDeadlines(change: Change, uids: readonly string[]): Change {
  return uids.reduce((each, uid) => {
    const asked = change.job.crew[uid]?.reconfirmBy ? clearTimer(each, 'reconf', uid) : each;
    const watched = change.job.crew[uid]?.welfareDueAt ? clearTimer(asked, 'welfare', uid) : asked;
    return change.job.crew[uid]?.standIn ? clearTimer(watched, 'standin', uid) : watched;
  }, change);
}
