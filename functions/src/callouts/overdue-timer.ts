import { decideOverdue } from '@muster/domain/callouts/overdue';
import { paths } from '@muster/domain/paths';
import type { TimerEffect } from '../platform/timers.ts';
import { readConstants } from '../settings/read-org.ts';
import { jobCommand } from './job-command.ts';
import { pushTold } from './push-told.ts';

/** A quarter of an hour past the end of a job that nobody completed. */
export const overdueTimer: TimerEffect = {
  purpose: 'overdue',
  async fire({ instance, timer, now, carryOut }) {
    const jobId = timer.subject;
    const constants = await readConstants(instance);
    const command = jobCommand({ jobId, by: 'system', constants, decide: decideOverdue });
    const answer = await carryOut(paths.job(jobId), command);
    if (answer) await pushTold(instance, answer.told, now);
  },
};
