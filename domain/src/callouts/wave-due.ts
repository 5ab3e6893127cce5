import type { Job } from '../jobs/job.ts';
import { noted, type Change } from './change.ts';
import { isListAsked } from './leave-standby.ts';
import { closePages, type Pages } from './pages.ts';
import { lastReplyBy } from './send-wave.ts';
import { dropStandby, isOnStandby } from './standby.ts';
import type { Response } from './wave.ts';

interface Answers {
  /** All pages of the job, closed ones too. */
  readonly pages: Pages;
  readonly responses: ReadonlyMap<string, Response>;
}

/** Whether a wave is to go out now: its time has come, staff says so, or nobody asked is still to answer. */
export function isWaveDue(change: Change, answers: Answers, isPressed: boolean): boolean {
  const { job, now } = change;
  const { callout } = job;
  if (isPressed) return callout?.state === 'running' || callout?.state === 'paused' || callout?.state === 'exhausted';
  if (callout?.state !== 'running') return false;
  const due = callout.nextWaveAt ?? lastReplyBy(job, answers.pages);
  return !due || due <= now || (isAnswered(job, answers) && !isListAsked(change, answers.pages));
}

/** Nobody who was asked is still to answer. */
export function isAnswered(job: Job, { pages, responses }: Answers): boolean {
  return job.pages.every((id) => {
    const audience = pages.get(id)?.audience ?? [];
    return audience.every((uid) => {
      const response = responses.get(uid);
      return uid in job.crew || isOnStandby(job, uid) || (response !== undefined && response.rev >= job.rev);
    });
  });
}

/** Pages past their answer-by. Who was asked on standby and did not answer is off the list. */
export function closeExpired(change: Change, pages: Pages): Change {
  const expired = change.job.pages.filter((id) => (pages.get(id)?.replyBy ?? change.now) <= change.now);
  if (expired.length === 0) return change;
  const silent = expired.flatMap((id) => (pages.get(id)?.standby ? (pages.get(id)?.audience ?? []) : []));
  return noted(dropStandby(closePages(change, expired, 'expired'), silent), 'pages.expired', { pages: expired });
}
