import { markNoShow as contract } from '@muster/domain/callouts/filling.contracts';
import { diariesToLeave } from '@muster/domain/callouts/leaving-diaries';
import { decideNoShow } from '@muster/domain/callouts/no-show';
import { isRefused } from '@muster/domain/decision';
import { STAFF } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import { defineCallable } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';
import { readConstants } from '../settings/read-org.ts';
import { followUp } from './follow-up.ts';
import { jobCommand } from './job-command.ts';

export const markNoShow = defineCallable(contract, STAFF, async (instance, { input, actor }) => {
  const { jobId, uid, why, key } = input;
  const constants = await readConstants(instance);
  const command = jobCommand({
    jobId,
    by: actor.uid,
    constants,
    diariesOf: (facts, now) => diariesToLeave({ ...facts, uid }, now),
    decide: (facts, now) => decideNoShow({ ...facts, uid, why, key }, now),
  });
  const outcome = await carryOutCommand(instance, paths.job(jobId), command);
  if (isRefused(outcome)) return outcome;
  await followUp(instance, jobId, outcome.answer, outcome.at);
  return {};
});
