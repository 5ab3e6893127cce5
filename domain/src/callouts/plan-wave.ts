import type { Decision } from '../decision.ts';
import type { Job, Office } from '../jobs/job.ts';
import { isOver, placesLeft } from '../jobs/places.ts';
import { askStandby } from './ask-standby.ts';
import { chooseCandidates, type CandidateFacts, type Choice } from './candidates.ts';
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
import { atRiskNotice } from './job-notices.ts';
import type { Pages } from './pages.ts';
import type { Diaries } from './promotion.ts';
import { confirmBy, isUrgentToConfirm, replyByOf } from './reply-by.ts';
import { scheduleLastReply, scheduleWave, stopPlanning, withCallout } from './schedule.ts';
import { lastReplyBy, sendWave } from './send-wave.ts';
import { closeExpired, isWaveDue } from './wave-due.ts';
import { waitBetweenWaves, waveSize } from './wave-size.ts';
import type { Response } from './wave.ts';

/** What a wave is planned from, read before the ledger and good for one wave of one revision. */
export interface PlanFacts {
  readonly readFor: { readonly wave: number; readonly rev: number };
  readonly office: Pick<Office, 'named' | 'together'>;
  /** All pages of the job, closed ones too. */
  readonly pages: Pages;
  readonly responses: ReadonlyMap<string, Response>;
  readonly people: CandidateFacts['people'];
  readonly standbyDiaries: Diaries;
}

export interface Planned {
  readonly asked: number;
  /** Pages whose pushes are to be sent. */
  readonly pages: readonly string[];
  /** Somebody planned or edited since the facts were read: read again. */
  readonly isStale: boolean;
}

export interface PlanWaveFacts extends JobFacts {
  readonly plan: PlanFacts;
  /** By staff: whether or not it is time, also for a callout that is paused or exhausted. */
  readonly isPressed: boolean;
}

/** The next wave if it is time for one, and the end of the pages nobody can answer any more. */
export function decidePlanWave(facts: PlanWaveFacts, now: Date): Decision<'too-late', Carried<Planned>> {
  const { job, plan, isPressed } = facts;
  const { callout } = job;
  if (!callout || isOver(job)) return unchanged({ asked: 0, pages: [], isStale: false });
  if (isPressed && now >= job.end) return { refused: 'too-late' };
  if (!isReadFor(job, plan)) return unchanged({ asked: 0, pages: [], isStale: true });

  const change = planWave(startChange(facts, now), plan, isPressed);
  if (change.job === job) return unchanged({ asked: 0, pages: [], isStale: false });
  return carried(change, { ...sentSince(job, change), isStale: false });
}

export function isReadFor(job: Job, { readFor }: Pick<PlanFacts, 'readFor'>): boolean {
  return readFor.rev === job.rev && readFor.wave === (job.callout?.wave ?? 0);
}

/** The pages a change sent, and how many people they ask. */
export function sentSince(before: Job, { job, writes }: Change): Pick<Planned, 'asked' | 'pages'> {
  const pages = job.pages.filter((id) => !before.pages.includes(id));
  const asked = writes.reduce((sum, write) => {
    const audience = 'create' in write ? write.data['audience'] : undefined;
    return sum + (Array.isArray(audience) ? audience.length : 0);
  }, 0);
  return { asked, pages };
}

export function planWave(change: Change, plan: PlanFacts, isPressed: boolean): Change {
  const { job } = change;
  if (job.callout?.state === 'paused' && !isPressed) return closeExpired(change, plan.pages);
  if (!isWaveDue(change, plan, isPressed)) return change;

  const open = closeExpired(withCallout(change, { state: 'running' }), plan.pages);
  if (placesLeft(open.job) === 0) return open;
  if (isPlanningOver(open) && !isPressed) return finishAsking(open, lastReplyBy(open.job, plan.pages), []);

  const asked = askStandby(open, plan.pages, plan.standbyDiaries);
  const isNew = asked.job.callout?.wave !== open.job.callout?.wave;
  const confirm = isNew ? confirmBy(job, change.now) : undefined;
  const waits = asked.job.callout?.askingStandby === true && !isPressed && !isUrgentToConfirm(job, change.now);
  if (waits) return waitForStandby(asked, confirm ?? lastReplyBy(open.job, standbyOnly(plan.pages)));
  return askNext(asked, plan, later(lastReplyBy(open.job, plan.pages), confirm));
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

function askNext(change: Change, plan: PlanFacts, openUntil: Date | undefined): Change {
  const { job, constants, now } = change;
  const { named, together } = plan.office;
  const { ranked, excluded } = chooseCandidates({ ...change, ...plan, named }, now);
  const people = ranked.slice(0, waveSize(job, together, placesLeft(job), constants));
  if (people.length === 0) return finishAsking(change, openUntil, excluded);

  const travel = people.map(({ travelMin }) => travelMin);
  const replyBy = replyByOf(job, together, travel, constants, now);
  const sent = sendWave(change, { people, replyBy, standby: false, excluded });
  if (people.length === ranked.length) return scheduleLastReply(sent, later(replyBy, openUntil) ?? replyBy);
  return scheduleWave(sent, new Date(now.getTime() + waitBetweenWaves(job) * 1000));
}

/** No further wave: those asked may still answer; with nobody left the callout is exhausted and staff is told. */
function finishAsking(change: Change, openUntil: Date | undefined, excluded: Choice['excluded']): Change {
  if (openUntil) return noted(scheduleLastReply(change, openUntil), 'replies.awaited');

  const stopped = withCallout(stopPlanning(change), { state: 'exhausted', askingStandby: false });
  const { job } = withJob(stopped, { flags: { ...stopped.job.flags, atRisk: true } });
  const diff = { missing: placesLeft(job), excluded: countByReason(excluded) };
  const known = noted({ ...stopped, job }, 'callout.exhausted', diff);
  return tell(known, job.ownerUid, atRiskNotice(known));
}

function later(a: Date | undefined, b: Date | undefined): Date | undefined {
  return a && b ? new Date(Math.max(a.getTime(), b.getTime())) : (a ?? b);
}

function countByReason(excluded: Choice['excluded']): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { reason } of excluded) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
