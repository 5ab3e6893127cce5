import type { Job } from '../jobs/job.ts';
import type { CandidateFacts } from './candidates.ts';
import { clearTimer, noted, type Change } from './change.ts';
import { isListAsked } from './leave-standby.ts';
import { isHopeless, mayAskEarly, type Lost } from './open-offers.ts';
import { closePages, placePages, type Pages } from './pages.ts';
import { planningTimer } from './schedule.ts';
import { lastReplyBy } from './send-wave.ts';
import { dropStandby, isOnStandby } from './standby.ts';
import type { Response } from './wave.ts';

interface Answers {
  /** All pages of the job, closed ones too. */
  readonly pages: Pages;
  readonly responses: ReadonlyMap<string, Response>;
}

/**
 * Whether a wave is to go out now: its time has come, staff says so, nobody asked is still to answer, or
 * so few are that waiting for them does not pay.
 */
export function isWaveDue(change: Change, plan: Plan, isPressed: boolean): boolean {
  const { job, now } = change;
  const { callout } = job;
  if (isPressed) return callout?.state === 'running' || callout?.state === 'paused' || callout?.state === 'exhausted';
  if (callout?.state !== 'running') return false;
  const due = callout.nextWaveAt ?? lastReplyBy(job, plan.pages);
  if (!due || due <= now) return true;
  if (isListAsked(change, plan.pages)) return false;
  return isAnswered(job, plan) || (mayAskEarly(job) && isHopeless({ ...change, ...plan }, now));
}

interface Plan extends Answers {
  readonly people: CandidateFacts['people'];
  readonly lost?: Lost | undefined;
}

/** Nobody who was asked for a free place is still to answer. */
export function isAnswered(job: Job, { pages, responses }: Answers): boolean {
  const asked = placePages(job).flatMap((id) => pages.get(id)?.audience ?? []);
  return asked.every((uid) => {
    const response = responses.get(uid);
    return uid in job.crew || isOnStandby(job, uid) || (response !== undefined && response.rev >= job.rev);
  });
}

/** Pages past their answer-by. Who was asked on standby and did not answer is off the list. */
export function closeExpired(change: Change, pages: Pages): Change {
  const expired = placePages(change.job).filter((id) => (pages.get(id)?.replyBy ?? change.now) <= change.now);
  if (expired.length === 0) return change;
  const silent = expired.flatMap((id) => (pages.get(id)?.standby ? (pages.get(id)?.audience ?? []) : []));
  const closed = withoutIdleTimer(change, closePages(change, expired, 'expired'));
  return noted(dropStandby(closed, silent), 'pages.expired', { pages: expired });
}

/** The last page is closed: there is no answer left for its timer to wait for. */
function withoutIdleTimer(before: Change, closed: Change): Change {
  const isIdle = planningTimer(before.job) === 'reply' && planningTimer(closed.job) === undefined;
  return isIdle ? clearTimer(closed, 'reply') : closed;
}
