import { toggleToday as contract } from '@muster/domain/availability/availability.contracts';
import { decideToggleToday } from '@muster/domain/availability/duty';
import { isRefused } from '@muster/domain/decision';
import { defineCallable } from '../platform/callable.ts';
import { changeAvailability, WHO } from './change-availability.ts';

export const toggleToday = defineCallable(contract, WHO, async (instance, { input, actor }) => {
  const outcome = await changeAvailability(instance, actor, input, (facts) =>
    decideToggleToday({ ...facts, key: input.key }),
  );
  return isRefused(outcome) ? outcome : outcome.answer;
});
