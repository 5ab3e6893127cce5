import { decideConfirmAddress } from '@muster/domain/messages/confirm-address';
import { decideJoin, hasNeverJoined, isUnconfirmed } from '@muster/domain/people/invite';
import { confirmAddress as contract } from '@muster/domain/people/people.contracts';
import { defineCallable } from '../platform/callable.ts';
import { changeAccount } from '../people/person-command.ts';
import { personWith } from '../people/reset-link.ts';

/** Answers the same whatever it finds: only the sign-in service says whether the link was opened. */
export const confirmAddress = defineCallable(contract, 'open', async (instance, { input }) => {
  const known = await personWith(instance, input.email.toLowerCase());
  if (!known || !(isUnconfirmed(known.person) || hasNeverJoined(known.person))) return {};
  if (!(await instance.accounts.isConfirmed(known.uid))) return {};
  await changeAccount(instance, known.uid, (account) =>
    hasNeverJoined(account.person)
      ? decideJoin({ ...account, by: known.uid })
      : decideConfirmAddress({ ...account, by: known.uid }),
  );
  return {};
});
