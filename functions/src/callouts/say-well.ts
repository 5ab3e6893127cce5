import { sayWell as contract } from '@muster/domain/callouts/filling.contracts';
import { decideWell } from '@muster/domain/callouts/welfare';
import { isRefused } from '@muster/domain/decision';
import { paths } from '@muster/domain/paths';
import { isStaff, STAFF } from '@muster/domain/people/roles';
import { defineCallable } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';
import { readConstants } from '../settings/read-org.ts';
import { jobCommand } from './job-command.ts';

/** Agents speak for themselves, the desk for whom it reached. Saying it anew counts from then. */
export const sayWell = defineCallable(contract, ['agent', ...STAFF], async (instance, { input, actor }) => {
  const { jobId, uid = actor.uid, key } = input;
  if (uid !== actor.uid && !isStaff(actor.role)) return { refused: 'forbidden' };
  const constants = await readConstants(instance);
  const command = jobCommand({
    jobId,
    by: actor.uid,
    constants,
    decide: (facts, now) => decideWell({ ...facts, uid, key }, now),
  });
  const outcome = await carryOutCommand(instance, paths.job(jobId), command);
  // Whoever is not on a job does not learn whether there is one.
  if (isRefused(outcome)) return outcome.refused === 'not-found' ? { refused: 'not-in-crew' } : outcome;
  return outcome.answer.said;
});
