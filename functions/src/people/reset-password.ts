import { isRefused } from '@muster/domain/decision';
import { decideResetPassword } from '@muster/domain/people/account-state';
import { resetPassword as contract } from '@muster/domain/people/people.contracts';
import { defineCallable } from '../platform/callable.ts';
import { firstPassword } from './first-password.ts';
import { changeAccount } from './person-command.ts';

/** The password is set only once old tokens are refused, and shown once to the administrator. */
export const resetPassword = defineCallable(contract, ['admin'], async (instance, { input, actor }) => {
  const { uid } = input;
  const outcome = await changeAccount(instance, uid, (account) => decideResetPassword({ ...account, by: actor.uid }));
  if (isRefused(outcome)) return outcome;
  const password = firstPassword();
  await instance.accounts.setPassword(uid, password);
  await instance.accounts.endSessions(uid);
  return { password };
});
