import { Person } from '@muster/domain/people/person';
import { idOf, paths } from '@muster/domain/paths';
import type { Instance } from '../platform/instance.ts';

/** In which language each of these reads. */
export async function readLanguages(
  { store }: Instance,
  uids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const people = await store.getAll(Person, [...new Set(uids)].map(paths.person));
  return new Map(people.flatMap(({ path, data }) => (data ? [[idOf(path), data.lang] as const] : [])));
}
