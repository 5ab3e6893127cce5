import { isRefused, REMOVE_FIELD, type Decision, type Fields, type Refused } from '../decision.ts';
import { isStartInPast } from '../jobs/create-job.ts';
import type { JobState, Office } from '../jobs/job.ts';
import { isOver, openPositions, placesLeft } from '../jobs/places.ts';
import { settleDraft, type DraftFacts, type DraftRefusal } from '../jobs/settle-draft.ts';
import { paths } from '../paths.ts';
import { answeredBefore, remember } from './answered.ts';
import { askAgain } from './ask-again.ts';
import { carried, noted, startChange, tell, unchanged, withJob, withWrites } from './change.ts';
import type { Carried, Change, JobFacts } from './change.ts';
import { differencesOf, type Differences } from './edit-differences.ts';
import { settlePlaces } from './filling.ts';
import { releasedNotice } from './job-notices.ts';
import { offerCard } from './offer-card.ts';
import { watchOverdue } from './overdue.ts';
import type { Pages } from './pages.ts';
import type { Diaries } from './promotion.ts';
import { freedPositions, refill, startCallout } from './refill.ts';
import { moveReminder } from './remind.ts';
import { overfullPosition, reseat, touchesDiaries, withLead } from './reseat.ts';
import { scheduleWave } from './schedule.ts';
import { dropStandby, inOrder, standbyLimit, waitingOn } from './standby.ts';
import { tellOfChange } from './tell-of-change.ts';

export interface EditFacts extends JobFacts {
  readonly rev: number;
  readonly key: string;
  readonly asked: Omit<DraftFacts, 'maxPlaces'>;
  /** Members who leave because there are fewer places. */
  readonly release: readonly string[];
  readonly office: Office | undefined;
  /** The open pages. */
  readonly pages: Pages;
  /** Of those whom `diariesToEdit` names. */
  readonly diaries: Diaries;
}

export type EditRefusal = DraftRefusal | 'already-over' | 'stale' | 'start-in-past' | 'need-below-crew';

export interface Edited {
  readonly state: JobState;
  readonly rev: number;
  readonly released: readonly string[];
}

type Settled = Exclude<ReturnType<typeof settleDraft>, Refused>;

/**
 * States a job anew. In one commit the offers show it, the crew's diaries move along, and whoever can no
 * longer do it is released; places that come free are filled again.
 */
export function decideEdit(facts: EditFacts, now: Date): Decision<EditRefusal, Carried<Edited>> {
  const { job, by, key, release } = facts;
  const { state, rev } = job;
  const earlier = answeredBefore(job, by, key);
  if (earlier !== undefined) return unchanged({ state, rev, released: earlier.split(',').filter(Boolean) });
  const settled = settleEdit(facts, now);
  if (isRefused(settled)) return settled;

  const edit = differencesOf(job, facts.office, settled);
  if (edit.fields.length === 0 && release.length === 0) return unchanged({ state, rev, released: [] });
  const seated = reseat(stateAnew(facts, settled, edit, now), edit, release, facts);
  const released = job.crewUids.filter((uid) => !seated.job.crewUids.includes(uid));
  const asked = askAgain(seated, job);
  const filled = trimStandby(job.callout ? fillAgain(asked, facts, edit) : asked);
  const told = tellOfChange(showOnPages(filled, facts), edit);
  const known = noted(remember(told, by, key, released.join(',')), 'job.edited', {
    fields: edit.fields,
    rev: rev + 1,
  });
  return carried(known, { state: known.job.state, rev: rev + 1, released });
}

/** Crew and standby whose diaries an edit asks for. */
export function diariesToEdit(facts: Omit<EditFacts, 'pages' | 'diaries'>, now: Date): string[] {
  const { job, by, key, release } = facts;
  if (answeredBefore(job, by, key) !== undefined) return [];
  const settled = settleEdit(facts, now);
  if (isRefused(settled)) return [];
  const edit = differencesOf(job, facts.office, settled);
  const standby = job.standby.map(({ uid }) => uid);
  if (touchesDiaries(edit, release)) return [...job.crewUids, ...standby];
  return edit.raised ? standby : [];
}

