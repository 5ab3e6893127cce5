import { Delivery } from '@muster/domain/callouts/delivery';
import type { Job } from '@muster/domain/jobs/job';
import { isOver, openPositions } from '@muster/domain/jobs/places';
import { jobAndPerson, Timer } from '@muster/domain/timer';
import { CONSTANTS } from '@muster/domain/constants';
import { nextReminder } from '@muster/domain/callouts/remind';
import { runOfSubject, type WeekRun } from '@muster/domain/callouts/week-run';
import { paths } from '@muster/domain/paths';
import { daysOfIsoWeek } from '@muster/domain/time/local-day';
import { stepsOf } from '../history.ts';
import type { Past } from '../past.ts';
import type { CommitSeen, Scene } from '../trace.ts';
import { jobIdOf } from '../view.ts';

/** States of a job in which a timer of this purpose has something to wait for. */
const USED_IN: Partial<Record<Timer['purpose'], (job: Job, uid: string) => boolean>> = {
  wave: (job) => isPlanned(job) && (job.callout?.state === 'running' || job.callout?.state === 'paused'),
  reply: (job) => isPlanned(job) && (job.callout?.state === 'running' || job.callout?.state === 'paused'),
  overdue: (job) => job.state !== 'draft' && !isOver(job),
  remind: (job) => job.state !== 'draft' && !isOver(job),
  crewaccess: (job) => job.state === 'completed',
  reconf: (job, uid) => job.crew[uid]?.reconfirmBy !== undefined,
  standin: (job, uid) => job.crew[uid]?.standIn !== undefined,
  welfare: (job, uid) => job.crew[uid]?.welfareDueAt !== undefined,
  // Of a page, which may close before it fires.
  ladder: ({ state }) => state !== 'draft',
};

/** Of no job. */
const OF_NO_JOB: Partial<Record<Timer['purpose'], (subject: string, view: Scene['view']) => boolean>> = {
  weekly: (subject, view) => isOfARoster(runOfSubject('first', subject), view),
  weeklyagain: (subject, view) => isOfARoster(runOfSubject('again', subject), view),
  bulletin: (subject, { bulletins }) => bulletins.has(subject),
  gap: (subject) => daysOfIsoWeek(subject) !== undefined,
  release: (uid, { people }) => people.has(uid),
};

/** It may find nobody of its time zone any more: they moved away. */
function isOfARoster(run: WeekRun | undefined, { rosters }: Scene['view']): boolean {
  return run !== undefined && rosters.has(paths.roster(run.shard));
}

function isPlanned({ state }: Job): boolean {
  return state === 'open' || state === 'in_progress';
}

function isOfATimer({ cause, alone }: CommitSeen): boolean {
  return alone && (cause.startsWith('pass') || cause.startsWith('nudge'));
}

/** Not what is noted of sending: that may be repaired at any time. */
function isLedgerOrPage(path: string): boolean {
  return path.startsWith('jobs/') && (path.split('/').length === 2 || path.includes('/waves/'));
}

const FOLLOWS_WITHIN_MS = 60_000;

/** Whom this commit says nothing reached until the end of the ladder of a page of this job. */
function givesUpOn(jobId: string, { changes }: CommitSeen): boolean {
  return changes.some(({ path, before, after }) => {
    if (!path.startsWith(`jobs/${jobId}/deliveries/`) || before === undefined || after === undefined) return false;
    const was = Delivery.parse(before).rows;
    return Object.entries(Delivery.parse(after).rows).some(([uid, { un }]) => un === true && was[uid]?.un !== true);
  });
}

/** The person whom this commit takes off a job was asked while being suspended: a timer that is due says so. */
function letsGoOf(jobId: string, commit: CommitSeen, { timers }: Scene['view']): boolean {
  const uids = stepsOf(commit, jobId).flatMap(({ diff }) => diff.uid ?? []);
  return uids.some((uid) => timers.has(paths.timer('release', uid)));
}

/**
 * Whom no rung reached is counted on no more, nor is who was let go of: others may be asked at once, beside the timer
 * of the next wave.
 */
function followsAnother(jobId: string, { commit, commits, view }: Scene): boolean {
  const since = commit.at.getTime() - FOLLOWS_WITHIN_MS;
  const before = commits.slice(commits.findLastIndex(({ at }) => at.getTime() < since) + 1);
  const own = before.filter(({ cause }) => cause === commit.cause);
  return own.some((earlier) => givesUpOn(jobId, earlier) || letsGoOf(jobId, earlier, view));
}

