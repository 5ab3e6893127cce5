import type { Carried } from '@muster/domain/callouts/change';
import { diariesToLeave } from '@muster/domain/callouts/leaving-diaries';
import { decideReconfirmDue } from '@muster/domain/callouts/reconfirm';
import { decideStandInDue } from '@muster/domain/callouts/stand-in';
import { decideWelfareDue } from '@muster/domain/callouts/welfare';
import type { Decision } from '@muster/domain/decision';
import { paths } from '@muster/domain/paths';
import { jobAndPerson, type TimerPurpose } from '@muster/domain/timer';
import type { TimerEffect } from '../platform/timers.ts';
import { readConstants } from '../settings/read-org.ts';
import { followUp } from './follow-up.ts';
import { jobCommand, type WithDiaries } from './job-command.ts';

type Facts = WithDiaries & { readonly uid: string };

/** The last moment to say yes again has passed. */
export const reconfirmTimer = personTimer('reconf', decideReconfirmDue, diariesToLeave);

/** Somebody on site should have said by now that they are well. */
export const welfareTimer = personTimer('welfare', decideWelfareDue);

/** The last moment for somebody to say that they stand in. */
export const standInTimer = personTimer('standin', decideStandInDue);

/** What happens on a job when something is due of one person on it. */
function personTimer(
  purpose: TimerPurpose,
  decide: (facts: Facts, now: Date) => Decision<never, Carried<undefined>>,
  diariesOf: (facts: Facts, now: Date) => readonly string[] = () => [],
): TimerEffect {
  return {
    purpose,
    async fire({ instance, timer, now, carryOut }) {
      const { jobId, uid } = jobAndPerson(timer.subject);
      const command = jobCommand({
        jobId,
        by: 'system',
        constants: await readConstants(instance),
        diariesOf: (facts, at) => diariesOf({ ...facts, uid }, at),
        decide: (facts, at) => decide({ ...facts, uid }, at),
      });
      const answer = await carryOut(paths.job(jobId), command);
      if (answer) await followUp(instance, jobId, answer, now);
    },
  };
}
