import { isRefused } from '@muster/domain/decision';
import { cancelJob as contract } from '@muster/domain/callouts/callouts.contracts';
import { decideCancel } from '@muster/domain/callouts/cancel-job';
import { crewToComplete } from '@muster/domain/callouts/complete-job';
import { STAFF } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import { defineCallable } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';
import { readConstants } from '../settings/read-org.ts';
import { jobCommand } from './job-command.ts';
import { pushTold } from './push-told.ts';

export const cancelJob = defineCallable(contract, STAFF, async (instance, { input, actor }) => {
  const { jobId, because, reason, key } = input;
  const constants = await readConstants(instance);
  const command = jobCommand({
    jobId,
    by: actor.uid,
    constants,
    diariesOf: crewToComplete,
    decide: (facts, now) => decideCancel({ ...facts, role: actor.role, because, reason, key }, now),
  });
  const outcome = await carryOutCommand(instance, paths.job(jobId), command);
  if (isRefused(outcome)) return outcome;
  await pushTold(instance, outcome.answer.told, outcome.at);
  return outcome.answer.said;
});
