import type { Asking, Regarded } from './asking.ts';

export type AskedBefore =
  | { readonly reason: 'already-offered'; readonly times: number }
  | { readonly reason: 'declined' | 'withdrew' | 'not-reconfirmed'; readonly why: string };

/**
 * Why a person is not asked again: a job is offered once per revision and two or three times in all,
 * and after a no only when what it was about has changed. Being asked on standby does not count.
 */
export function askedBefore(
  { offered, answer }: Pick<Regarded, 'offered' | 'answer'>,
  asking: Pick<Asking, 'rev' | 'urgency' | 'changed' | 'limits'>,
): AskedBefore | undefined {
  const { rev, urgency, limits } = asking;
  const most = urgency === 'urgent' ? limits.maxOffersPerJobUrgent : limits.maxOffersPerJob;
  if (offered.includes(rev) || offered.length >= most) return { reason: 'already-offered', times: offered.length };
  return answer && staysNo(answer, asking);
}

function staysNo(
  { answer, reason = '', rev }: NonNullable<Regarded['answer']>,
  { changed }: Pick<Asking, 'changed'>,
): AskedBefore | undefined {
  if (answer === 'released' && reason.startsWith('reconfirm')) return sinceReleased(rev, changed);
  if (answer !== 'declined' && answer !== 'withdrawn') return undefined;
  const isAboutPlace = reason === 'far' || reason === 'travel';
  const isAboutTime = reason === 'busy' || reason === 'rest';
  const moved = isAboutPlace ? changed?.placeRev : isAboutTime ? changed?.timeRev : undefined;
  if (moved !== undefined && moved > rev) return undefined;
  return { reason: answer === 'declined' ? 'declined' : 'withdrew', why: reason };
}

/** Who did not say yes to a change is asked once more when it changed again. */
function sinceReleased(rev: number, changed: Asking['changed']): AskedBefore | undefined {
  const isChanged = changed !== undefined && Math.max(changed.placeRev, changed.timeRev) > rev;
  return isChanged ? undefined : { reason: 'not-reconfirmed', why: '' };
}
