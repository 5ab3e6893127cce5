import { replay as contract } from '@muster/domain/callouts/callouts.contracts';
import { replay as chooseAgain } from '@muster/domain/callouts/replay';
import { Delivery } from '@muster/domain/callouts/delivery';
import { STAFF } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import { defineCallable } from '../platform/callable.ts';

export const replay = defineCallable(contract, STAFF, async ({ store }, { input: { jobId, page } }) => {
  const { data: delivery } = await store.get(Delivery, paths.delivery(jobId, page));
  if (!delivery) return { refused: 'not-found' };
  const { ranked, excluded, ...outcome } = chooseAgain(delivery);
  const { rankingVersion, facts } = delivery;
  return {
    ...outcome,
    at: facts.now,
    rankingVersion,
    ...(facts.radiusKm !== undefined && { radiusKm: facts.radiusKm }),
    ...(facts.weights && { weights: facts.weights }),
    ranked: ranked.map(({ uid, score, terms, travelMin }) => ({ uid, score, terms, travelMin })),
    excluded: excluded.map(({ uid, reason, args }) => ({ uid, reason, args: [...args] })),
  };
});
