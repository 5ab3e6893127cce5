import { isRefused } from '@muster/domain/decision';
import { decideReinstate } from '@muster/domain/people/account-state';
import { reinstatePerson as contract } from '@muster/domain/people/people.contracts';
import { defineCallable } from '../platform/callable.ts';
import { changeAccount } from './person-command.ts';
import { settleClaims } from './settle-claims.ts';

export const reinstatePerson = defineCallable(contract, ['admin'], async (instance, { input, actor }) => {
  const { uid } = input;
  const outcome = await changeAccount(instance, uid, (account) => decideReinstate({ ...account, by: actor.uid }));
  if (isRefused(outcome)) return outcome;
  await settleClaims(instance, uid, outcome.answer);
  return {};
});
