import { waitingOn } from '@muster/domain/callouts/standby';
import { isLive, openPositions, placesNeeded } from '@muster/domain/jobs/places';
import type { Job } from '@muster/domain/jobs/job';
import { jobChanges, type Scene } from '../trace.ts';

function everyJob({ view }: Scene, check: (job: Job) => string | false | undefined): string[] {
  return [...view.jobs].flatMap(([id, job]) => {
    const broken = check(job);
    return broken ? [`${id}: ${broken}`] : [];
  });
}

function liveUids(job: Job): string[] {
  return Object.entries(job.crew).flatMap(([uid, member]) => (isLive(member) ? [uid] : []));
}

/** 1. Live crew entries never exceed the need of a position. */
export function exactCrew(scene: Scene): string[] {
  return everyJob(scene, (job) => {
    const over = job.positions.find(
      ({ id, need }) => Object.values(job.crew).filter((member) => member.pos === id && isLive(member)).length > need,
    );
    return over && `more people than places at ${over.id}`;
  });
}

/** 3. Filled means full, and under way with a free place means somebody still asks, or was told to stop. */
export function filledMeansFull(scene: Scene): string[] {
  return everyJob(scene, (job) => {
    const isOpen = openPositions(job).length > 0;
    const asking = job.callout?.state;
    if (job.state === 'filled') return isOpen && 'filled with a free place';
    if (job.state === 'open') return !isOpen && asking !== 'paused' && 'open without a free place';
    const stillAsks = asking === 'running' || asking === 'planning' || asking === 'paused' || asking === 'exhausted';
    return job.state === 'in_progress' && isOpen && !stillAsks && `under way, a place free, callout ${asking}`;
  });
}

/** 6. `crewUids` are the people who may read the job, and nobody is there and in the past. */
export function crewUidsAgree(scene: Scene): string[] {
  return everyJob(scene, (job) => {
    const uids = new Set(job.crewUids);
    if (uids.size !== job.crewUids.length) return 'a uid twice in crewUids';
    if (job.pastCrewUids.some((uid) => uids.has(uid))) return 'in crewUids and pastCrewUids';
    const live = liveUids(job);
    if (live.some((uid) => !uids.has(uid))) return 'live in the crew but not in crewUids';
    const isUnderWay = job.state !== 'completed';
    return isUnderWay && uids.size !== live.length && 'in crewUids without a place';
  });
}

/** 9. Nobody holds a place and stands by, or stands by twice. */
export function oneAnswer(scene: Scene): string[] {
  return everyJob(scene, (job) => {
    const listed = job.standby.map(({ uid }) => uid);
    if (new Set(listed).size !== listed.length) return 'twice on standby';
    const both = listed.find((uid) => job.crewUids.includes(uid));
    return both && `${both} in the crew and on standby`;
  });
}

/** 14. Nobody joins a standby list that is as long as it may be. */
export function standbyHasItsLength({ commit, view }: Scene): string[] {
  return jobChanges(commit).flatMap(({ jobId, before, after }) => {
    if (!before || !after) return [];
    const share = Math.ceil(view.constants.standbyShare * placesNeeded(after.positions));
    const most = Math.min(view.constants.standbyMax, Math.max(view.constants.standbyMin, share));
    const [had, has] = [waitingOn(before).length, waitingOn(after).length];
    return has > had && has > most ? [`${jobId}: ${has} on standby, at most ${most}`] : [];
  });
}
