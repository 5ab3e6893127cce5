import type { Constants } from '../constants.ts';
import type { Job } from '../jobs/job.ts';
import type { Pages } from './pages.ts';
import type { Response } from './wave.ts';

type Limits = Pick<Constants, 'maxOffersPerJob' | 'maxOffersPerJobUrgent'>;

export interface History {
  readonly job: Job;
  /** All pages of the job, closed ones too. */
  readonly pages: Pages;
  readonly response: Response | undefined;
  readonly constants: Limits;
}

export type AskedBefore =
  | { readonly reason: 'already-offered'; readonly times: number }
  | { readonly reason: 'declined' | 'withdrew'; readonly why: string };

/**
 * Why a person is not asked again: a job is offered once per revision and two or three times in all,
 * and after a no only when what it was about has changed. Being asked on standby does not count.
 */
export function askedBefore(uid: string, history: History): AskedBefore | undefined {
  const { job, pages, response, constants } = history;
  const offers = [...pages.values()].filter(({ standby, audience }) => !standby && audience.includes(uid));
  const most = job.urgency === 'urgent' ? constants.maxOffersPerJobUrgent : constants.maxOffersPerJob;
  const isOfferedNow = offers.some(({ rev }) => rev === job.rev);
  if (isOfferedNow || offers.length >= most) return { reason: 'already-offered', times: offers.length };
  return response && staysNo(response, job);
}

export function timesOffered(uid: string, pages: Pages): number {
  return [...pages.values()].filter(({ standby, audience }) => !standby && audience.includes(uid)).length;
}

function staysNo({ answer, reason = '', rev }: Response, { changed }: Job): AskedBefore | undefined {
  if (answer !== 'declined' && answer !== 'withdrawn') return undefined;
  const isAboutPlace = reason === 'far' || reason === 'travel';
  const isAboutTime = reason === 'busy' || reason === 'rest';
  const moved = isAboutPlace ? changed?.placeRev : isAboutTime ? changed?.timeRev : undefined;
  if (moved !== undefined && moved > rev) return undefined;
  return { reason: answer === 'declined' ? 'declined' : 'withdrew', why: reason };
}
