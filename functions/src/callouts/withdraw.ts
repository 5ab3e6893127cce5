import { withdraw as contract } from '@muster/domain/callouts/callouts.contracts';
import { diariesToLeave } from '@muster/domain/callouts/leaving-diaries';
import { decideWithdraw } from '@muster/domain/callouts/withdraw';
import { isRefused } from '@muster/domain/decision';
import { paths } from '@muster/domain/paths';
import { defineCallable } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';
import { readConstants } from '../settings/read-org.ts';
import { followUp } from './follow-up.ts';
import { jobCommand } from './job-command.ts';

export const withdraw = defineCallable(contract, ['agent'], async (instance, { input, actor }) => {
  const { jobId, undo = false, reason, note, key } = input;
  const constants = await readConstants(instance);
  const command = jobCommand({
    jobId,
    by: actor.uid,
    constants,
    diariesOf: (facts, now) => diariesToLeave({ ...facts, uid: actor.uid }, now),
    decide: (facts, now) => decideWithdraw({ ...facts, undo, reason, note, key }, now),
  });
  const outcome = await carryOutCommand(instance, paths.job(jobId), command);
  // Whoever is not on a job does not learn whether there is one.
  if (isRefused(outcome)) return outcome.refused === 'not-found' ? { refused: 'not-in-crew' } : outcome;
  await followUp(instance, jobId, outcome.answer, outcome.at);
  return outcome.answer.said;
});
