import { setAvailability as contract } from '@muster/domain/availability/availability.contracts';
import { decideSetAvailability } from '@muster/domain/availability/set-days';
import { isRefused } from '@muster/domain/decision';
import { defineCallable } from '../platform/callable.ts';
import { readConstants } from '../settings/read-org.ts';
import { changeAvailability, WHO } from './change-availability.ts';

export const setAvailability = defineCallable(contract, WHO, async (instance, { input, actor }) => {
  const { dates } = input;
  const constants = await readConstants(instance);
  const outcome = await changeAvailability(instance, actor, input, (facts) =>
    decideSetAvailability({ ...facts, dates, constants }),
  );
  return isRefused(outcome) ? outcome : {};
});
