import type { Diary } from '../availability/diary.ts';
import type { Job, Office } from '../jobs/job.ts';
import { liveMember, placesLeftAt } from '../jobs/places.ts';
import { noted, tell, withJob, withWrites, type Change } from './change.ts';
import { diaryWrite, holdOf, leavePlace } from './crew.ts';
import type { Differences } from './edit-differences.ts';
import { clashWith, errandOf, tooLittleRest, unfitFor } from './guard.ts';
import { releasedNotice } from './job-notices.ts';
import type { Diaries } from './promotion.ts';
import { mayRestLess } from './rest-overrides.ts';

interface Known {
  readonly diaries: Diaries;
  readonly office: Office | undefined;
}

/** Everyone on the job after it changed: moved along in their diary, or released where they cannot be. */
export function reseat(change: Change, by: Differences, release: readonly string[], known: Known): Change {
  const uids = Object.keys(change.job.crew).filter((uid) => liveMember(change.job, uid));
  return uids.reduce((each, uid) => {
    const diary = known.diaries.get(uid);
    if (!diary) return each;
    const why = release.includes(uid) ? 'released' : whyCannotStay(each, { uid, diary, by, known });
    return why === undefined ? moved(each, uid, diary, by) : released(each, uid, diary, why);
  }, change);
}

/** Whether the diaries of the crew are needed at all. */
export function touchesDiaries({ time, place, demands }: Differences, release: readonly string[]): boolean {
  return time || place || demands || release.length > 0;
}

interface Seated {
  readonly uid: string;
  readonly diary: Diary;
  readonly by: Differences;
  readonly known: Known;
}

function whyCannotStay({ jobId, job, constants }: Change, { uid, diary, by, known }: Seated): string | undefined {
  const member = liveMember(job, uid);
  const position = job.positions.find(({ id }) => id === member?.pos);
  if (!position) return 'position-not-fitting';
  const unfit = by.time || by.demands ? unfitFor(diary.who, position, job) : undefined;
  const errand = errandOf(jobId, job);
  const clash = by.time || by.place ? clashWith(diary, errand) : undefined;
  const asksRest = by.time && !mayRestLess(known.office, uid);
  return (unfit ?? clash ?? (asksRest ? tooLittleRest(diary, errand, constants) : undefined))?.refused;
}

function moved(change: Change, uid: string, diary: Diary, { time, place }: Differences): Change {
  const { jobId, job } = change;
  if (!time && !place) return change;
  const holds = diary.holds.map((hold) => (hold.job === jobId ? holdOf(jobId, job, hold.pos) : hold));
  return withWrites(change, diaryWrite(uid, diary, holds));
}

function released(change: Change, uid: string, diary: Diary, reason: string): Change {
  const left = leavePlace(change, { uid, diary, response: { answer: 'released', reason } });
  const known = noted(left, 'crew.released', { uid, reason });
  return tell(known, uid, releasedNotice(known, reason !== 'released'), diary.who.lang);
}

/** Who leads may change with the job. */
export function withLead(change: Change): Change {
  const { leadUid, crew } = change.job;
  const members = Object.entries(crew).map(([uid, member]) => [uid, { ...member, lead: uid === leadUid }] as const);
  return withJob(change, { crew: Object.fromEntries(members) });
}

/** A position that would have more people than places once these are released. */
export function overfullPosition(job: Job, positions: Job['positions'], release: readonly string[]) {
  const crew = Object.fromEntries(Object.entries(job.crew).filter(([uid]) => !release.includes(uid)));
  const kept = job.positions.map((position) => {
    return positions.find(({ id }) => id === position.id) ?? { ...position, need: 0 };
  });
  return kept.find((position) => placesLeftAt({ crew }, position) < 0);
}
