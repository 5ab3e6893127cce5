import type { Carried } from '@muster/domain/callouts/change';
import { decideDecline, type DeclineRefusal } from '@muster/domain/callouts/decline-offer';
import type { DeclineReason } from '@muster/domain/callouts/wave';
import { isRefused, type Refused } from '@muster/domain/decision';
import { paths } from '@muster/domain/paths';
import { carryOutCommand } from '../platform/group.ts';
import type { Instance } from '../platform/instance.ts';
import { readConstants } from '../settings/read-org.ts';
import { declinesOf, isFirstTry } from './declines.ts';
import { followUp } from './follow-up.ts';
import { pageCommand } from './page-command.ts';

interface Declining {
  readonly jobId: string;
  readonly pageId: string;
  readonly uid: string;
  readonly reason: DeclineReason;
  readonly note?: string | undefined;
}

type Said = Carried<Record<string, never>>['said'];

/** A no, said in the app or on the notice itself. */
export async function decline(
  instance: Instance,
  { jobId, pageId, uid, reason, note }: Declining,
): Promise<Refused<DeclineRefusal | 'busy'> | Said> {
  const constants = await readConstants(instance);
  const command = pageCommand({
    jobId,
    uid,
    pageId,
    isFirst: isFirstTry(instance, jobId, uid),
    decide: (facts, now) => decideDecline({ ...facts, jobId, by: uid, constants, pageId, reason, note }, now),
  });
  const outcome = await carryOutCommand(instance, paths.job(jobId), command);
  if (isRefused<DeclineRefusal | 'busy'>(outcome)) return outcome;
  declinesOf(instance, jobId).add(uid);
  await followUp(instance, jobId, outcome.answer, outcome.at);
  return outcome.answer.said;
}