/** The job as the draft states it, or why not. */
export function settleEdit(facts: Omit<EditFacts, 'pages' | 'diaries'>, now: Date): Settled | Refused<EditRefusal> {
  const { job, rev, asked, release, constants } = facts;
  if (isOver(job)) return { refused: 'already-over' };
  if (rev !== job.rev) return { refused: 'stale' };
  const usedIds = job.positions.map(({ id }) => id);
  const settled = settleDraft({ ...asked, maxPlaces: constants.maxPlaces }, usedIds);
  if (isRefused(settled)) return settled;

  const { start, positions } = settled.terms;
  const isMoved = start.getTime() !== job.start.getTime();
  if (isMoved && isStartInPast(start, now, constants)) return { refused: 'start-in-past' };
  const overfull = overfullPosition(job, positions, release);
  return overfull ? { refused: 'need-below-crew', args: { position: overfull.label, need: overfull.need } } : settled;
}

function stateAnew(facts: EditFacts, { terms, office }: Settled, edit: Differences, now: Date): Change {
  const { jobId, job } = facts;
  const rev = job.rev + 1;
  const was = job.changed ?? { timeRev: 0, placeRev: 0 };
  const changed = { at: now, timeRev: edit.time ? rev : was.timeRev, placeRev: edit.place ? rev : was.placeRev };
  const stated = withJob(startChange(facts, now), {
    ...terms,
    rev,
    standby: inOrder(job.standby, terms.positions),
    ...((edit.time || edit.place) && { changed }),
    // Changed by hand: its series leaves it alone from now on.
    ...(job.occurrence && { occurrence: { ...job.occurrence, isOwn: true } }),
  });
  const written = withWrites(withLead(stated), { update: paths.office(jobId), data: withRemovals(office) });
  return job.callout && edit.time ? moveReminder(watchOverdue(withoutOverdue(written))) : written;
}

/** What the form leaves empty is taken away. */
function withRemovals(office: Settled['office']): Fields {
  return Object.fromEntries(Object.entries(office).map(([name, value]) => [name, value ?? REMOVE_FIELD]));
}

function withoutOverdue(change: Change): Change {
  return withJob(change, { flags: { ...change.job.flags, overdue: false } });
}

/** On every page that was open, in the same commit: no yes is given to what the job no longer is. */
function showOnPages(change: Change, { job: before, pages }: EditFacts): Change {
  const { jobId, job } = change;
  const open = openPositions(job).map(({ id }) => id);
  const writes = before.pages.flatMap((id) => {
    const page = pages.get(id);
    if (!page) return [];
    const replyBy = page.replyBy < job.end ? page.replyBy : job.end;
    const positions = page.standIn === undefined ? open : page.openPositions;
    const data = { rev: job.rev, card: offerCard(job, page.card.asked), openPositions: positions, replyBy };
    return [{ update: paths.wave(jobId, id), data }];
  });
  return withWrites(change, ...writes);
}

/** More places start the next callout; others who may be asked now are asked without waiting. */
function fillAgain(change: Change, { job: before, diaries }: EditFacts, { raised, asks }: Differences): Change {
  const freed = freedPositions(before, change.job);
  const filled = freed.length > 0 ? refill(change, freed, diaries) : settlePlaces(change, before);
  const { callout } = filled.job;
  if (!callout || placesLeft(filled.job) === 0 || callout.state === 'paused') return filled;

  const isNew = callout.n !== before.callout?.n;
  if ((raised && !isNew) || (asks && callout.state === 'exhausted')) return startCallout(filled, callout.n + 1);
  const waitsForReplies = callout.state === 'running' && !callout.nextWaveAt;
  // A queue's only timer is when to give up.
  const hasNotAsked = before.mode === 'queue' && filled.job.mode !== 'queue';
  return asks && (waitsForReplies || hasNotAsked) ? { ...scheduleWave(filled, filled.now), planNow: true } : filled;
}

/** With fewer places fewer may stand by: the last of the list go. */
function trimStandby(change: Change): Change {
  const { job, constants } = change;
  const surplus = waitingOn(job)
    .slice(standbyLimit(job.positions, constants))
    .map(({ uid }) => uid);
  const trimmed = dropStandby(change, surplus);
  return surplus.reduce((each, uid) => tell(each, uid, releasedNotice(trimmed, false)), trimmed);
}
