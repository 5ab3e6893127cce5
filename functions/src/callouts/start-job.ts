import { isRefused } from '@muster/domain/decision';
import { startJob as contract } from '@muster/domain/callouts/callouts.contracts';
import { decideStart } from '@muster/domain/callouts/start-job';
import { STAFF } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import { defineCallable } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';
import { readConstants } from '../settings/read-org.ts';
import { jobCommand } from './job-command.ts';

export const startJob = defineCallable(contract, STAFF, async (instance, { input, actor }) => {
  const { jobId, onSite, key } = input;
  const constants = await readConstants(instance);
  const command = jobCommand({
    jobId,
    by: actor.uid,
    constants,
    decide: (facts, now) => decideStart({ ...facts, onSite, key }, now),
  });
  const outcome = await carryOutCommand(instance, paths.job(jobId), command);
  return isRefused(outcome) ? outcome : outcome.answer.said;
});
