import type { Decision } from '../decision.ts';
import type { Job } from '../jobs/job.ts';
import { isOver, liveMember } from '../jobs/places.ts';
import { answeredBefore, remember } from './answered.ts';
import { agreed } from './ask-again.ts';
import { carried, noted, startChange, unchanged, withJob, type Carried, type JobFacts } from './change.ts';
import type { JobOutcome } from './job-outcome.ts';
import { outcomeOf } from './job-outcome.ts';
import { arrivedAt, isLateArrival } from './mark-phase.ts';
import { watchWelfare } from './welfare.ts';

export interface StartFacts extends JobFacts {
  /** Those who are there, by the word of the desk. */
  readonly onSite: readonly string[];
  readonly key: string;
}

export type StartRefusal = 'not-published' | 'already-over' | 'not-in-crew' | 'nobody-on-site';

export function decideStart(facts: StartFacts, now: Date): Decision<StartRefusal, Carried<JobOutcome>> {
  const { job, by, onSite, key } = facts;
  if (answeredBefore(job, by, key) !== undefined) return unchanged(outcomeOf(job));
  if (job.state === 'draft') return { refused: 'not-published' };
  if (isOver(job)) return { refused: 'already-over' };
  if (onSite.length === 0) return { refused: 'nobody-on-site' };
  if (onSite.some((uid) => !liveMember(job, uid))) return { refused: 'not-in-crew' };

  const coming = onSite.reduce(agreed, startChange(facts, now));
  const started = withJob(coming, {
    state: 'in_progress',
    crew: arrived(coming.job, facts, now),
    flags: { ...job.flags, lateStart: job.flags.lateStart || isLateArrival(facts, now) },
  });
  const watched = onSite.reduce((each, uid) => (isFresh(job, uid) ? watchWelfare(each, uid) : each), started);
  const known = remember(noted(watched, 'job.started', { onSite: [...onSite] }), by, key, 'started');
  return carried(known, outcomeOf(known.job));
}

function arrived(job: Job, facts: StartFacts, now: Date): Job['crew'] {
  const { onSite } = facts;
  return Object.fromEntries(
    Object.entries(job.crew).map(([uid, member]) => {
      const comes = onSite.includes(uid) && member.phase !== 'on_site';
      return [uid, comes ? arrivedAt(member, facts, now) : member];
    }),
  );
}

function isFresh(before: Job, uid: string): boolean {
  return before.crew[uid]?.phase !== 'on_site';
}
