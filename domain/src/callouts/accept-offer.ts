import type { Diary } from '../availability/diary.ts';
import type { Decision, Refused } from '../decision.ts';
import { isRefused } from '../decision.ts';
import type { Job, Office, Position } from '../jobs/job.ts';
import { liveMember, openPositions, placesLeft, takesPeople } from '../jobs/places.ts';
import { answeredBefore, remember } from './answered.ts';
import { carried, noted, startChange, unchanged, type Carried, type JobFacts } from './change.ts';
import type { AcceptAnswer, AcceptRefusal, Tap } from './accepting.ts';
import { takePlace } from './crew.ts';
import { settlePlaces } from './filling.ts';
import { choosePosition, clashWith, errandOf, tooLittleRest, type UnfitRefusal } from './guard.ts';
import { fewLeft } from './open-offers.ts';
import { isAsked, offerState, silentOn } from './pages.ts';
import { mayRestLess } from './rest-overrides.ts';
import { applicantsOf, isOnStandby, joinStandby, standbyRank, standbyRoom } from './standby.ts';
import { decideTakeOver } from './stand-in.ts';
import type { WavePage } from './wave.ts';

export interface AcceptFacts extends Omit<JobFacts, 'job' | 'by'> {
  readonly job: Job | undefined;
  readonly uid: string;
  readonly pageId: string;
  readonly page: WavePage | undefined;
  /** Of the person; may be left out where `diaryToAccept` says that it is not asked for. */
  readonly diary: Diary | undefined;
  /** May be left out where `needsOfficeToAccept` says that it is not asked for. */
  readonly office?: Pick<Office, 'restOverrides'> | undefined;
  /** Of whoever looks for a stand-in, where the page asks for one. */
  readonly theirDiary?: Diary | undefined;
  readonly tap: Tap;
}

type Asked = Omit<AcceptFacts, 'diary' | 'theirDiary' | 'office' | 'constants'>;

/** The tap of somebody who was asked. Who comes too late is told so; that is an answer, not a refusal. */
export function decideAccept(facts: AcceptFacts, now: Date): Decision<AcceptRefusal, Carried<AcceptAnswer>> {
  const { job, page, uid, tap } = facts;
  if (!job) return { refused: 'not-offered' };

  const earlier = earlierAnswer(job, uid, tap.key);
  if (earlier) return unchanged(earlier);
  if (!page || !isAsked(page, uid)) return { refused: 'not-offered' };
  if (tap.rev !== job.rev || page.rev !== job.rev) return { refused: 'stale-offer' };

  if (page.standIn !== undefined) return decideTakeOver({ ...facts, job, page, theirDiary: facts.theirDiary }, now);
  const closed = whyClosed({ ...facts, job, page }, now);
  if (closed) return { refused: closed };
  return answerTap({ ...facts, job, page }, now);
}

/** Whether the diary decides; whoever comes when all is taken is answered without it. */
export function needsDiaryToAccept({ job, page, uid, tap }: Asked, constants: AcceptFacts['constants']): boolean {
  if (!job || !page || !isAsked(page, uid) || tap.rev !== job.rev || page.rev !== job.rev) return false;
  if (liveMember(job, uid) || answeredBefore(job, uid, tap.key) !== undefined) return false;
  return page.standIn !== undefined || roomFor(job, constants) > 0;
}

/** Whether a supervisor's word on this person's rest decides. */
export function needsOfficeToAccept({ jobId, job, diary, constants }: AcceptFacts): boolean {
  if (!job || !diary || placesLeft(job) === 0) return false;
  return tooLittleRest(diary, errandOf(jobId, job), constants) !== undefined;
}

/** How many taps can still come to something. */
export function roomFor(job: Job, constants: AcceptFacts['constants']): number {
  if (job.fill === 'approve') return Math.max(0, constants.maxPlaces - applicantsOf(job).length);
  return placesLeft(job) + standbyRoom(job, constants);
}

