import { endAway as contract } from '@muster/domain/availability/availability.contracts';
import { decideEndAway } from '@muster/domain/availability/away';
import { isRefused } from '@muster/domain/decision';
import { defineCallable } from '../platform/callable.ts';
import { changeAvailability, WHO } from './change-availability.ts';

export const endAway = defineCallable(contract, WHO, async (instance, { input, actor }) => {
  const { from } = input;
  const outcome = await changeAvailability(instance, actor, input, (facts) => decideEndAway({ ...facts, from }));
  return isRefused(outcome) ? outcome : {};
});
