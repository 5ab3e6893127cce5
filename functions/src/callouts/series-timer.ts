import { Job } from '@muster/domain/jobs/job';
import { nextRun } from '@muster/domain/jobs/next-run';
import { Series, type SeriesProblem } from '@muster/domain/jobs/series';
import { jobsToAsk, seriesSteps, type SeriesStep } from '@muster/domain/jobs/series-steps';
import { idOf, paths } from '@muster/domain/paths';
import { dayOf } from '@muster/domain/time/local-day';
import type { Command } from '../platform/command.ts';
import type { TimerEffect } from '../platform/timers.ts';
import { readConstants } from '../settings/read-org.ts';
import { publish } from './publish-job.ts';
import { takeStep, type SeriesWork } from './series-jobs.ts';

/** So much in one run; what is left is done by the next, at once. */
const MOST_STEPS = 40;
const MOST_JOBS = 400;

type Jobs = ReadonlyMap<string, Job>;

/**
 * Makes the jobs of a series so many days ahead, moves along those that exist, and sends those that are due.
 * Killed in between, it is fired again and finds done what was done.
 */
export const seriesTimer: TimerEffect = {
  purpose: 'series',
  async fire({ instance, timer, now, carryOut }) {
    const seriesId = timer.subject;
    const path = paths.oneSeries(seriesId);
    const [constants, { data: series }] = await Promise.all([
      readConstants(instance),
      instance.store.get(Series, path),
    ]);
    if (!series) {
      await carryOut(path, finished(path, 0, [], 0));
      return;
    }
    const work = { instance, seriesId, series, constants, now };
    const today = dayOf(now, series.standing.draft.tz);
    const jobs = await jobsOf(work);
    const steps = seriesSteps({ seriesId, series, jobs, today, now }).filter(({ act }) => act !== 'keep');
    const problems = await takeSteps(work, steps.slice(0, MOST_STEPS));
    const left = Math.max(0, steps.length - MOST_STEPS);
    if (left === 0) await ask(work, steps.length > 0 ? await jobsOf(work) : jobs);
    await carryOut(path, finished(path, series.rev, problems, left));
  },
};

/** Of this series and of the one it goes on with, from now on. */
async function jobsOf({ instance, seriesId, series, now }: SeriesWork): Promise<Jobs> {
  const ids = [seriesId, ...(series.previousId === undefined ? [] : [series.previousId])];
  const found = await Promise.all(
    ids.map((id) =>
      instance.store.query(Job, {
        from: paths.jobs,
        where: [
          ['seriesId', '==', id],
          ['start', '>=', new Date(now.getTime() - DAY_MS)],
        ],
        orderBy: [['start', 'asc']],
        limit: MOST_JOBS,
      }),
    ),
  );
  return new Map(found.flat().flatMap(({ path, data }) => (data ? [[idOf(path), data] as const] : [])));
}

const DAY_MS = 86_400_000;

async function takeSteps(work: SeriesWork, steps: readonly SeriesStep[]): Promise<SeriesProblem[]> {
  const problems: SeriesProblem[] = [];
  for (const step of steps) {
    const why = await takeStep(work, step);
    if (why === 'busy') throw new Error('a job of a series is wanted by many at once; the timer stays');
    if (why) problems.push({ day: step.day, jobId: 'jobId' in step ? step.jobId : '', why });
  }
  return problems;
}

/** A job that cannot be sent stays a draft, where the desk sees it. */
async function ask({ instance, seriesId, series, now }: SeriesWork, jobs: Jobs): Promise<void> {
  for (const jobId of jobsToAsk(series, jobs, now)) {
    const rev = jobs.get(jobId)?.rev ?? 0;
    await publish(instance, { jobId, rev, key: `${seriesId}.ask`, by: series.ownerUid }, now);
  }
}

/** Says how far the jobs are, and plans the next run unless there is nothing more to come. */
function finished(
  path: string,
  rev: number,
  problems: readonly SeriesProblem[],
  left: number,
): Command<never, undefined> {
  return {
    own: [],
    shared: [],
    needs: () => [],
    decide(workspace, now) {
      const series = workspace.get(Series, path);
      if (!series) return { writes: [], audit: [], answer: undefined };
      return { ...nextRun({ path, series, rev, problems, left }, now), audit: [], answer: undefined };
    },
  };
}
