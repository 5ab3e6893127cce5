import { decideMark, type Marked, type MarkedPhase } from '@muster/domain/callouts/mark-phase';
import { isRefused, type Refused } from '@muster/domain/decision';
import { paths } from '@muster/domain/paths';
import { isStaff } from '@muster/domain/people/roles';
import type { Handled } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';
import type { Instance } from '../platform/instance.ts';
import { readConstants } from '../settings/read-org.ts';
import { jobCommand } from './job-command.ts';

interface Mark {
  readonly jobId: string;
  readonly uid?: string | undefined;
  readonly at?: Date | undefined;
  readonly key: string;
}

/** Agents speak for themselves, the desk for anybody on the job. */
export async function markPhase(
  instance: Instance,
  phase: MarkedPhase,
  { input, actor }: Handled<Mark>,
): Promise<Marked | Refused> {
  const { jobId, uid = actor.uid, at: tappedAt, key } = input;
  if (uid !== actor.uid && !isStaff(actor.role)) return { refused: 'forbidden' };
  const constants = await readConstants(instance);
  const command = jobCommand({
    jobId,
    by: actor.uid,
    constants,
    decide: (facts, now) => decideMark({ ...facts, uid, phase, tappedAt, key }, now),
  });
  const outcome = await carryOutCommand(instance, paths.job(jobId), command);
  // Whoever is not on a job does not learn whether there is one.
  if (isRefused(outcome)) return outcome.refused === 'not-found' ? { refused: 'not-in-crew' } : outcome;
  return outcome.answer.said;
}
