import { isRefused } from '@muster/domain/decision';
import { completeJob as contract } from '@muster/domain/callouts/callouts.contracts';
import { crewToComplete, decideComplete } from '@muster/domain/callouts/complete-job';
import { STAFF } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import { defineCallable } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';
import { readConstants } from '../settings/read-org.ts';
import { jobCommand } from './job-command.ts';

export const completeJob = defineCallable(contract, ['agent', ...STAFF], async (instance, { input, actor }) => {
  const { jobId, key } = input;
  const constants = await readConstants(instance);
  const command = jobCommand({
    jobId,
    by: actor.uid,
    constants,
    diariesOf: crewToComplete,
    decide: (facts, now) => decideComplete({ ...facts, role: actor.role, key }, now),
  });
  const outcome = await carryOutCommand(instance, paths.job(jobId), command);
  const isKept = isRefused(outcome) && outcome.refused === 'not-found' && actor.role === 'agent';
  // Whoever is not on a job does not learn whether there is one.
  if (isKept) return { refused: 'not-in-crew' };
  return isRefused(outcome) ? outcome : outcome.answer.said;
});
