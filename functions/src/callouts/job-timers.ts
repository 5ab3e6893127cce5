import type { Carried, JobFacts } from '@muster/domain/callouts/change';
import { decideCrewAccess } from '@muster/domain/callouts/crew-access';
import { decideOverdue } from '@muster/domain/callouts/overdue';
import { decideRemind } from '@muster/domain/callouts/remind';
import type { Decision } from '@muster/domain/decision';
import { paths } from '@muster/domain/paths';
import type { TimerPurpose } from '@muster/domain/timer';
import type { TimerEffect } from '../platform/timers.ts';
import { readConstants } from '../settings/read-org.ts';
import { jobCommand } from './job-command.ts';
import { pushTold } from './push-told.ts';

type Decide = (facts: JobFacts, now: Date) => Decision<never, Carried<undefined>>;

/** A quarter of an hour past the end of a job that nobody completed. */
export const overdueTimer = jobTimer('overdue', decideOverdue);

/** A day, four hours and one hour before the start. */
export const remindTimer = jobTimer('remind', decideRemind);

/** A day after the end of a completed job. */
export const crewAccessTimer = jobTimer('crewaccess', decideCrewAccess);

/** A decision that rests on the job alone. */
function jobTimer(purpose: TimerPurpose, decide: Decide): TimerEffect {
  return {
    purpose,
    async fire({ instance, timer, now, carryOut }) {
      const jobId = timer.subject;
      const constants = await readConstants(instance);
      const answer = await carryOut(paths.job(jobId), jobCommand({ jobId, by: 'system', constants, decide }));
      if (answer) await pushTold(instance, answer.told, now);
    },
  };
}
