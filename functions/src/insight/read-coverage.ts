import { owesWeek } from '@muster/domain/callouts/remind-week';
import { rowOf } from '@muster/domain/callouts/roster';
import { Coverage, freeHours, hourAt, type Hours } from '@muster/domain/insight/coverage';
import type { Someone } from '@muster/domain/insight/insight.contracts';
import { Job } from '@muster/domain/jobs/job';
import { idOf, paths } from '@muster/domain/paths';
import { addDays, dayOf, daysOfIsoWeek, isoWeekOf } from '@muster/domain/time/local-day';
import { allRosters } from '../callouts/all-rosters.ts';
import type { Instance } from '../platform/instance.ts';
import { readConstants, readOrg } from '../settings/read-org.ts';

/** Jobs longer than this are looked for no further back. */
const LONGEST_JOB_MS = 7 * 86_400_000;
const MOST_JOBS = 2000;

export interface JobAhead {
  readonly jobId: string;
  readonly job: Job;
}

/** Jobs with their places still to be filled that touch this time; drafts too, for somebody will be wanted there. */
export async function jobsDuring({ store }: Instance, from: Date, until: Date): Promise<JobAhead[]> {
  const found = await store.query(Job, {
    from: paths.jobs,
    where: [
      ['state', 'in', ['draft', 'open', 'filled', 'in_progress']],
      ['start', '>=', new Date(from.getTime() - LONGEST_JOB_MS)],
      ['start', '<', until],
    ],
    orderBy: [['start', 'asc']],
    limit: MOST_JOBS,
  });
  return found.flatMap(({ path, data: job }) => (job && job.end > from ? [{ jobId: idOf(path), job }] : []));
}

/** The week after this one, as the organisation has it. */
export function comingWeek(tz: string, now: Date): string {
  return isoWeekOf(addDays(dayOf(now, tz), 7));
}

interface Wanted {
  readonly hours: Hours;
  readonly skill?: string | undefined;
  readonly week: string;
}

/** Everybody and every job once: one read for each roster. */
export async function readCoverage(instance: Instance, { hours, skill, week }: Wanted, now: Date) {
  const [constants, jobs] = await Promise.all([
    readConstants(instance),
    jobsDuring(instance, hours.from, hourAt(hours, hours.count)),
  ]);
  const sum = new Coverage(hours);
  for (const { job } of jobs) sum.addJob(job, skill);
  const days = daysOfIsoWeek(week) ?? [];
  const unsent: Someone[] = [];
  for await (const rosters of allRosters(instance)) {
    for (const { roster } of rosters) {
      for (const [uid, text] of Object.entries(roster.agents)) {
        const row = rowOf(text);
        if (!row || row.st !== undefined) continue;
        if (skill === undefined || row.sk.includes(skill))
          sum.addPerson(roster.zone, freeHours(row, hours, now, constants));
        if (owesWeek(row, week, days)) unsent.push({ uid, name: row.n, zone: roster.zone });
      }
    }
  }
  return { zones: sum.zones(), unsent: unsent.toSorted((a, b) => a.name.localeCompare(b.name, 'en')) };
}

export async function organisationZone(instance: Instance): Promise<string> {
  return (await readOrg(instance)).tz;
}
