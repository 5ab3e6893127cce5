import type { Decision } from '../decision.ts';
import { isStartInPast } from '../jobs/create-job.ts';
import type { JobState } from '../jobs/job.ts';
import { isOver, placesNeeded } from '../jobs/places.ts';
import { answeredBefore, remember } from './answered.ts';
import { carried, noted, startChange, unchanged, withJob, type Carried, type JobFacts } from './change.ts';
import { watchOverdue } from './overdue.ts';
import { askedBy, isReadFor, planWave, type PlanFacts, type Planned } from './plan-wave.ts';
import { scheduleReminder } from './remind.ts';

export interface PublishFacts extends JobFacts {
  readonly rev: number;
  readonly key: string;
  readonly plan: PlanFacts;
}

export type PublishRefusal =
  'stale' | 'start-in-past' | 'nobody-named' | 'team-empty' | 'already-published' | 'already-over';

export interface Published extends Planned {
  readonly state: JobState;
  readonly rev: number;
}

/** Opens a job and sends its first wave, both in one commit. */
export function decidePublish(facts: PublishFacts, now: Date): Decision<PublishRefusal, Carried<Published>> {
  const { job, by, key, plan } = facts;
  const earlier = answeredBefore(job, by, key);
  const { state, rev } = job;
  if (earlier !== undefined) return unchanged({ state, rev, asked: Number(earlier), isStale: false });
  const refused = whyNotPublish(facts, now);
  if (refused) return { refused };
  if (!isReadFor(job, plan)) return unchanged({ state, rev, asked: 0, isStale: true });

  const opened = withJob(startChange(facts, now), {
    state: 'open',
    callout: {
      n: 1,
      state: 'running',
      wave: 0,
      target: placesNeeded(job.positions),
      askingStandby: false,
    },
  });
  const published = noted(opened, 'job.published', { places: placesNeeded(job.positions) });
  const sent = planWave(scheduleReminder(watchOverdue(published)), plan, false);
  const asked = askedBy(sent);
  return carried(remember(sent, by, key, String(asked)), { state: 'open', rev, asked, isStale: false });
}

/** Why a job cannot be published as it is; the plan is not needed to tell. */
export function whyNotPublish(
  { job, rev, plan, constants }: Omit<PublishFacts, 'plan'> & { readonly plan: Pick<PlanFacts, 'office' | 'team'> },
  now: Date,
): PublishRefusal | undefined {
  if (isOver(job)) return 'already-over';
  if (job.state !== 'draft') return 'already-published';
  if (rev !== job.rev) return 'stale';
  if (isStartInPast(job.start, now, constants)) return 'start-in-past';
  if (job.mode === 'team' && plan.team?.length === 0) return 'team-empty';
  return job.mode === 'direct' && plan.office.named.length === 0 ? 'nobody-named' : undefined;
}
