import { CONSTANTS } from '@muster/domain/constants';
import { paths } from '@muster/domain/paths';
import { Blocked } from '@muster/domain/settings/settings';
import { cached } from './cache.ts';
import type { Instance } from './instance.ts';

const readBlocked = cached(CONSTANTS.blockedCacheMs, async ({ store }) => {
  const { data } = await store.get(Blocked, paths.blocked);
  return data ?? {};
});

/** True for tokens issued at or before the instant that ended the person's access. */
export async function isBlocked(instance: Instance, uid: string, issuedAt: Date): Promise<boolean> {
  const until = (await readBlocked(instance))[uid];
  return until !== undefined && issuedAt <= until;
}
