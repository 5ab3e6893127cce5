import { isOver } from '@muster/domain/jobs/places';
import { paths } from '@muster/domain/paths';
import { changeOf, jobChanges, type Scene } from '../trace.ts';

/** 12 and 15. Whoever leaves a crew has in the same commit the time back, and it is said how they left. */
export function leavingIsSaid({ commit, view }: Scene): string[] {
  return jobChanges(commit).flatMap(({ jobId, before, after }) => {
    if (!before || !after || isOver(after)) return [];
    const left = Object.keys(before.crew).filter((uid) => !after.crew[uid]);
    return left.flatMap((uid) => {
      const broken: string[] = [];
      if (!changeOf(commit, paths.response(jobId, uid))?.after) broken.push(`${jobId}: ${uid} left without a word`);
      if (view.diaries.get(uid)?.holds.some(({ job }) => job === jobId)) broken.push(`${jobId}: ${uid} keeps the hold`);
      return broken;
    });
  });
}

/** 12. A lower need takes a place only from those who were named, or who may no longer do the work. */
export function needNeverTakesAPlace({ commit }: Scene): string[] {
  return jobChanges(commit).flatMap(({ jobId, before, after }) => {
    if (!before || !after || !commit.alone || !commit.cause.startsWith('needDown')) return [];
    const left = Object.keys(before.crew).filter((uid) => !after.crew[uid]);
    const named = commit.cause.split(' ').slice(1);
    return left.filter((uid) => !named.includes(uid)).map((uid) => `${jobId}: ${uid} lost the place unnamed`);
  });
}