/** 35. A planning timer fires by effect and deletion in one commit: no wave without its timer moving. */
export function firesWithItsEffect(scene: Scene): string[] {
  const { commit } = scene;
  if (!isOfATimer(commit)) return [];
  const jobs = commit.changes.filter(({ path }) => isLedgerOrPage(path) && !followsAnother(jobIdOf(path), scene));
  const touched = commit.changes.some(({ path, before }) => path.startsWith('timers/') && before !== undefined);
  return jobs.length > 0 && !touched ? [`${commit.cause} changed ${jobs[0]?.path} and no timer`] : [];
}

/** The planning timer of a job for which another timer that was due finds that others are to be asked by now. */
function isPlannedByAnother(path: string, scene: Scene): boolean {
  const [, jobId] = /^timers\/(?:wave|reply)_(.+)$/.exec(path) ?? [];
  return jobId !== undefined && followsAnother(jobId, scene);
}

/** 37. Nothing happens because of a timer before it is due. */
export function neverEarly(scene: Scene): string[] {
  const { commit } = scene;
  if (!isOfATimer(commit)) return [];
  // Whoever sent a message to many takes its timer away: it only looks after senders that die.
  const isSent = commit.changes.some(({ path }) => path.includes('/sendings/'));
  return commit.changes.flatMap(({ path, before, after }) => {
    if (!path.startsWith('timers/') || before === undefined) return [];
    const { dueAt } = Timer.parse(before);
    // Stated once more, by whoever plans what the nightly repair just planned as well.
    if (Timer.optional().parse(after)?.dueAt.getTime() === dueAt.getTime()) return [];
    if (isSent && path.startsWith('timers/bulletin_')) return [];
    if (dueAt <= commit.at || isPlannedByAnother(path, scene)) return [];
    return [`${path} was due at ${dueAt.toISOString()}, fired at ${commit.at.toISOString()}`];
  });
}

/** 35. No timer is lost: whatever was due when the last tick looked is gone. */
export function nothingStaysDue({ view, ticked }: Past): string[] {
  const last = ticked.at(-1);
  return [...view.timers].flatMap(([path, { dueAt }]) => (last && dueAt <= last ? [`${path} is still there`] : []));
}

/** 36. Each timer has a subject in a state that uses it. */
export function noOrphanTimers({ view }: Scene): string[] {
  return [...view.timers].flatMap(([path, { purpose, subject }]) => {
    const ofNoJob = OF_NO_JOB[purpose];
    if (ofNoJob) return ofNoJob(subject, view) ? [] : [`${path} has nothing to wait for`];
    const isUsed = USED_IN[purpose];
    // Of a feature that is not simulated.
    if (!isUsed) return [];
    const { jobId, uid } = subject.includes('_')
      ? jobAndPerson(subject)
      : { jobId: subject.split('/')[0] ?? '', uid: '' };
    const job = view.jobs.get(jobId);
    return job && isUsed(job, uid) ? [] : [`${path}: job ${job?.state}, callout ${job?.callout?.state}`];
  });
}

function missingTimers(id: string, job: Job, { view, commit }: Scene): string[] {
  const has = (purpose: Timer['purpose']) => view.timers.has(paths.timer(purpose, id));
  const isAsking = job.callout?.state === 'running' && openPositions(job).length > 0;
  const missing: string[] = [];
  if (isPlanned(job) && isAsking && !has('wave') && !has('reply')) missing.push('wave or reply');
  if (job.state !== 'draft' && !isOver(job) && !job.flags.overdue && !has('overdue')) missing.push('overdue');
  const isAhead = job.state !== 'draft' && !isOver(job) && nextReminder(job, CONSTANTS, commit.at) !== undefined;
  if (isAhead && !has('remind')) missing.push('remind');
  const asked = isOver(job) ? [] : Object.entries(job.crew).filter(([, { reconfirmBy }]) => reconfirmBy);
  missing.push(
    ...asked.flatMap(([uid]) => (view.timers.has(paths.timer('reconf', `${id}_${uid}`)) ? [] : [`reconf ${uid}`])),
  );
  if (job.state === 'completed' && job.crewUids.length > 0 && !has('crewaccess')) missing.push('crewaccess');
  return missing;
}

/** 36. Nothing that waits for a timer misses it. */
export function noMissingTimers(scene: Scene): string[] {
  return [...scene.view.jobs].flatMap(([id, job]) =>
    missingTimers(id, job, scene).map((missing) => `${id}: ${job.state} without the timer ${missing}`),
  );
}
