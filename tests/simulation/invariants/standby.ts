import { waitingOn } from '@muster/domain/callouts/standby';
import { clashOf, epochMinutes } from '@muster/domain/availability/clash';
import { Diary } from '@muster/domain/availability/diary';
import { restAgainst } from '@muster/domain/availability/rest';
import type { Constants } from '@muster/domain/constants';
import type { Job, Position, StandbyEntry } from '@muster/domain/jobs/job';
import { paths } from '@muster/domain/paths';
import { afterStep, stepsOf, type Step } from '../history.ts';
import { jobChanges, statesWhileDeciding, type Scene } from '../trace.ts';

const YOUNG_MS = 120 * 60_000;

/** What may have been read of the person: the diary now, and what it was a moment ago. */
function diariesOf(scene: Scene, uid: string): Diary[] {
  const now = scene.view.diaries.get(uid);
  const before = statesWhileDeciding(scene, paths.diary(uid)).flatMap((data) => Diary.optional().parse(data) ?? []);
  return now ? [...before, now] : before;
}

/** Why this person could not have had the place at once; undefined when they could. */
function whyPassedOver(scene: Scene, jobId: string, job: Job, entry: StandbyEntry, to: Position): string | undefined {
  if (job.changed && entry.at < job.changed.at) return 'a yes to something else';
  const isYoung = scene.commit.at.getTime() - entry.at.getTime() <= YOUNG_MS;
  const reasons = diariesOf(scene, entry.uid).map((diary) => {
    if (!isYoung && !diary.who.autoConfirm) return 'an old yes';
    return whyUnable({ diary, jobId, job, to, limits: scene.view.constants });
  });
  return reasons.find((reason) => reason !== undefined);
}

interface Moving {
  readonly diary: Diary;
  readonly jobId: string;
  readonly job: Job;
  readonly to: Position;
  readonly limits: Constants;
}

function whyUnable({ diary: { who, holds }, jobId, job, to, limits }: Moving): string | undefined {
  if (who.state !== 'active') return 'not active';
  if (!to.skills.every((skill) => who.skills.includes(skill))) return 'skill';
  const lastDay = new Date(job.end.getTime() - 1).toISOString().slice(0, 10);
  if (!to.certs.every((cert) => (who.certs[cert] ?? '') >= lastDay)) return 'certificate';
  const work = { job: jobId, from: epochMinutes(job.start), to: epochMinutes(job.end), at: job.site };
  if (clashOf(holds, work, who.home)) return 'clash';
  return restAgainst(holds, work, limits) && 'rest';
}

/** Who stood before the promoted one and could have had the place. */
function passedOver(scene: Scene, jobId: string, job: Job, { uid, pos }: Step['diff']): string | undefined {
  const place = job.positions.find(({ id }) => id === pos);
  const own = job.standby.findIndex((entry) => entry.uid === uid);
  if (!place || own < 0) return 'nobody: they were on no list';
  return job.standby
    .slice(0, own)
    .filter((entry) => entry.pos === pos && job.standby[own]?.pos === pos)
    .find((entry) => whyPassedOver(scene, jobId, job, entry, place) === undefined)?.uid;
}

/** 14. A freed place goes to the first on the list who may have it at once. */
export function standbyInOrder(scene: Scene): string[] {
  return jobChanges(scene.commit).flatMap(({ jobId, before, after }) => {
    if (!before || !after) return [];
    let job: Job = { ...before, positions: after.positions };
    return stepsOf(scene.commit, jobId).flatMap((step) => {
      const passed = step.op === 'standby.promoted' ? passedOver(scene, jobId, job, step.diff) : undefined;
      job = afterStep(job, step);
      return passed === undefined ? [] : [`${jobId}: ${step.diff.uid} was promoted before ${passed}`];
    });
  });
}

/** 14. Nobody who may have a freed place at once is left waiting beside it. */
export function nobodyWaitsBesideAPlace(scene: Scene): string[] {
  return jobChanges(scene.commit).flatMap(({ jobId, before, after }) => {
    if (!before || !after || after.state === 'completed' || after.state === 'cancelled') return [];
    const left = Object.keys(before.crew).filter((uid) => !after.crew[uid]);
    if (left.length === 0) return [];
    return after.positions.flatMap((place) => {
      const taken = Object.values(after.crew).filter(({ pos }) => pos === place.id).length;
      const waiting = waitingOn(after).find(
        (entry) => entry.pos === place.id && whyPassedOver(scene, jobId, after, entry, place) === undefined,
      );
      return taken < place.need && waiting ? [`${jobId}: ${waiting.uid} waits beside a place of ${place.id}`] : [];
    });
  });
}
