import type { Decision } from '../decision.ts';
import type { Job, Office } from '../jobs/job.ts';
import { isOver, placesLeft } from '../jobs/places.ts';
import { answeredBefore, remember } from './answered.ts';
import { askStandby } from './ask-standby.ts';
import { chooseNext, type CandidateFacts, type Choice } from './candidates.ts';
import {
  carried,
  noted,
  startChange,
  tell,
  unchanged,
  withJob,
  type Carried,
  type Change,
  type JobFacts,
} from './change.ts';
import { composeWave } from './compose-wave.ts';
import { atRiskNotice } from './job-notices.ts';
import type { Pages } from './pages.ts';
import { openOffers, type Lost } from './open-offers.ts';
import type { Diaries } from './promotion.ts';
import { remediesFor } from './remedies.ts';
import { lastTold } from './offer-hush.ts';
import { confirmBy, isUrgentToConfirm, replyByOf } from './reply-by.ts';
import { scheduleLastReply, scheduleWave, stopPlanning, withCallout } from './schedule.ts';
import { lastReplyBy, sendWave } from './send-wave.ts';
import { closeExpired, isWaveDue } from './wave-due.ts';
import { waitBetweenWaves } from './wave-size.ts';
import type { Response } from './wave.ts';

/** What a wave is planned from, read before the ledger and good for one wave of one revision. */
export interface PlanFacts {
  readonly readFor: { readonly wave: number; readonly rev: number };
  readonly office: Pick<Office, 'named' | 'together' | 'widen' | 'restOverrides' | 'thenOthers'>;
  /** All pages of the job, closed ones too. */
  readonly pages: Pages;
  readonly responses: ReadonlyMap<string, Response>;
  readonly people: CandidateFacts['people'];
  readonly weights?: CandidateFacts['weights'];
  readonly team?: CandidateFacts['team'];
  readonly client?: CandidateFacts['client'];
  readonly standbyDiaries: Diaries;
  readonly lost?: Lost | undefined;
  /** More people are in reach than these, and asked right after them. */
  readonly isPartial?: boolean;
  /** These are some of those: nobody waits until it is time for them. */
  readonly goesOn?: boolean;
}

export interface Planned {
  readonly asked: number;
  /** Somebody planned or edited since the facts were read: read again. */
  readonly isStale: boolean;
}

export interface PlanWaveFacts extends JobFacts {
  readonly plan: PlanFacts;
  /** By staff: whether or not it is time, also for a callout that is paused or exhausted. */
  readonly pressed?: { readonly key: string } | undefined;
}

export type PlanRefusal = 'not-published' | 'already-over' | 'too-late';

const NOTHING: Planned = { asked: 0, isStale: false };

/** The next wave if it is time for one, and the end of the pages nobody can answer any more. */
export function decidePlanWave(facts: PlanWaveFacts, now: Date): Decision<PlanRefusal, Carried<Planned>> {
  const { job, by, plan, pressed } = facts;
  const earlier = pressed && answeredBefore(job, by, pressed.key);
  if (earlier !== undefined) return unchanged({ asked: Number(earlier), isStale: false });
  const refused = pressed && whyNotPress(job, now);
  if (refused) return { refused };
  if (!job.callout || isOver(job)) return unchanged(NOTHING);
  if (!isReadFor(job, plan)) return unchanged({ asked: 0, isStale: true });

  const change = planWave(startChange(facts, now), plan, pressed !== undefined);
  if (change.job === job) return unchanged(NOTHING);
  const planned = { asked: askedBy(change), isStale: false };
  return carried(pressed ? remember(change, by, pressed.key, String(planned.asked)) : change, planned);
}

/** Why staff cannot send another wave, until the end of the work. */
export function whyNotPress(job: Job, now: Date): PlanRefusal | undefined {
  if (isOver(job)) return 'already-over';
  if (!job.callout) return 'not-published';
  return now >= job.end ? 'too-late' : undefined;
}

/** Nobody planned, edited or joined the standby list since: of those who did, nothing is known. */
export function isReadFor(
  job: Job,
  { readFor, standbyDiaries }: Pick<PlanFacts, 'readFor' | 'standbyDiaries'>,
): boolean {
  const isThisWave = readFor.rev === job.rev && readFor.wave === (job.callout?.wave ?? 0);
  return isThisWave && job.standby.every(({ uid }) => standbyDiaries.has(uid));
}

/** How many people the pages of a change ask. */
export function askedBy({ sent }: Pick<Change, 'sent'>): number {
  return sent.reduce((sum, { page }) => sum + page.audience.length, 0);
}

