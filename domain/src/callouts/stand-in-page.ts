import { clearTimer, withJob, type Change } from './change.ts';
import { closePages } from './pages.ts';

/** Nobody is asked any more to stand in for this person. */
export function withoutStandIn(change: Change, uid: string, why: 'expired' | 'cancelled' = 'cancelled'): Change {
  const member = change.job.crew[uid];
  if (!member?.standIn) return change;
  const { standIn, ...kept } = member;
  const closed = closePages(change, [standIn.page], why);
  return clearTimer(withJob(closed, { crew: { ...closed.job.crew, [uid]: kept } }), 'standin', uid);
}
