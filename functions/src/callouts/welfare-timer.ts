import { decideWelfareDue } from '@muster/domain/callouts/welfare';
import { paths } from '@muster/domain/paths';
import { jobAndPerson } from '@muster/domain/timer';
import type { TimerEffect } from '../platform/timers.ts';
import { readConstants } from '../settings/read-org.ts';
import { jobCommand } from './job-command.ts';
import { pushTold } from './push-told.ts';

/** Somebody on site should have said by now that they are well. */
export const welfareTimer: TimerEffect = {
  purpose: 'welfare',
  async fire({ instance, timer, now, carryOut }) {
    const { jobId, uid } = jobAndPerson(timer.subject);
    const command = jobCommand({
      jobId,
      by: 'system',
      constants: await readConstants(instance),
      decide: (facts, at) => decideWelfareDue({ ...facts, uid }, at),
    });
    const answer = await carryOut(paths.job(jobId), command);
    if (answer) await pushTold(instance, answer.told, now);
  },
};
