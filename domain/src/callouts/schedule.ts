import type { Callout, Job } from '../jobs/job.ts';
import { clearTimer, setTimer, withJob, type Change } from './change.ts';

/** The one planning timer a job has: the next wave, or after the last wave the last moment to answer. */
export function planningTimer(job: Pick<Job, 'callout' | 'pages' | 'crew'>): 'wave' | 'reply' | undefined {
  const { callout, pages } = job;
  if (callout?.state !== 'running' && callout?.state !== 'paused') return undefined;
  if (callout.nextWaveAt) return 'wave';
  const standIns = Object.values(job.crew).flatMap(({ standIn }) => standIn?.page ?? []);
  return pages.some((page) => !standIns.includes(page)) ? 'reply' : undefined;
}

export function withCallout(change: Change, callout: Partial<Callout>): Change {
  const before = change.job.callout;
  return before ? withJob(change, { callout: { ...before, ...callout } }) : change;
}

/** The next wave goes out then. */
export function scheduleWave(change: Change, at: Date): Change {
  const cleared = planningTimer(change.job) === 'reply' ? clearTimer(change, 'reply') : change;
  return setTimer(withCallout(cleared, { nextWaveAt: at }), 'wave', at);
}

/** No further wave; those asked may answer until then. */
export function scheduleLastReply(change: Change, until: Date): Change {
  const cleared = planningTimer(change.job) === 'wave' ? clearTimer(change, 'wave') : change;
  return setTimer(withCallout(cleared, { nextWaveAt: undefined }), 'reply', until);
}

export function stopPlanning(change: Change): Change {
  const timer = planningTimer(change.job);
  const cleared = timer ? clearTimer(change, timer) : change;
  return withCallout(cleared, { nextWaveAt: undefined });
}
