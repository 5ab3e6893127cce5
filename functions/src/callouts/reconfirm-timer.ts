import { diariesToLeave } from '@muster/domain/callouts/leaving-diaries';
import { decideReconfirmDue } from '@muster/domain/callouts/reconfirm';
import { paths } from '@muster/domain/paths';
import { jobAndPerson } from '@muster/domain/timer';
import type { TimerEffect } from '../platform/timers.ts';
import { readConstants } from '../settings/read-org.ts';
import { followUp } from './follow-up.ts';
import { jobCommand } from './job-command.ts';

/** The last moment to say yes again has passed. */
export const reconfirmTimer: TimerEffect = {
  purpose: 'reconf',
  async fire({ instance, timer, now, carryOut }) {
    const { jobId, uid } = jobAndPerson(timer.subject);
    const command = jobCommand({
      jobId,
      by: 'system',
      constants: await readConstants(instance),
      diariesOf: (facts, at) => diariesToLeave({ ...facts, uid }, at),
      decide: (facts, at) => decideReconfirmDue({ ...facts, uid }, at),
    });
    const answer = await carryOut(paths.job(jobId), command);
    if (answer) await followUp(instance, jobId, answer, now);
  },
};
