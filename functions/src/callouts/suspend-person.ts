import { isRefused } from '@muster/domain/decision';
import { decideSuspend } from '@muster/domain/people/account-state';
import { suspendPerson as contract } from '@muster/domain/people/people.contracts';
import { changeAccount } from '../people/person-command.ts';
import { settleClaims } from '../people/settle-claims.ts';
import { defineCallable } from '../platform/callable.ts';
import { changeDevices } from '../ports/device-book.ts';
import { releasePerson } from './release-person.ts';

/**
 * Here and not with people, because it frees places. Each step may be repeated: the command sent again
 * finishes what a crash left undone.
 */
export const suspendPerson = defineCallable(contract, ['admin'], async (instance, { input, actor, now }) => {
  const { uid, reason } = input;
  const outcome = await changeAccount(instance, uid, (account) => decideSuspend({ ...account, by: actor.uid, reason }));
  if (isRefused(outcome)) return outcome;
  await settleClaims(instance, uid, outcome.answer);
  await instance.accounts.endSessions(uid);
  await changeDevices(instance.store, new Map([[uid, () => new Map()]]), now);
  return releasePerson(instance, uid, actor.uid, now);
});
