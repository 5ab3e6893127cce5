import { epochMinutes } from '../availability/clash.ts';
import type { Diary, Hold } from '../availability/diary.ts';
import type { Write } from '../decision.ts';
import type { CrewMember, Job, Position } from '../jobs/job.ts';
import { paths } from '../paths.ts';
import { withoutDeadlines } from './ask-again.ts';
import { withJob, withWrites, type Change } from './change.ts';
import { withoutStandIn } from './stand-in-page.ts';
import { dropStandby, isOnStandby } from './standby.ts';
import type { Response } from './wave.ts';

interface Taking {
  readonly uid: string;
  readonly diary: Diary;
  readonly position: Position;
  readonly source: CrewMember['source'];
  /** The person had answered otherwise, and that answer no longer stands. */
  readonly again?: boolean | undefined;
}

/** A person into the crew, and the work into their diary. */
export function takePlace(change: Change, { uid, diary, position, source, again }: Taking): Change {
  const { jobId, job, now } = change;
  const member: CrewMember = {
    pos: position.id,
    name: diary.who.name,
    phone: diary.who.phone,
    phase: 'confirmed',
    at: now,
    source,
    lead: uid === job.leadUid,
    rev: job.rev,
  };
  const taken = withJob(change, {
    crew: { ...job.crew, [uid]: member },
    crewUids: [...job.crewUids.filter((other) => other !== uid), uid],
    pastCrewUids: job.pastCrewUids.filter((other) => other !== uid),
  });
  const held = withWrites(taken, diaryWrite(uid, diary, [...diary.holds, holdOf(jobId, taken.job, position.id)]));
  if (isOnStandby(job, uid)) return dropStandby(held, [uid]);
  return again ? withWrites(held, { remove: paths.response(jobId, uid) }) : held;
}

interface Leaving {
  readonly uid: string;
  readonly diary: Diary;
  readonly response: Pick<Response, 'answer' | 'reason' | 'note' | 'late'>;
}

/** A person out of the crew, the work out of their diary, and how they left. Open work is not touched. */
export function leavePlace(change: Change, { uid, diary, response }: Leaving): Change {
  const { jobId, job, now } = change;
  const { [uid]: member, ...crew } = job.crew;
  if (!member) return change;
  const unasked = withoutStandIn(withoutDeadlines(change, [uid]), uid);
  const left = withJob(unasked, {
    crew,
    crewUids: job.crewUids.filter((other) => other !== uid),
    pastCrewUids: [...job.pastCrewUids.filter((other) => other !== uid), uid],
  });
  const wave = job.callout?.wave ?? 0;
  const data: Response = { uid, ...response, pos: member.pos, wave, rev: job.rev, at: now };
  const holds = diary.holds.filter((hold) => hold.job !== jobId);
  return withWrites(left, diaryWrite(uid, diary, holds), { put: paths.response(jobId, uid), data });
}

export function holdOf(jobId: string, { start, end, site, zoneId }: Job, pos: string): Hold {
  const [from, to] = [epochMinutes(start), epochMinutes(end)];
  return { job: jobId, pos, from, to, kind: 'firm', zone: zoneId ?? '', at: { lat: site.lat, lon: site.lon } };
}

export function diaryWrite(uid: string, diary: Diary, holds: readonly Hold[]): Write {
  return { replace: paths.diary(uid), data: { ...diary, holds } };
}
