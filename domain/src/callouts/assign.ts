import type { Diary } from '../availability/diary.ts';
import { isRefused, type Decision, type Refused } from '../decision.ts';
import type { JobState, Office, Position } from '../jobs/job.ts';
import { isOver, liveMember, openPositions } from '../jobs/places.ts';
import { paths } from '../paths.ts';
import type { Role } from '../people/roles.ts';
import type { Client } from '../settings/settings.ts';
import { answeredBefore, remember } from './answered.ts';
import { carried, noted, startChange, tell, unchanged, withWrites, type Carried, type JobFacts } from './change.ts';
import { takePlace } from './crew.ts';
import { settlePlaces } from './filling.ts';
import { choosePosition, clashWith, errandOf, tooLittleRest, type RestRefusal, type UnfitRefusal } from './guard.ts';
import { assignedNotice } from './job-notices.ts';
import { askNext } from './leave-standby.ts';
import { fewLeft } from './open-offers.ts';
import { silentOn, type Pages } from './pages.ts';
import { mayRestLess, overridden, withOverrides } from './rest-overrides.ts';
import { dropStandby, isOnStandby } from './standby.ts';
import type { DeclineReason, Response } from './wave.ts';

export interface TellingFacts extends JobFacts {
  readonly uid: string;
  /** Who told it, or why this person. */
  readonly why: string;
  readonly key: string;
  /** Undefined for somebody who is not known. */
  readonly diary: Diary | undefined;
}

export interface AssignFacts extends TellingFacts {
  readonly role: Role | undefined;
  readonly positionId: string | undefined;
  readonly restWhy: string | undefined;
  readonly office: Office | undefined;
  /** Of whoever the work is for. */
  readonly client: Pick<Client, 'deny'> | undefined;
}

export interface Assigned {
  readonly answer: 'asked' | 'accepted' | 'declined';
  readonly positionId?: string;
  readonly state: JobState;
  readonly rev: number;
}

type NotNow = 'not-published' | 'already-over' | 'unknown-person';
export type AssignRefusal =
  NotNow | 'full' | 'forbidden' | 'account-not-active' | 'avoid-list' | UnfitRefusal | 'clash' | RestRefusal;

/** A yes that staff were told. Other work is never overridden, rest only on a supervisor's word. */
export function decideAssign(facts: AssignFacts, now: Date): Decision<AssignRefusal, Carried<Assigned>> {
  const { jobId, job, by, uid, why, key, diary, office } = facts;
  const { state, rev } = job;
  const earlier = liveMember(job, uid)?.pos ?? answeredBefore(job, by, key);
  if (earlier !== undefined) return unchanged({ answer: 'accepted', positionId: earlier, state, rev });
  const refused = whyNotTell(facts);
  if (refused) return { refused };
  if (diary?.who.state !== 'active') return { refused: 'account-not-active' };
  if (facts.client?.deny.includes(uid)) return { refused: 'avoid-list' };

  const position = placeFor(facts, diary);
  if (isRefused(position)) return position;
  const errand = errandOf(jobId, job);
  const clash = clashWith(diary, errand);
  if (clash) return clash;
  const tired = mayRestLess(office, uid) ? undefined : tooLittleRest(diary, errand, facts.constants);
  const words = overridden(tired, facts, now);
  if (isRefused(words)) return words;

  const taken = takePlace(startChange(facts, now), { uid, diary, position, source: 'staff', again: true });
  const diff = { uid, pos: position.id, reason: why, ...(words.length > 0 && { restReason: facts.restWhy }) };
  const known = noted(withOverrides(taken, office, words), 'crew.assigned', diff);
  const settled = settlePlaces(remember(tell(known, uid, assignedNotice(known)), by, key, position.id), job);
  return carried(settled, { answer: 'accepted', positionId: position.id, state: settled.job.state, rev });
}

function placeFor({ job, positionId }: AssignFacts, { who }: Diary): Position | Refused<'full' | UnfitRefusal> {
  const open = openPositions(job).filter(({ id }) => positionId === undefined || id === positionId);
  return open.length === 0 ? { refused: 'full' } : choosePosition(who, open, job);
}

/** Why nothing can be recorded about a person and this job. */
function whyNotTell({ job, diary }: TellingFacts): NotNow | undefined {
  if (isOver(job)) return 'already-over';
  if (!job.callout) return 'not-published';
  return diary ? undefined : 'unknown-person';
}

export interface RecordNoFacts extends TellingFacts {
  readonly because: DeclineReason | undefined;
  /** The open pages. */
  readonly pages: Pages;
}

/** A no that staff were told, by whoever was asked or not. */
export function decideRecordNo(facts: RecordNoFacts, now: Date): Decision<NotNow | 'use-withdraw', Carried<Assigned>> {
  const { jobId, job, by, uid, why, key, because = 'other', pages } = facts;
  const said: Assigned = { answer: 'declined', state: job.state, rev: job.rev };
  if (answeredBefore(job, by, key) !== undefined) return unchanged(said);
  const refused = whyNotTell(facts);
  if (refused) return { refused };
  if (liveMember(job, uid)) return { refused: 'use-withdraw' };

  const change = startChange(facts, now);
  const left = isOnStandby(job, uid) ? askNext(dropStandby(change, [uid]), pages) : change;
  const wave = job.callout?.wave ?? 0;
  const data: Response = { uid, answer: 'declined', reason: because, note: why, wave, rev: job.rev, at: now };
  const recorded = noted(withWrites(left, { put: paths.response(jobId, uid), data }), 'offer.declined', {
    uid,
    reason: why,
  });
  const page = [...pages.values()].find(({ audience }) => audience.includes(uid));
  const silent = page && silentOn(page, job).filter((other) => other !== uid);
  return carried({ ...remember(recorded, by, key, 'declined'), silent, few: silent && fewLeft(job) }, said);
}
