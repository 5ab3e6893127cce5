import { materialChanges, saidToOf, termsOf } from '@muster/domain/callouts/material';
import { isOver } from '@muster/domain/jobs/places';
import type { Past } from '../past.ts';
import type { Scene } from '../trace.ts';

/** 13. Nobody stays confirmed on terms that they did not say yes to, and nobody is asked for nothing. */
export function changesAskAgain({ view }: Scene): string[] {
  return [...view.jobs].flatMap(([jobId, job]) => {
    if (isOver(job)) return [];
    return Object.entries(job.crew).flatMap(([uid, member]) => {
      if (member.phase !== 'confirmed' && member.phase !== 'reconfirm_pending') return [];
      const differs = materialChanges(saidToOf(member, job), termsOf(job, member.pos), view.constants).length > 0;
      const isAsked = member.phase === 'reconfirm_pending';
      return differs === isAsked ? [] : [`${jobId}: ${uid} is ${member.phase} though terms differ: ${differs}`];
    });
  });
}

/** 13. Once a tick found nothing to do, nobody is past the time to answer. */
export function nobodyOutstaysADeadline({ view, now }: Past): string[] {
  return [...view.jobs].flatMap(([jobId, job]) => {
    if (isOver(job)) return [];
    return Object.entries(job.crew).flatMap(([uid, { reconfirmBy }]) => {
      return reconfirmBy && reconfirmBy <= now ? [`${jobId}: ${uid} should have answered`] : [];
    });
  });
}
