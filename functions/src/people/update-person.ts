import { isRefused } from '@muster/domain/decision';
import { decideChangePerson } from '@muster/domain/people/change-person';
import { updatePerson as contract } from '@muster/domain/people/people.contracts';
import { defineCallable } from '../platform/callable.ts';
import { changeAccount } from './person-command.ts';
import { personFacts } from './person-facts.ts';
import { settleClaims } from './settle-claims.ts';

/** By an administrator, who has seen the certificates. */
export const updatePerson = defineCallable(contract, ['admin'], async (instance, { input, actor }) => {
  const { uid, key: _, ...change } = input;
  const facts = await personFacts(instance, change, 'valid');
  const outcome = await changeAccount(instance, uid, (account) =>
    decideChangePerson({ ...account, ...facts, by: actor.uid }),
  );
  if (isRefused(outcome)) return outcome;
  await settleClaims(instance, uid, outcome.answer);
  return {};
});
