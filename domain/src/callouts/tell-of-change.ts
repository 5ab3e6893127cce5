import { noted, tell, withJob, type Change } from './change.ts';
import type { Differences } from './edit-differences.ts';
import { callToReconfirmNotice, changedNotice, reconfirmNotice } from './job-notices.ts';

/**
 * Those who stay are told what they should know, and whether they must say yes again; those on standby
 * when it is no longer what they said yes to.
 */
export function tellOfChange(change: Change, { told, time, place }: Differences): Change {
  const crew = told ? change.job.crewUids : [];
  const standby = time || place ? change.job.standby.map(({ uid }) => uid) : [];
  if (crew.length + standby.length === 0) return change;

  const marked = withJob(change, { told: toldAs(change) });
  const news = [...crew, ...standby].reduce((each, uid) => {
    const member = change.job.crew[uid];
    const isAsked = member?.phase === 'reconfirm_pending';
    return tell(each, uid, isAsked ? reconfirmNotice(marked, member) : changedNotice(marked, member !== undefined));
  }, marked);
  return tellWhomToCall(news);
}

/** What follows an edit at once belongs to its notice, which it replaces. */
function toldAs({ job, now, constants: { mergeEditsSec } }: Change) {
  const { told } = job;
  const isFresh = told && now.getTime() - told.at.getTime() < mergeEditsSec * 1000;
  return isFresh ? told : { rev: job.rev, at: now };
}

/** So near the start nobody is released for want of an answer: the office phones. */
function tellWhomToCall(change: Change): Change {
  const { job } = change;
  const waiting = Object.entries(job.crew).filter(([, { phase, reconfirmBy }]) => {
    return phase === 'reconfirm_pending' && !reconfirmBy;
  });
  if (waiting.length === 0) return change;
  const known = noted(change, 'crew.to-call', { uids: waiting.map(([uid]) => uid) });
  return tell(known, job.ownerUid, callToReconfirmNotice(known, waiting.length));
}
