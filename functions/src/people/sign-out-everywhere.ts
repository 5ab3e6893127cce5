import { isRefused } from '@muster/domain/decision';
import { decideSignOutEverywhere } from '@muster/domain/people/account-state';
import { signOutEverywhere as contract } from '@muster/domain/people/people.contracts';
import { ROLES } from '@muster/domain/people/roles';
import { defineCallable } from '../platform/callable.ts';
import { changeDevices } from '../ports/device-book.ts';
import { changeAccount } from './person-command.ts';

/** Each step may be repeated: the command sent again finishes what a crash left undone. */
export const signOutEverywhere = defineCallable(contract, ROLES, async (instance, { input, actor, now }) => {
  const { uid = actor.uid } = input;
  if (uid !== actor.uid && actor.role !== 'admin') return { refused: 'forbidden' };
  const outcome = await changeAccount(instance, uid, (account) =>
    decideSignOutEverywhere({ ...account, by: actor.uid }),
  );
  if (isRefused(outcome)) return outcome;
  await instance.accounts.endSessions(uid);
  await changeDevices(instance.store, new Map([[uid, () => new Map()]]), now);
  return {};
});
