import { isRefused } from '@muster/domain/decision';
import { requestErasure as contract } from '@muster/domain/people/people.contracts';
import { decideRequestErasure } from '@muster/domain/messages/request-erasure';
import { ROLES } from '@muster/domain/people/roles';
import { defineCallable } from '../platform/callable.ts';
import { changeAccount } from '../people/person-command.ts';

export const requestErasure = defineCallable(contract, ROLES, async (instance, { actor }) => {
  const outcome = await changeAccount(instance, actor.uid, (account) =>
    decideRequestErasure({ ...account, by: actor.uid }),
  );
  return isRefused(outcome) ? outcome : {};
});
