import type { Decision } from '../decision.ts';
import type { Job } from '../jobs/job.ts';
import { liveMember } from '../jobs/places.ts';
import { paths } from '../paths.ts';
import { carried, noted, startChange, unchanged, withWrites, type Carried, type JobFacts } from './change.ts';
import { askNext } from './leave-standby.ts';
import { fewLeft } from './open-offers.ts';
import { isAsked, offerState, silentOn, type Pages } from './pages.ts';
import { dropStandby, isOnStandby } from './standby.ts';
import type { DeclineReason, Response } from './wave.ts';

export interface DeclineFacts extends Omit<JobFacts, 'job'> {
  readonly job: Job | undefined;
  readonly pageId: string;
  /** The page declined and, while the standby list is being asked, the other open pages. */
  readonly pages: Pages;
  readonly response: Response | undefined;
  readonly reason: DeclineReason;
  readonly note?: string | undefined;
}

export type DeclineRefusal = 'not-offered' | 'use-withdraw' | 'offer-expired' | 'offer-withdrawn';

/** Standing by and declining is leaving the list. A no never covers that somebody withdrew from this offer. */
export function decideDecline(
  facts: DeclineFacts,
  now: Date,
): Decision<DeclineRefusal, Carried<Record<string, never>>> {
  const { jobId, job, by, pageId, pages, response } = facts;
  const page = pages.get(pageId);
  if (!job || !page || !isAsked(page, by)) return { refused: 'not-offered' };
  if (liveMember(job, by)) return { refused: 'use-withdraw' };

  const data = answerOf(facts, { wave: page.n, rev: page.rev }, now);
  const path = paths.response(jobId, by);
  if (isOnStandby(job, by)) {
    const dropped = dropStandby(startChange({ ...facts, job }, now), [by]);
    const left = noted(withWrites(dropped, { put: path, data }), 'standby.left', { uid: by });
    return carried(askNext(left, pages), {});
  }

  if (response && response.rev >= page.rev && response.answer !== 'released') return unchanged({});
  const state = offerState(job, pageId, page, now);
  if (state === 'expired') return { refused: 'offer-expired' };
  if (state !== 'open') return { refused: 'offer-withdrawn' };

  const write = response ? { replace: path, data } : { create: path, data };
  const silent = silentOn(page, job).filter((uid) => uid !== by);
  const { answer } = unchanged({});
  return { writes: [write], audit: [], answer: { ...answer, silent, few: fewLeft(job) } };
}

function answerOf({ by, reason, note }: DeclineFacts, asked: Pick<Response, 'wave' | 'rev'>, at: Date): Response {
  return { uid: by, answer: 'declined', reason, note, ...asked, at };
}
