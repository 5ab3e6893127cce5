import { isRefused } from '@muster/domain/decision';
import { setScope as contract } from '@muster/domain/people/people.contracts';
import { decideSetScope } from '@muster/domain/people/scope';
import { defineCallable } from '../platform/callable.ts';
import { changeAccount } from './person-command.ts';
import { settleClaims } from './settle-claims.ts';

export const setScope = defineCallable(contract, ['admin'], async (instance, { input, actor }) => {
  const { uid, zoneIds, teamIds } = input;
  const outcome = await changeAccount(instance, uid, (account) =>
    decideSetScope({ ...account, by: actor.uid, scope: { zoneIds, teamIds } }),
  );
  if (isRefused(outcome)) return outcome;
  await settleClaims(instance, uid, outcome.answer);
  return {};
});
