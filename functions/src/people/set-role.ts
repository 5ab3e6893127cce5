import { isRefused } from '@muster/domain/decision';
import { decideSetRole } from '@muster/domain/people/account-state';
import { setRole as contract } from '@muster/domain/people/people.contracts';
import { defineCallable } from '../platform/callable.ts';
import { changeAccount } from './person-command.ts';
import { settleClaims } from './settle-claims.ts';

export const setRole = defineCallable(contract, ['admin'], async (instance, { input, actor }) => {
  const { uid, role } = input;
  const outcome = await changeAccount(instance, uid, (account) => decideSetRole({ ...account, role, by: actor.uid }));
  if (isRefused(outcome)) return outcome;
  await settleClaims(instance, uid, outcome.answer);
  return {};
});
