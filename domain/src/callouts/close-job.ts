import { withJob, clearTimer, type Change } from './change.ts';
import { closePages } from './pages.ts';
import { stopPlanning, withCallout } from './schedule.ts';
import { dropStandby } from './standby.ts';
import type { WavePage } from './wave.ts';

/** Nobody is asked any more: offers withdrawn, the standby list empty, the timers of the work gone. */
export function closeJob(change: Change, state: 'completed' | 'cancelled'): Change {
  const why: NonNullable<WavePage['why']> = state === 'cancelled' ? 'cancelled' : 'expired';
  const unwatched = clearTimer(clearTimer(stopPlanning(change), 'overdue'), 'remind');
  const asked = closePages(unwatched, change.job.pages, why);
  const released = dropStandby(
    asked,
    asked.job.standby.map(({ uid }) => uid),
  );
  const isAsking = change.job.callout?.state === 'running' || change.job.callout?.state === 'paused';
  const over = isAsking ? withCallout(released, { state: 'cancelled', askingStandby: false }) : released;
  return withJob(over, { state, flags: { ...over.job.flags, atRisk: false } });
}
