import { Person } from '@muster/domain/people/person';
import { idOf, paths } from '@muster/domain/paths';
import type { Instance } from '../platform/instance.ts';

/** Of those named, who can be asked for work. */
export async function agentsAmong({ store }: Instance, uids: readonly string[]): Promise<ReadonlySet<string>> {
  const people = await store.getAll(Person, uids.map(paths.person));
  return new Set(people.flatMap(({ path, data }) => (data?.role === 'agent' ? [idOf(path)] : [])));
}
