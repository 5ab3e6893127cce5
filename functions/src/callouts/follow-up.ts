import type { Aftermath } from '@muster/domain/callouts/change';
import type { Instance } from '../platform/instance.ts';
import { declinesOf } from './declines.ts';
import { planWave } from './plan-wave.ts';
import { pushTold } from './push-told.ts';

/** What is left to do once a change of a job holds. A crash in between is repaired by the job's timer. */
export async function followUp(instance: Instance, jobId: string, left: Aftermath, now: Date): Promise<void> {
  const mayPlan = left.planNow || isWorthALook(instance, jobId, left);
  await Promise.all([pushTold(instance, left.told, now), mayPlan ? planWave(instance, jobId, now) : undefined]);
}

/** Nobody of the page is still to answer, or just so few that it may not pay to wait, as far as this instance knows. */
function isWorthALook(instance: Instance, jobId: string, { silent, few }: Aftermath): boolean {
  if (!silent) return false;
  const declined = declinesOf(instance, jobId);
  const left = silent.filter((uid) => !declined.has(uid)).length;
  return left === 0 || left === few;
}
