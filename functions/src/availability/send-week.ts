import { sendWeek as contract } from '@muster/domain/availability/availability.contracts';
import { decideSendWeek } from '@muster/domain/availability/set-days';
import { isRefused } from '@muster/domain/decision';
import { defineCallable } from '../platform/callable.ts';
import { readConstants } from '../settings/read-org.ts';
import { changeAvailability, WHO } from './change-availability.ts';

export const sendWeek = defineCallable(contract, WHO, async (instance, { input, actor }) => {
  const { week, dates = {}, saw } = input;
  const constants = await readConstants(instance);
  const outcome = await changeAvailability(instance, actor, input, (facts) =>
    decideSendWeek({ ...facts, week, dates, saw, constants }),
  );
  return isRefused(outcome) ? outcome : {};
});
