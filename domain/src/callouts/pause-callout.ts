import type { Decision } from '../decision.ts';
import { isOver } from '../jobs/places.ts';
import { answeredBefore, remember } from './answered.ts';
import { carried, noted, startChange, unchanged, type Carried, type JobFacts } from './change.ts';
import type { JobOutcome } from './job-outcome.ts';
import type { Pages } from './pages.ts';
import { scheduleLastReply, scheduleWave, stopPlanning, withCallout } from './schedule.ts';
import { lastReplyBy } from './send-wave.ts';

export interface PauseFacts extends JobFacts {
  readonly isPaused: boolean;
  /** The open pages. */
  readonly pages: Pages;
  readonly key: string;
}

/** A pause sends no further wave; those asked may still answer. Resuming plans at once. */
export function decidePause(
  facts: PauseFacts,
  now: Date,
): Decision<'not-published' | 'already-over', Carried<JobOutcome>> {
  const { job, by, isPaused, key } = facts;
  const { state, rev, callout } = job;
  if (answeredBefore(job, by, key) !== undefined) return unchanged({ state, rev });
  if (isOver(job)) return { refused: 'already-over' };
  if (!callout) return { refused: 'not-published' };

  const change = startChange(facts, now);
  if (isPaused && callout.state === 'running') {
    const until = lastReplyBy(job, facts.pages);
    const held = withCallout(until ? scheduleLastReply(change, until) : stopPlanning(change), { state: 'paused' });
    return carried(remember(noted(held, 'callout.paused'), by, key, 'paused'), { state, rev });
  }
  if (!isPaused && callout.state === 'paused') {
    const resumed = noted(withCallout(scheduleWave(change, now), { state: 'running' }), 'callout.resumed');
    return carried({ ...remember(resumed, by, key, 'resumed'), planNow: true }, { state, rev });
  }
  return unchanged({ state, rev });
}
