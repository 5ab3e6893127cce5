import type { Constants } from '../constants.ts';
import type { Decision } from '../decision.ts';
import type { Job } from '../jobs/job.ts';
import { isLive, isOver, placesLeft } from '../jobs/places.ts';
import type { NoticeToSend } from '../messages/notice.ts';
import { carried, clearTimer, noted, setTimer, startChange, tell, unchanged, withJob } from './change.ts';
import type { Carried, Change, JobFacts } from './change.ts';
import {
  areYouThereNotice,
  atRiskNotice,
  nobodyThereNotice,
  overdueNotice,
  soonNotice,
  stillOpenNotice,
} from './job-notices.ts';
import { overdueAt } from './overdue.ts';

/** So long before the start staff hear again that a job is at risk. */
const AGAIN_BEFORE_START_MIN = [24 * 60, 4 * 60, 60] as const;
const LATE_RISK_MIN = 60;
/** While nobody is there, or nobody completes it. A little less than six hours, so that a schedule never misses by a second. */
const LATE_EVERY_MS = 5.75 * 3_600_000;
/** Whoever did not complete a job for so long does not by hearing of it again. */
const LATE_FOR_MS = 7 * 86_400_000;

type Who = 'clock' | 'hand';
type Reminders = Pick<Constants, 'remindFirstMin' | 'remindLastMin'>;

const crewMoments = ({ remindFirstMin, remindLastMin }: Reminders) => [remindFirstMin, remindLastMin];

/** Before the start by the timers of the job; every few hours, and by hand, what is late as well. */
export function decideRemind(facts: JobFacts, now: Date, who: Who = 'clock'): Decision<never, Carried<undefined>> {
  const { job } = facts;
  if (job.state === 'draft' || isOver(job)) return unchanged(undefined);

  const begun = startChange(facts, now);
  const change = who === 'clock' ? scheduleReminder(begun) : begun;
  const told = now < job.start ? remindCrew(remindOfRisk(change)) : who === 'hand' ? remindLate(change) : change;
  if (told.told.length === 0) return { ...unchanged(undefined), writes: change.writes };
  return carried(told, undefined);
}

/** The last of these moments that has come, if it was not told yet. */
function momentOf({ job, now }: Change, moments: readonly number[], told: number | undefined): number | undefined {
  const came = moments.filter((min) => momentBefore(job, min) <= now).at(-1);
  return came !== undefined && (told === undefined || came < told) ? came : undefined;
}

function momentBefore({ start }: Pick<Job, 'start'>, min: number): Date {
  return new Date(start.getTime() - min * 60_000);
}

function remindOfRisk(change: Change): Change {
  const { job, now } = change;
  const min = momentOf(change, AGAIN_BEFORE_START_MIN, job.reminded?.risk);
  const isAtRisk = job.flags.atRisk && placesLeft(job) > 0;
  const isLate = min !== undefined && now.getTime() - momentBefore(job, min).getTime() > LATE_RISK_MIN * 60_000;
  if (min === undefined || !isAtRisk || isLate) return change;
  const marked = withJob(change, { reminded: { ...job.reminded, risk: min } });
  return tell(noted(marked, 'job.still-at-risk'), job.ownerUid, atRiskNotice(change));
}

/** Who took the place only after the moment knows it well enough. */
function remindCrew(change: Change): Change {
  const { job, constants } = change;
  const min = momentOf(change, crewMoments(constants), job.reminded?.crew);
  if (min === undefined) return change;
  const moment = momentBefore(job, min);
  const uids = Object.entries(job.crew).flatMap(([uid, member]) => (isLive(member) && member.at < moment ? [uid] : []));
  return remindPeople(change, uids, soonNotice(change), { ...job.reminded, crew: min });
}

/** Past the start with nobody there, or past the end and not completed. */
function remindLate(change: Change): Change {
  const { job, now, constants } = change;
  const last = job.reminded?.lateAt;
  if (last && now.getTime() - last.getTime() < LATE_EVERY_MS) return change;
  if (now.getTime() - job.end.getTime() > LATE_FOR_MS) return change;
  const reminded = { ...job.reminded, lateAt: now };
  const there = uidsIn(job, ['on_site', 'done']);
  if (now >= overdueAt(job, constants)) {
    const lead = job.leadUid !== undefined && there.includes(job.leadUid) ? [job.leadUid] : there;
    return remindDesk(remindPeople(change, lead, stillOpenNotice(change), reminded), overdueNotice, reminded);
  }
  if (there.length > 0 || now.getTime() < job.start.getTime() + constants.arrivalGraceMin * 60_000) return change;
  const expected = uidsIn(job, ['confirmed', 'en_route']);
  return remindDesk(remindPeople(change, expected, areYouThereNotice(change), reminded), nobodyThereNotice, reminded);
}

function uidsIn({ crew }: Job, phases: readonly Job['crew'][string]['phase'][]): string[] {
  return Object.entries(crew).flatMap(([uid, { phase }]) => (phases.includes(phase) ? [uid] : []));
}

function remindPeople(
  change: Change,
  uids: readonly string[],
  notice: NoticeToSend,
  reminded: Job['reminded'],
): Change {
  if (uids.length === 0) return change;
  const marked = noted(withJob(change, { reminded }), 'crew.reminded', { of: notice.key, people: uids.length });
  return uids.reduce((each, uid) => tell(each, uid, notice), marked);
}

function remindDesk(change: Change, notice: (about: Change) => NoticeToSend, reminded: Job['reminded']): Change {
  const sent = notice(change);
  const marked = noted(withJob(change, { reminded }), 'desk.reminded', { of: sent.key });
  return tell(marked, change.job.ownerUid, sent);
}

/** Whom the last reminder before the start went to, of those who are still in the crew. */
export function crewReminded({ crew, start, reminded }: Pick<Job, 'crew' | 'start' | 'reminded'>): string[] {
  if (reminded?.crew === undefined) return [];
  const moment = momentBefore({ start }, reminded.crew);
  return Object.entries(crew).flatMap(([uid, { at }]) => (at < moment ? [uid] : []));
}

/** Undefined when the start is too near for another. */
export function nextReminder({ start }: Pick<Job, 'start'>, constants: Reminders, now: Date): Date | undefined {
  const moments = [...AGAIN_BEFORE_START_MIN, ...crewMoments(constants)].toSorted((a, b) => b - a);
  return moments.map((min) => momentBefore({ start }, min)).find((at) => at > now);
}

export function scheduleReminder(change: Change): Change {
  const next = nextReminder(change.job, change.constants, change.now);
  return next ? setTimer(change, 'remind', next) : change;
}

/** After the start was moved: what was told of the old one does not count. */
export function moveReminder(change: Change): Change {
  const anew = withJob(change, { reminded: undefined });
  return nextReminder(anew.job, anew.constants, anew.now) ? scheduleReminder(anew) : clearTimer(anew, 'remind');
}
