import { confirmApplied as contract } from '@muster/domain/callouts/filling.contracts';
import { decideConfirmApplied } from '@muster/domain/callouts/confirm-applied';
import { isRefused } from '@muster/domain/decision';
import { STAFF } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import { defineCallable } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';
import { readConstants } from '../settings/read-org.ts';
import { followUp } from './follow-up.ts';
import { jobCommand } from './job-command.ts';

export const confirmApplied = defineCallable(contract, STAFF, async (instance, { input, actor }) => {
  const { jobId, uid, positionId, key } = input;
  const constants = await readConstants(instance);
  const command = jobCommand({
    jobId,
    by: actor.uid,
    constants,
    readsOffice: true,
    diariesOf: () => [uid],
    decide: (facts, now) =>
      decideConfirmApplied({ ...facts, uid, positionId, key, diary: facts.diaries.get(uid) }, now),
  });
  const outcome = await carryOutCommand(instance, paths.job(jobId), command);
  if (isRefused(outcome)) return outcome;
  await followUp(instance, jobId, outcome.answer, outcome.at);
  return outcome.answer.said;
});
