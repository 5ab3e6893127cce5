import { openAsPerson as contract } from '@muster/domain/messages/messages.contracts';
import { Person } from '@muster/domain/people/person';
import { STAFF } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import { defineSandboxCallable } from './sandbox-callable.ts';

export const openAsPerson = defineSandboxCallable(contract, STAFF, async ({ store, accounts }, { input }) => {
  const { data } = await store.get(Person, paths.person(input.uid));
  if (!data) return { refused: 'not-found' };
  return { token: await accounts.customToken(input.uid) };
});
