import type { Diary } from '../availability/diary.ts';
import type { Decision, Refused } from '../decision.ts';
import { isRefused } from '../decision.ts';
import type { JobState, Office, Position } from '../jobs/job.ts';
import { isOver, liveMember, openPositions, placesLeft } from '../jobs/places.ts';
import type { Client } from '../settings/settings.ts';
import { answeredBefore, remember } from './answered.ts';
import { carried, noted, startChange, tell, unchanged, type Carried, type Change, type JobFacts } from './change.ts';
import { takePlace } from './crew.ts';
import { settlePlaces } from './filling.ts';
import { choosePosition, clashWith, errandOf, tooLittleRest, type RestRefusal, type UnfitRefusal } from './guard.ts';
import { chosenNotice, notChosenNotice } from './job-notices.ts';
import { mayRestLess } from './rest-overrides.ts';
import { applicantsOf } from './standby.ts';

export interface ConfirmAppliedFacts extends JobFacts {
  readonly uid: string;
  /** Left out: the place they applied for, or another that fits. */
  readonly positionId?: string | undefined;
  readonly key: string;
  /** Of the person. */
  readonly diary: Diary | undefined;
  readonly office: Pick<Office, 'restOverrides'> | undefined;
  /** Of whoever the work is for. */
  readonly client: Pick<Client, 'deny'> | undefined;
}

export type ConfirmAppliedRefusal =
  | 'already-over'
  | 'not-applied'
  | 'applied-before-change'
  | 'full'
  | 'account-not-active'
  | 'avoid-list'
  | UnfitRefusal
  | 'clash'
  | RestRefusal;

export interface Confirmed {
  readonly positionId: string;
  readonly state: JobState;
  readonly rev: number;
}

/** Staff choose one of those who applied. They are judged as if they tapped now. */
export function decideConfirmApplied(
  facts: ConfirmAppliedFacts,
  now: Date,
): Decision<ConfirmAppliedRefusal, Carried<Confirmed>> {
  const { jobId, job, by, uid, key, diary, constants } = facts;
  const { state, rev } = job;
  const earlier = liveMember(job, uid)?.pos ?? answeredBefore(job, by, key);
  if (earlier !== undefined) return unchanged({ positionId: earlier, state, rev });
  if (isOver(job)) return { refused: 'already-over' };
  const entry = applicantsOf(job).find((each) => each.uid === uid);
  if (!entry) return { refused: 'not-applied' };
  // They said yes to something else.
  if (job.changed && entry.at < job.changed.at) return { refused: 'applied-before-change' };
  if (placesLeft(job) === 0) return { refused: 'full' };
  if (diary?.who.state !== 'active') return { refused: 'account-not-active' };
  if (facts.client?.deny.includes(uid)) return { refused: 'avoid-list' };

  const position = placeFor(facts, diary);
  if (isRefused(position)) return position;
  const errand = errandOf(jobId, job);
  const tired = mayRestLess(facts.office, uid) ? undefined : tooLittleRest(diary, errand, constants);
  const against = clashWith(diary, errand) ?? tired;
  if (against) return against;

  const taken = takePlace(startChange(facts, now), { uid, diary, position, source: 'applied' });
  const chosen = noted(tell(taken, uid, chosenNotice(taken), diary.who.lang), 'crew.chosen', { uid, pos: position.id });
  const settled = settlePlaces(remember(chosen, by, key, position.id), job);
  const told = placesLeft(settled.job) === 0 ? tellTheOthers(settled) : settled;
  return carried(told, { positionId: position.id, state: told.job.state, rev });
}

/** The place they applied for if it is free, else any that fits. */
function placeFor(
  { job, uid, positionId }: ConfirmAppliedFacts,
  { who }: Diary,
): Position | Refused<'full' | UnfitRefusal> {
  const wanted = positionId ?? job.standby.find((entry) => entry.uid === uid)?.pos;
  const open = openPositions(job);
  const own = open.filter(({ id }) => id === wanted);
  if (own.length === 0 && positionId !== undefined) return { refused: 'full' };
  const first = choosePosition(who, own, job);
  return isRefused(first) && positionId === undefined ? choosePosition(who, open, job) : first;
}

/** They stay on the list: when a place frees, staff can still choose them. */
function tellTheOthers(change: Change): Change {
  return applicantsOf(change.job).reduce((each, { uid }) => tell(each, uid, notChosenNotice(each)), change);
}
