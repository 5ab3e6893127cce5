import type { Aftermath } from '@muster/domain/callouts/change';
import type { Instance } from '../platform/instance.ts';
import { planWave } from './plan-wave.ts';
import { pushTold } from './push-told.ts';

/** What is left to do once a change of a job holds. A crash in between is repaired by the job's timer. */
export async function followUp(
  instance: Instance,
  jobId: string,
  { told, planNow }: Aftermath,
  now: Date,
): Promise<void> {
  await Promise.all([pushTold(instance, told, now), planNow ? planWave(instance, jobId, now) : undefined]);
}
