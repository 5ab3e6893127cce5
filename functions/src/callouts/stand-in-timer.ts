import { decideStandInDue } from '@muster/domain/callouts/stand-in';
import { paths } from '@muster/domain/paths';
import { jobAndPerson } from '@muster/domain/timer';
import type { TimerEffect } from '../platform/timers.ts';
import { readConstants } from '../settings/read-org.ts';
import { jobCommand } from './job-command.ts';
import { pushTold } from './push-told.ts';

/** The last moment for somebody to say that they stand in. */
export const standInTimer: TimerEffect = {
  purpose: 'standin',
  async fire({ instance, timer, now, carryOut }) {
    const { jobId, uid } = jobAndPerson(timer.subject);
    const command = jobCommand({
      jobId,
      by: 'system',
      constants: await readConstants(instance),
      decide: (facts, at) => decideStandInDue({ ...facts, uid }, at),
    });
    const answer = await carryOut(paths.job(jobId), command);
    if (answer) await pushTold(instance, answer.told, now);
  },
};
