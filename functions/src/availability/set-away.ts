import { setAway as contract } from '@muster/domain/availability/availability.contracts';
import { decideSetAway } from '@muster/domain/availability/away';
import { Diary } from '@muster/domain/availability/diary';
import { isRefused } from '@muster/domain/decision';
import { paths } from '@muster/domain/paths';
import { defineCallable } from '../platform/callable.ts';
import { changeAvailability, WHO } from './change-availability.ts';

export const setAway = defineCallable(contract, WHO, async (instance, { input, actor }) => {
  const { from, to, note } = input;
  const range = note === undefined ? { from, to } : { from, to, note };
  const outcome = await changeAvailability(
    instance,
    actor,
    input,
    (facts) => {
      const diary = facts.workspace.get(Diary, paths.diary(facts.uid));
      return decideSetAway({ ...facts, range, holds: diary?.holds ?? [] });
    },
    (uid) => [paths.diary(uid)],
  );
  return isRefused(outcome) ? outcome : outcome.answer;
});
