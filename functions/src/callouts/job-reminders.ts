import { crewReminded, decideRemind } from '@muster/domain/callouts/remind';
import { isRefused } from '@muster/domain/decision';
import { Job } from '@muster/domain/jobs/job';
import { paths } from '@muster/domain/paths';
import type { ScheduleRun } from '@muster/domain/retention';
import { carryOutCommand } from '../platform/group.ts';
import type { Instance } from '../platform/instance.ts';
import { defineSchedule } from '../platform/schedule.ts';
import { readConstants } from '../settings/read-org.ts';
import { jobCommand } from './job-command.ts';
import { liveJobs } from './live-jobs.ts';
import { pushTold } from './push-told.ts';
import { recordTold, type Told } from './record-told.ts';

const DAY_MS = 86_400_000;
/** Jobs that began longer ago are no longer spoken of. */
const BACK_MS = 30 * DAY_MS;

/** Every six hours: jobs coming up, jobs where nobody is, and jobs that nobody completes. */
export const jobReminders = defineSchedule(
  'every 6 hours',
  async (instance) => runJobReminders(instance, await instance.clock.now()),
  { timeoutSeconds: 1800 },
);

export async function runJobReminders(instance: Instance, now: Date): Promise<ScheduleRun> {
  const [from, until] = [new Date(now.getTime() - BACK_MS), new Date(now.getTime() + DAY_MS)];
  const told: Told[] = [];
  for await (const { jobId, job } of liveJobs(instance, from, until)) {
    const uids = await remindOfJob(instance, jobId, now);
    const { data = job } = uids.length > 0 ? await instance.store.get(Job, paths.job(jobId)) : {};
    told.push(...messagesOf(jobId, data, uids));
  }
  return recordTold(instance, 'job-reminders', told, now);
}

/** Whom it told. */
async function remindOfJob(instance: Instance, jobId: string, now: Date): Promise<string[]> {
  const constants = await readConstants(instance);
  const command = jobCommand({
    ...{ jobId, by: 'system', constants },
    decide: (facts, at) => decideRemind(facts, at, 'hand'),
  });
  const outcome = await carryOutCommand(instance, paths.job(jobId), command);
  if (isRefused(outcome)) return [];
  await pushTold(instance, outcome.answer.told, now);
  return outcome.answer.told.map(({ uid }) => uid);
}

/** All that the job remembers having told: by this run, an earlier one, or the clock. */
function messagesOf(jobId: string, job: Job, toldNow: readonly string[]): Told[] {
  const { crew, risk, lateAt } = job.reminded ?? {};
  const late = toldNow.length > 0 ? toldNow : [job.ownerUid];
  return [
    ...(crew === undefined ? [] : [{ about: jobId, uids: crewReminded(job), mark: `${jobId} crew ${crew}` }]),
    ...(risk === undefined ? [] : [{ about: jobId, uids: [job.ownerUid], mark: `${jobId} risk ${risk}` }]),
    ...(lateAt ? [{ about: jobId, uids: [...late], mark: `${jobId} late ${lateAt.getTime()}` }] : []),
  ];
}
