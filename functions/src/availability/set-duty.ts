import { setDuty as contract } from '@muster/domain/availability/availability.contracts';
import { decideSetDuty } from '@muster/domain/availability/duty';
import { isRefused } from '@muster/domain/decision';
import { defineCallable } from '../platform/callable.ts';
import { changeAvailability, WHO } from './change-availability.ts';

export const setDuty = defineCallable(contract, WHO, async (instance, { input, actor }) => {
  const { on, until } = input;
  const outcome = await changeAvailability(instance, actor, input, (facts) => decideSetDuty({ ...facts, on, until }));
  return isRefused(outcome) ? outcome : {};
});
