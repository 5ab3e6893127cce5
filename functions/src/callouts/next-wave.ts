import { nextWave as contract } from '@muster/domain/callouts/callouts.contracts';
import { isRefused } from '@muster/domain/decision';
import { STAFF } from '@muster/domain/people/roles';
import { defineCallable } from '../platform/callable.ts';
import { planWave } from './plan-wave.ts';

export const nextWave = defineCallable(contract, STAFF, async (instance, { input, actor, now }) => {
  const planned = await planWave(instance, input.jobId, now, { by: actor.uid, key: input.key });
  if (isRefused(planned)) return planned;
  return planned.isStale ? { refused: 'busy' } : { asked: planned.asked };
});
