import { Person } from '@muster/domain/people/person';
import { idOf, paths } from '@muster/domain/paths';
import type { Instance } from '../platform/instance.ts';

/** Answering takes at least this long, so that the time does not tell who is known. */
export const ANSWER_MS = 600;

export interface Known {
  readonly uid: string;
  readonly person: Person;
}

/** Whoever has this address, if anybody. */
export async function personWith({ store }: Instance, email: string): Promise<Known | undefined> {
  const found = await store.query(Person, { from: paths.people, where: [['email', '==', email]], limit: 1 });
  return found.flatMap(({ path, data }) => (data ? [{ uid: idOf(path), person: data }] : []))[0];
}

/** A link that sets a password, to a page of the app; Firebase's own leads to another page. */
export async function resetLink({ accounts }: Instance, email: string, page: string): Promise<string | undefined> {
  const link = await accounts.passwordResetLink(email);
  return link && `${page}?oobCode=${encodeURIComponent(new URL(link).searchParams.get('oobCode') ?? '')}`;
}