/** A member taps on a second device, or a tap is repeated after the person left again. */
function earlierAnswer(job: Job, uid: string, key: string): AcceptAnswer | undefined {
  const positionId = liveMember(job, uid)?.pos ?? answeredBefore(job, uid, key);
  if (positionId !== undefined) return { answer: 'accepted', positionId };
  const waits = job.fill === 'approve' || placesLeft(job) === 0;
  return isOnStandby(job, uid) && waits ? standbyAnswer(job, uid) : undefined;
}

function standbyAnswer(job: Job, uid: string): AcceptAnswer {
  const entry = job.standby.find((each) => each.uid === uid);
  const positionId = entry?.pos ?? '';
  return { answer: 'standby', positionId, ...(entry?.applied !== true && { rank: standbyRank(job, uid) }) };
}

/** A page closed because all was taken still leads to standby, as long as all is taken. */
function whyClosed(facts: Asked & { readonly job: Job; readonly page: WavePage }, now: Date) {
  const { job, page, pageId } = facts;
  const state = offerState(job, pageId, page, now);
  if (state === 'expired') return 'offer-expired';
  if (state === 'withdrawn') return 'offer-withdrawn';
  if (placesLeft(job) === 0) return undefined;
  return state === 'open' && takesPeople(job) ? undefined : 'offer-withdrawn';
}

function answerTap(
  facts: AcceptFacts & { readonly job: Job; readonly page: WavePage },
  now: Date,
): Decision<AcceptRefusal, Carried<AcceptAnswer>> {
  const { jobId, job, uid, page, diary, tap, constants } = facts;
  // Asked before the diary, so that it is the same whether or not somebody had to read it.
  if (roomFor(job, constants) === 0) return unchanged({ answer: 'full' });
  if (diary?.who.state !== 'active') return { refused: 'account-not-active' };

  const choice = choosePlace(job, diary, tap.positionId);
  if (isRefused(choice)) return choice;
  const clash = clashWith(diary, errandOf(jobId, job));
  if (choice.isFree && clash) return clash;
  const tired = mayRestLess(facts.office, uid) ? undefined : tooLittleRest(diary, errandOf(jobId, job), constants);
  if (choice.isFree && tired) return tired;

  const change = startChange({ jobId, job, by: uid, constants }, now);
  const { position } = choice;
  if (job.fill === 'approve') {
    const applied = joinStandby(change, uid, position, true);
    return carried(applied, standbyAnswer(applied.job, uid));
  }
  if (choice.isFree) {
    const taken = takePlace(change, { uid, diary, position, source: 'tap', again: tap.again });
    const known = remember(noted(taken, 'offer.accepted', { uid, pos: position.id }), uid, tap.key, position.id);
    const settled = settlePlaces(known, job);
    const silent = placesLeft(settled.job) > 0 ? silentOn(page, settled.job) : undefined;
    return carried(
      { ...settled, silent, few: silent && fewLeft(settled.job) },
      { answer: 'accepted', positionId: position.id },
    );
  }
  if (isOnStandby(job, uid)) return unchanged(standbyAnswer(job, uid));
  if (!diary.who.standby || standbyRoom(job, constants) === 0) return unchanged({ answer: 'full' });
  const joined = joinStandby(change, uid, position);
  return carried(joined, standbyAnswer(joined.job, uid));
}

/** A free place that fits; else the taken one the person could stand by for. */
function choosePlace(
  job: Job,
  { who }: Diary,
  positionId: string | undefined,
): { readonly position: Position; readonly isFree: boolean } | Refused<UnfitRefusal> {
  const isMeant = ({ id }: Position) => positionId === undefined || id === positionId;
  const free = choosePosition(who, openPositions(job).filter(isMeant), job);
  if (!isRefused(free)) return { position: free, isFree: true };
  const any = choosePosition(who, job.positions.filter(isMeant), job);
  return isRefused(any) ? any : { position: any, isFree: false };
}
