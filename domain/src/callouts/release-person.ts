import type { Decision } from '../decision.ts';
import { isOver, liveMember } from '../jobs/places.ts';
import { paths } from '../paths.ts';
import { carried, noted, startChange, unchanged, withWrites } from './change.ts';
import type { Carried, Change, JobFacts } from './change.ts';
import { leavePlace } from './crew.ts';
import { askNext } from './leave-standby.ts';
import type { Pages } from './pages.ts';
import { diariesToLeave } from './leaving-diaries.ts';
import type { Diaries } from './promotion.ts';
import { refill } from './refill.ts';
import { dropStandby, isOnStandby } from './standby.ts';

export interface ReleasePersonFacts extends JobFacts {
  readonly uid: string;
  /** The open pages. */
  readonly pages: Pages;
  /** The person's own, and of those on standby as far as `diariesToRelease` asks. */
  readonly diaries: Diaries;
}

/** `under-way`: the person is on a job that has begun, which staff must look at. */
export type ReleaseOutcome = 'released' | 'under-way' | 'not-on-it';

/**
 * Somebody who may no longer work leaves a job: open offers no longer ask them, and a place not yet
 * begun is free at once, for standby or the next wave.
 */
export function decideReleasePerson(facts: ReleasePersonFacts, now: Date): Decision<never, Carried<ReleaseOutcome>> {
  const { job, uid, diaries } = facts;
  if (isOver(job)) return unchanged('not-on-it');
  const unasked = withoutOffers(startChange(facts, now), uid, facts.pages);
  const unlisted = isOnStandby(job, uid)
    ? askNext(noted(dropStandby(unasked, [uid]), 'standby.removed', { uid }), facts.pages)
    : unasked;

  const member = liveMember(job, uid);
  const diary = diaries.get(uid);
  const outcome = member ? (job.state === 'in_progress' ? 'under-way' : 'released') : 'not-on-it';
  if (!member || !diary || outcome === 'under-way') {
    // The ledger is written even so: two people taken off one page must not undo each other.
    return unlisted.facts.length > 0 ? carried(unlisted, outcome) : unchanged(outcome);
  }
  const left = leavePlace(unlisted, { uid, diary, response: { answer: 'released', reason: 'account' } });
  const known = noted(left, 'crew.released', { uid, reason: 'account' });
  return carried(refill(known, [member.pos], diaries), outcome);
}

/** The diaries a release still lacks. */
export function diariesToRelease(facts: Omit<ReleasePersonFacts, 'pages'>, now: Date): string[] {
  const { job } = facts;
  return isOver(job) || job.state === 'in_progress' ? [] : diariesToLeave(facts, now);
}

function withoutOffers(change: Change, uid: string, pages: Pages): Change {
  const asking = [...pages].filter(([, { audience }]) => audience.includes(uid));
  if (asking.length === 0) return change;
  const writes = asking.map(([id, { audience }]) => ({
    update: paths.wave(change.jobId, id),
    data: { audience: audience.filter((other) => other !== uid) },
  }));
  return noted(withWrites(change, ...writes), 'offers.removed', { uid, pages: asking.length });
}
