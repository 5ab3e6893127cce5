import { setPattern as contract } from '@muster/domain/availability/availability.contracts';
import { decideSetPattern } from '@muster/domain/availability/set-pattern';
import { isRefused } from '@muster/domain/decision';
import { defineCallable } from '../platform/callable.ts';
import { changeAvailability, WHO } from './change-availability.ts';

export const setPattern = defineCallable(contract, WHO, async (instance, { input, actor }) => {
  const { pattern } = input;
  const outcome = await changeAvailability(instance, actor, input, (facts) => decideSetPattern({ ...facts, pattern }));
  return isRefused(outcome) ? outcome : {};
});
