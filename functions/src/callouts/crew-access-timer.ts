import { decideCrewAccess } from '@muster/domain/callouts/crew-access';
import { paths } from '@muster/domain/paths';
import type { TimerEffect } from '../platform/timers.ts';
import { readConstants } from '../settings/read-org.ts';
import { jobCommand } from './job-command.ts';

/** A day after the end of a completed job. */
export const crewAccessTimer: TimerEffect = {
  purpose: 'crewaccess',
  async fire({ instance, timer, carryOut }) {
    const jobId = timer.subject;
    const constants = await readConstants(instance);
    await carryOut(paths.job(jobId), jobCommand({ jobId, by: 'system', constants, decide: decideCrewAccess }));
  },
};
