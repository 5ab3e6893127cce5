import { reconfirm as contract } from '@muster/domain/callouts/filling.contracts';
import { diariesToLeave } from '@muster/domain/callouts/leaving-diaries';
import { decideReconfirm } from '@muster/domain/callouts/reconfirm';
import { isRefused } from '@muster/domain/decision';
import { paths } from '@muster/domain/paths';
import { isStaff, STAFF } from '@muster/domain/people/roles';
import { defineCallable } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';
import { readConstants } from '../settings/read-org.ts';
import { followUp } from './follow-up.ts';
import { jobCommand } from './job-command.ts';

/** Agents answer for themselves, the desk for anybody who was asked again. */
export const reconfirm = defineCallable(contract, ['agent', ...STAFF], async (instance, { input, actor }) => {
  const { jobId, uid = actor.uid, rev, answer, key } = input;
  if (uid !== actor.uid && !isStaff(actor.role)) return { refused: 'forbidden' };
  const constants = await readConstants(instance);
  const command = jobCommand({
    jobId,
    by: actor.uid,
    constants,
    diariesOf: (facts, now) => (answer === 'no' ? diariesToLeave({ ...facts, uid }, now) : []),
    decide: (facts, now) => decideReconfirm({ ...facts, uid, rev, answer, key }, now),
  });
  const outcome = await carryOutCommand(instance, paths.job(jobId), command);
  // Whoever is not on a job does not learn whether there is one.
  if (isRefused(outcome)) return outcome.refused === 'not-found' ? { refused: 'not-in-crew' } : outcome;
  await followUp(instance, jobId, outcome.answer, outcome.at);
  return outcome.answer.said;
});
