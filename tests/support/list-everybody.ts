import { idOf, paths } from '@muster/domain/paths';
import * as z from 'zod';
import { placeNow } from '../../functions/src/callouts/roster-drain.ts';
import type { Instance } from '../../functions/src/platform/instance.ts';

const MOST = 5000;
const AT_ONCE = 100;

/** Brings the rosters up to what is true now, as the triggers of people, availability and diaries do one by one. */
export async function listEverybody(instance: Instance): Promise<void> {
  const query = { from: paths.people, where: [['role', '==', 'agent']], limit: MOST } as const;
  const uids = (await instance.store.query(z.unknown(), query)).map(({ path }) => idOf(path));
  for (let from = 0; from < uids.length; from += AT_ONCE) await placeNow(instance, uids.slice(from, from + AT_ONCE));
}
