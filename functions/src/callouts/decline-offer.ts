import { declineOffer as contract } from '@muster/domain/callouts/callouts.contracts';
import { defineCallable } from '../platform/callable.ts';
import { decline } from './decline.ts';

export const declineOffer = defineCallable(contract, ['agent'], async (instance, { input, actor }) => {
  const { jobId, page: pageId, reason, note } = input;
  return decline(instance, { jobId, pageId, uid: actor.uid, reason, note });
});
