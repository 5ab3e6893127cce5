import type { SentPage } from '@muster/domain/callouts/change';
import { offeredBy } from '@muster/domain/callouts/refresh-roster';
import type { Instance } from '../platform/instance.ts';
import { errorFields, logError } from '../platform/log.ts';
import type { Listing } from './read-neighbours.ts';
import { noteOffered } from './roster-drain.ts';

/**
 * Tells the rosters whom pages asked. A roster written a moment ago takes it in with its next writing,
 * for which nobody waits; what is lost with the instance comes back with the nightly repair.
 */
export async function noteOffers(
  instance: Instance,
  sent: readonly SentPage[],
  listings: ReadonlyMap<string, Listing>,
): Promise<void> {
  const offered = sent.flatMap(({ page }) => offeredBy(page));
  const byRoster = Map.groupBy(offered, ({ uid }) => listings.get(uid)?.id);
  const noting = [...byRoster].flatMap(([id, offers]) => {
    const [first] = offers;
    if (id === undefined || !first) return [];
    const { isSoon, done } = noteOffered(instance, id, offers, listings.get(first.uid)?.read);
    const noted = done.catch((error: unknown) => logError('offers not noted', errorFields(error)));
    return isSoon ? [noted] : [];
  });
  await Promise.all(noting);
}
