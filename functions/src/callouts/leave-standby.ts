import { leaveStandby as contract } from '@muster/domain/callouts/callouts.contracts';
import { decideLeaveStandby } from '@muster/domain/callouts/leave-standby';
import { isRefused } from '@muster/domain/decision';
import { paths } from '@muster/domain/paths';
import { defineCallable } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';
import { readConstants } from '../settings/read-org.ts';
import { followUp } from './follow-up.ts';
import { pageCommand } from './page-command.ts';

export const leaveStandby = defineCallable(contract, ['agent'], async (instance, { input, actor }) => {
  const { jobId, key } = input;
  const constants = await readConstants(instance);
  const command = pageCommand<'not-on-standby', Record<string, never>>({
    jobId,
    uid: actor.uid,
    decide({ job, pages }, now) {
      if (!job) return { refused: 'not-on-standby' };
      return decideLeaveStandby({ jobId, job, by: actor.uid, constants, pages, key }, now);
    },
  });
  const outcome = await carryOutCommand(instance, paths.job(jobId), command);
  if (isRefused(outcome)) return outcome;
  await followUp(instance, jobId, outcome.answer, outcome.at);
  return outcome.answer.said;
});
