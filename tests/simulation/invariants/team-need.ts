import { teamNeed } from '@muster/domain/insight/insight.contracts';
import { isLive } from '@muster/domain/jobs/places';
import type { Job } from '@muster/domain/jobs/job';
import type { Database } from '../database.ts';
import { jobStates } from '../history.ts';
import type { ToldCall } from '../told.ts';

/** So long what was read is told on, and so long a call may take. */
const KEPT_MS = 61_000;
/** A job that begins just now may count or not. */
const ABOUT_NOW_MS = 120_000;

function freePlaces({ mode, state, positions, crew }: Job): number {
  if (mode !== 'team' || state !== 'open') return 0;
  const need = positions.reduce((sum, position) => sum + position.need, 0);
  return need - Object.values(crew).filter(isLive).length;
}

/** What may be told of one job: every number it had while somebody may have looked. */
function possible(jobId: string, { at, to }: ToldCall, database: Database): number[] {
  const since = at.getTime() - KEPT_MS;
  const from = database.commits.findIndex((commit) => commit.at.getTime() >= since);
  const states = jobStates(database, jobId, from === -1 ? to : from, to);
  return states.flatMap((job) => {
    const ahead = job.start.getTime() - at.getTime();
    const free = ahead > -ABOUT_NOW_MS ? freePlaces(job) : 0;
    return ahead > ABOUT_NOW_MS ? [free] : [0, free];
  });
}

/** 65. A team is told how many places are free on its jobs, as it was at most a minute ago. */
export function teamNeedIsTrue(told: ToldCall, database: Database): string[] {
  if (told.call.name !== teamNeed.name || told.heard.kind !== 'answer') return [];
  const { days } = teamNeed.output.parse(told.heard.answer);
  const said = Object.values(days).reduce((sum, places) => sum + places, 0);
  const teamIds = database.view.people.get(told.call.by)?.teamIds ?? [];
  const own = [...database.view.offices].filter(([, { teamId }]) => teamId !== undefined && teamIds.includes(teamId));
  const each = own.map(([jobId]) => possible(jobId, told, database));
  const least = each.reduce((sum, numbers) => sum + Math.min(...numbers, Infinity), 0);
  const most = each.reduce((sum, numbers) => sum + Math.max(...numbers, 0), 0);
  const isSo = said >= (Number.isFinite(least) ? least : 0) && said <= most;
  return isSo ? [] : [`${told.call.by} was told that ${said} places are free, it was ${least} to ${most}`];
}