export function planWave(change: Change, plan: PlanFacts, isPressed: boolean): Change {
  const { job } = change;
  if (job.mode === 'queue' && !isPlanningOver(change)) return awaitTakers(change);
  if (job.callout?.state === 'paused' && !isPressed) return closeExpired(change, plan.pages);
  const goesOn = plan.goesOn === true && job.callout?.state === 'running';
  if (!goesOn && !isWaveDue(change, plan, isPressed)) return change;

  const open = closeExpired(withCallout(change, { state: 'running', remedies: undefined }), plan.pages);
  if (placesLeft(open.job) === 0) return open;
  if (isPlanningOver(open) && !isPressed)
    return finishAsking(open, { openUntil: lastReplyBy(open.job, plan.pages) }, { ...plan, ...open }, []);

  const asked = askStandby(open, plan);
  const isNew = asked.job.callout?.wave !== open.job.callout?.wave;
  const confirm = isNew ? confirmBy(job, change.now) : undefined;
  const waits = asked.job.callout?.askingStandby === true && !isPressed && !isUrgentToConfirm(job, change.now);
  if (waits) return waitForStandby(asked, confirm ?? lastReplyBy(open.job, standbyOnly(plan.pages)));
  const openUntil = later(lastReplyBy(open.job, plan.pages), confirm);
  return askNext(asked, plan, { openUntil, isKnown: job.callout?.state === 'exhausted' });
}

/** Nobody is asked: until an hour into the work, whoever is free may take it. */
function awaitTakers(change: Change): Change {
  const { job, constants } = change;
  const until = new Date(job.start.getTime() + constants.planUntilAfterStartMin * 60_000);
  const isAwaited = job.callout?.nextWaveAt?.getTime() === until.getTime();
  if (isAwaited || job.callout?.state === 'paused' || placesLeft(job) === 0) return change;
  return noted(scheduleWave(withCallout(change, { state: 'running', remedies: undefined }), until), 'takers.awaited');
}

function isPlanningOver({ job, now, constants }: Change): boolean {
  return now.getTime() >= job.start.getTime() + constants.planUntilAfterStartMin * 60_000;
}

function standbyOnly(pages: Pages): Pages {
  return new Map([...pages].filter(([, { standby }]) => standby));
}

/** The list has until its page expires; then the next are asked or a wave goes out. */
function waitForStandby(change: Change, until: Date | undefined): Change {
  return noted(scheduleWave(change, until ?? change.now), 'standby.awaited');
}

interface Finishing {
  readonly openUntil: Date | undefined;
  /** Staff know that nobody is left, and asked once more. */
  readonly isKnown?: boolean;
}

function askNext(change: Change, plan: PlanFacts, finishing: Finishing): Change {
  const { job, constants, now } = change;
  const { together } = plan.office;
  const facts = { ...plan, ...change };
  const { ranked, excluded, kept, isTeam } = chooseNext(facts, now);
  const wave = { job, together, ranked, isTeam, open: openOffers(facts), constants };
  const { people, radiusKm } = composeWave(wave, now);
  const nextAt = new Date(now.getTime() + waitBetweenWaves(job, now) * 1000);
  if (people.length === 0) {
    return plan.isPartial ? scheduleWave(change, nextAt) : finishAsking(change, finishing, facts, excluded);
  }

  const travel = people.map(({ travelMin }) => travelMin);
  const told = lastTold(job, people, constants, now);
  const replyBy = replyByOf(job, together, travel, constants, now, told);
  const isLast = people.length === ranked.length && !plan.isPartial && !(isTeam && plan.office.thenOthers === true);
  const scheduled = isLast
    ? scheduleLastReply(change, later(replyBy, finishing.openUntil) ?? replyBy)
    : scheduleWave(change, nextAt);
  return sendWave(scheduled, { people, replyBy, standby: false, excluded, radiusKm, kept });
}

/** No further wave: those asked may still answer; with nobody left the callout is exhausted and staff is told. */
function finishAsking(
  change: Change,
  { openUntil, isKnown }: Finishing,
  facts: CandidateFacts,
  excluded: Choice['excluded'],
): Change {
  if (openUntil) return noted(scheduleLastReply(change, openUntil), 'replies.awaited');

  const remedies = remediesFor(facts, change.now);
  const stopped = withCallout(stopPlanning(change), { state: 'exhausted', askingStandby: false, remedies });
  const { job } = withJob(stopped, { flags: { ...stopped.job.flags, atRisk: true } });
  const diff = { missing: placesLeft(job), excluded: countByReason(excluded), remedies };
  const known = noted({ ...stopped, job }, 'callout.exhausted', diff);
  return isKnown ? known : tell(known, job.ownerUid, atRiskNotice(known));
}

function later(a: Date | undefined, b: Date | undefined): Date | undefined {
  return a && b ? new Date(Math.max(a.getTime(), b.getTime())) : (a ?? b);
}

function countByReason(excluded: Choice['excluded']): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { reason } of excluded) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
