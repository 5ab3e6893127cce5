import { Roster } from '@muster/domain/callouts/roster';
import { idOf, paths } from '@muster/domain/paths';
import type { Instance } from '../platform/instance.ts';

const AT_ONCE = 20;

/** Every roster there is, some at a time. */
export async function* allRosters({ store }: Instance): AsyncGenerator<{ id: string; roster: Roster }[]> {
  let after: string | undefined;
  do {
    const found = await store.query(Roster, { from: paths.rosters, where: [], limit: AT_ONCE, after });
    yield found.flatMap(({ path, data: roster }) => (roster ? [{ id: idOf(path), roster }] : []));
    after = found.length < AT_ONCE ? undefined : idOf(found.at(-1)?.path ?? '');
  } while (after !== undefined);
}
