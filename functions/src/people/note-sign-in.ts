import { CONSTANTS } from '@muster/domain/constants';
import { noteSignIn as contract } from '@muster/domain/people/people.contracts';
import type { SignIn } from '@muster/domain/people/person';
import { paths } from '@muster/domain/paths';
import { defineCallable } from '../platform/callable.ts';

const KEPT_MS = CONSTANTS.signInKeptDays * 86_400_000;

/** Each try, as the browser tells it. Only a sign-in that worked names a person. */
export const noteSignIn = defineCallable(contract, 'open', async ({ store }, { input, actor, now }) => {
  const { email, ok, why, browser } = input;
  const uid = ok && actor.uid !== '' ? { uid: actor.uid } : {};
  const expireAt = new Date(now.getTime() + KEPT_MS);
  const data: SignIn = { ...uid, email: email.toLowerCase(), ok, ...(why && { why }), browser, at: now, expireAt };
  await store.commit([{ create: paths.signIn(crypto.randomUUID()), data }], []);
  return {};
});
