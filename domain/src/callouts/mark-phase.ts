import type { Constants } from '../constants.ts';
import type { Decision, Refused } from '../decision.ts';
import type { CrewMember, Job } from '../jobs/job.ts';
import { isOver, liveMember } from '../jobs/places.ts';
import { answeredBefore, remember } from './answered.ts';
import { agreed } from './ask-again.ts';
import { watchWelfare } from './welfare.ts';
import { carried, noted, startChange, unchanged, withJob, type Carried, type JobFacts } from './change.ts';

const MINUTE_MS = 60_000;

export type MarkedPhase = 'en_route' | 'on_site';

export interface MarkFacts extends JobFacts {
  /** Who set out or arrived; staff may say it for somebody. */
  readonly uid: string;
  readonly phase: MarkedPhase;
  /** When it was tapped, on a device that had no network then. */
  readonly tappedAt?: Date | undefined;
  readonly key: string;
}

export type MarkRefusal = 'not-in-crew' | 'already-over' | 'too-early';

export interface Marked {
  readonly phase: CrewMember['phase'];
  readonly late: boolean;
}

interface Marking {
  readonly job: Pick<Job, 'state' | 'start' | 'crew'>;
  readonly uid: string;
  readonly phase: MarkedPhase;
  readonly constants: Pick<Constants, 'enRouteEarlyMin' | 'onSiteEarlyMin'>;
}

/** The first instant at which it can be said. */
export function markableFrom({ job, phase, constants }: Pick<Marking, 'job' | 'phase' | 'constants'>): Date {
  const early = phase === 'on_site' ? constants.onSiteEarlyMin : constants.enRouteEarlyMin;
  return new Date(job.start.getTime() - early * MINUTE_MS);
}

/** Why it cannot be said now. */
export function againstMarking(marking: Marking, now: Date): Refused<MarkRefusal> | undefined {
  const { job, uid } = marking;
  if (isOver(job)) return { refused: 'already-over' };
  if (!liveMember(job, uid)) return { refused: 'not-in-crew' };
  return now < markableFrom(marking) ? { refused: 'too-early' } : undefined;
}

/** Said by hand. The first who is there starts the job; nobody who is there is on the way again. */
export function decideMark(facts: MarkFacts, now: Date): Decision<MarkRefusal, Carried<Marked>> {
  const { job, by, uid, phase, key } = facts;
  const member = liveMember(job, uid);
  const isSaid = answeredBefore(job, by, key) !== undefined || member?.phase === 'on_site' || member?.phase === phase;
  if (member && isSaid) return unchanged(markedAs(member));
  const against = againstMarking(facts, now);
  if (against) return against;
  if (!member) return { refused: 'not-in-crew' };

  const at = momentOf(facts, now);
  // Whoever comes says yes to the job as it is.
  const coming = agreed(startChange(facts, now), uid);
  const known = coming.job.crew[uid] ?? member;
  const marked = phase === 'en_route' ? { ...known, phase, enRouteAt: at } : arrivedAt(known, facts, at);
  const crew = { ...coming.job.crew, [uid]: marked };
  const isStart = phase === 'on_site' && job.state !== 'in_progress';
  const change = withJob(coming, { crew, ...(isStart && startedAt(facts, at)) });
  const arrived = noted(change, phase === 'on_site' ? 'crew.onSite' : 'crew.enRoute', { uid });
  const started = isStart ? noted(arrived, 'job.started', { onSite: [uid] }) : arrived;
  const watched = phase === 'on_site' ? watchWelfare(started, uid) : started;
  return carried(remember(watched, by, key, phase), markedAs(marked));
}

type Arriving = Pick<JobFacts, 'job' | 'constants'>;

export function isLateArrival({ job, constants }: Arriving, at: Date): boolean {
  return at.getTime() > job.start.getTime() + constants.arrivalGraceMin * MINUTE_MS;
}

/** The person there, with the stamp of late arrival. */
export function arrivedAt(member: CrewMember, facts: Arriving, at: Date): CrewMember {
  return { ...member, phase: 'on_site', onSiteAt: at, ...(isLateArrival(facts, at) && { late: true }) };
}

function startedAt(facts: MarkFacts, at: Date): Partial<Job> {
  const { flags } = facts.job;
  return { state: 'in_progress', flags: { ...flags, lateStart: flags.lateStart || isLateArrival(facts, at) } };
}

function markedAs({ phase, late = false }: CrewMember): Marked {
  return { phase, late };
}

/** A tap never counts for a time to come, nor for one at which it could not have been made. */
function momentOf(facts: MarkFacts, now: Date): Date {
  const { tappedAt = now } = facts;
  const earliest = Math.max(markableFrom(facts).getTime(), facts.job.crew[facts.uid]?.at.getTime() ?? 0);
  return new Date(Math.min(now.getTime(), Math.max(tappedAt.getTime(), earliest)));
}
