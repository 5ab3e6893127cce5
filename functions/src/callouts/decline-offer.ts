import { declineOffer as contract } from '@muster/domain/callouts/callouts.contracts';
import { decideDecline } from '@muster/domain/callouts/decline-offer';
import { isRefused } from '@muster/domain/decision';
import { paths } from '@muster/domain/paths';
import { defineCallable } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';
import { readConstants } from '../settings/read-org.ts';
import { declinesOf } from './declines.ts';
import { followUp } from './follow-up.ts';
import { pageCommand } from './page-command.ts';

export const declineOffer = defineCallable(contract, ['agent'], async (instance, { input, actor }) => {
  const { jobId, page: pageId, reason, note } = input;
  const constants = await readConstants(instance);
  const command = pageCommand({
    jobId,
    uid: actor.uid,
    pageId,
    decide: (facts, now) => decideDecline({ ...facts, jobId, by: actor.uid, constants, pageId, reason, note }, now),
  });
  const outcome = await carryOutCommand(instance, paths.job(jobId), command);
  if (isRefused(outcome)) return outcome;
  declinesOf(instance, jobId).add(actor.uid);
  await followUp(instance, jobId, outcome.answer, outcome.at);
  return outcome.answer.said;
});
