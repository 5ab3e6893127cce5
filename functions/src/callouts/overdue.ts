import { decideOverdue, overdueAt } from '@muster/domain/callouts/overdue';
import { isRefused } from '@muster/domain/decision';
import { paths } from '@muster/domain/paths';
import type { ScheduleRun } from '@muster/domain/retention';
import { carryOutCommand } from '../platform/group.ts';
import type { Instance } from '../platform/instance.ts';
import { defineSchedule } from '../platform/schedule.ts';
import { readConstants } from '../settings/read-org.ts';
import { jobCommand } from './job-command.ts';
import { liveJobs, type LiveJob } from './live-jobs.ts';
import { pushTold } from './push-told.ts';
import { recordTold, type Told } from './record-told.ts';

const BACK_MS = 365 * 86_400_000;

/** Every hour, beside the timers of the jobs: nothing that is past its end goes unnoticed. */
export const overdue = defineSchedule(
  'every 1 hours',
  async (instance) => runOverdue(instance, await instance.clock.now()),
  { timeoutSeconds: 1800 },
);

export async function runOverdue(instance: Instance, now: Date): Promise<ScheduleRun> {
  const constants = await readConstants(instance);
  const told: Told[] = [];
  for await (const live of liveJobs(instance, new Date(now.getTime() - BACK_MS), now)) {
    if (now < overdueAt(live.job, constants)) continue;
    const { jobId, job } = live;
    const uids = job.flags.overdue ? [job.ownerUid] : await flag(instance, live, now);
    if (uids.length > 0) told.push({ about: jobId, uids, mark: `${jobId} ${job.end.getTime()}` });
  }
  return recordTold(instance, 'overdue', told, now);
}

async function flag(instance: Instance, { jobId }: LiveJob, now: Date): Promise<string[]> {
  const constants = await readConstants(instance);
  const command = jobCommand({ jobId, by: 'system', constants, decide: decideOverdue });
  const outcome = await carryOutCommand(instance, paths.job(jobId), command);
  if (isRefused(outcome)) return [];
  await pushTold(instance, outcome.answer.told, now);
  return outcome.answer.told.map(({ uid }) => uid);
}
