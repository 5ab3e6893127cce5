import { Diary, type Hold } from '@muster/domain/availability/diary';
import type { Job } from '@muster/domain/jobs/job';
import { paths } from '@muster/domain/paths';
import { jobChanges, statesWhileDeciding, type Scene } from '../trace.ts';
import type { View } from '../view.ts';

const WEEK_MIN = 7 * 24 * 60;

/** Work with less than a night's rest in between, as one. */
function dutyPeriods(holds: readonly Hold[], restBetweenMin: number): Hold[][] {
  const periods: Hold[][] = [];
  for (const hold of holds.toSorted((a, b) => a.from - b.from)) {
    const current = periods.at(-1);
    const until = Math.max(...(current ?? []).map(({ to }) => to));
    if (current && hold.from - until < restBetweenMin) current.push(hold);
    else periods.push([hold]);
  }
  return periods;
}

function lengthOf(period: readonly Hold[]): number {
  return Math.max(...period.map(({ to }) => to)) - Math.min(...period.map(({ from }) => from));
}

/** All that is worked in seven days from the beginning of each. */
function weeksOf(holds: readonly Hold[]): Hold[][] {
  return holds.map(({ from }) => holds.filter((each) => each.to > from && each.from < from + WEEK_MIN));
}

function workedIn(week: readonly Hold[]): number {
  return week.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** Somebody answers for it, with name and reason. */
function isAnsweredFor(uid: string, holds: readonly Hold[], { offices }: View): boolean {
  return holds.some(({ job }) => {
    const words = offices.get(job)?.restOverrides ?? [];
    return words.some((word) => word.uid === uid && word.by !== '' && word.why !== '');
  });
}

/** 7. Nobody works longer at a stretch or in a week than is allowed, unless somebody answered for it. */
export function nobodyIsOvertired({ commit, view }: Scene): string[] {
  const { restBetweenMin, dutyPeriodMin, weekWorkMin } = view.constants;
  return commit.changes.flatMap(({ path, after }) => {
    if (!path.startsWith('diaries/') || after === undefined) return [];
    const uid = path.slice('diaries/'.length);
    const firm = (view.diaries.get(uid)?.holds ?? []).filter(({ kind }) => kind === 'firm');
    const long = dutyPeriods(firm, restBetweenMin).filter((period) => lengthOf(period) > dutyPeriodMin);
    const full = weeksOf(firm).filter((week) => workedIn(week) > weekWorkMin);
    return [...long, ...full]
      .filter((holds) => !isAnsweredFor(uid, holds, view))
      .map((holds) => `${uid} works ${lengthOf(holds)} min on ${holds.map(({ job }) => job).join(', ')}`);
  });
}

function diaryWhileDeciding(scene: Scene, uid: string): Diary[] {
  const now = scene.view.diaries.get(uid);
  const before = statesWhileDeciding(scene, paths.diary(uid)).flatMap((data) => Diary.optional().parse(data) ?? []);
  return now ? [...before, now] : before;
}

function isCertified({ who }: Diary, job: Job, pos: string): boolean {
  const lastDay = new Date(job.end.getTime() - 1).toISOString().slice(0, 10);
  const demanded = job.positions.find(({ id }) => id === pos)?.certs ?? [];
  return demanded.every((cert) => (who.certs[cert] ?? '') >= lastDay);
}

/** 8. Whoever gets a place has every certificate that it asks for, valid to the end of the job. */
export function newcomersAreCertified(scene: Scene): string[] {
  return jobChanges(scene.commit).flatMap(({ jobId, before, after }) => {
    if (!after) return [];
    const joined = Object.entries(after.crew).filter(([uid]) => !before?.crew[uid]);
    return joined.flatMap(([uid, { pos }]) => {
      const isSo = diaryWhileDeciding(scene, uid).some((diary) => isCertified(diary, after, pos));
      return isSo ? [] : [`${jobId}: ${uid} has a place at ${pos} without the certificate`];
    });
  });
}
