import { isRefused } from '@muster/domain/decision';
import { decideChangePerson } from '@muster/domain/people/change-person';
import { updateProfile as contract } from '@muster/domain/people/people.contracts';
import { ROLES } from '@muster/domain/people/roles';
import { defineCallable } from '../platform/callable.ts';
import { changeAccount } from './person-command.ts';
import { personFacts } from './person-facts.ts';
import { settleClaims } from './settle-claims.ts';

/** By oneself: certificates are a claim until an administrator confirms them. */
export const updateProfile = defineCallable(contract, ROLES, async (instance, { input, actor }) => {
  const { key: _, ...change } = input;
  const facts = await personFacts(instance, change, 'claimed');
  const outcome = await changeAccount(instance, actor.uid, (account) =>
    decideChangePerson({ ...account, ...facts, by: actor.uid }),
  );
  if (isRefused(outcome)) return outcome;
  if (change.homePostcode !== undefined) await settleClaims(instance, actor.uid, outcome.answer);
  return {};
});
