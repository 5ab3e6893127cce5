import type { Carried } from '@muster/domain/callouts/change';
import { offerState, type Pages } from '@muster/domain/callouts/pages';
import { Response, WavePage } from '@muster/domain/callouts/wave';
import type { Decision } from '@muster/domain/decision';
import { Job } from '@muster/domain/jobs/job';
import { paths } from '@muster/domain/paths';
import type { Refusal } from '@muster/domain/refusal';
import type { Command } from '../platform/command.ts';
import type { Workspace } from '../platform/workspace.ts';
import { isOfThisRevision, pagesIn } from './pages-in.ts';

export interface PageFacts {
  readonly job: Job | undefined;
  readonly pages: Pages;
  readonly response: Response | undefined;
}

interface PageWork<R extends Refusal, Said> {
  readonly jobId: string;
  readonly uid: string;
  /** The page that is answered; left out, none in particular. */
  readonly pageId?: string;
  /** Nothing was said before as far as this instance knows: their response is read only if that proves wrong. */
  readonly isFirst?: boolean;
  decide(facts: PageFacts, now: Date): Decision<R, Carried<Said>>;
}

/**
 * A person's answer that is not a yes: it rests on their response and on the pages still open. A first
 * answer is written as a new one; where there is one already that commit fails, and the next try reads it.
 */
export function pageCommand<R extends Refusal, Said>(work: PageWork<R, Said>): Command<R, Carried<Said>> {
  const { jobId, uid, pageId, isFirst = false } = work;
  const response = paths.response(jobId, uid);
  let mayGuess = isFirst;
  return {
    own: isFirst ? [] : [response],
    shared: pageId === undefined ? [] : [paths.wave(jobId, pageId)],
    mayReuse: (workspace, earlier) => isOfThisRevision(workspace, jobId, earlier),
    needs(workspace, now) {
      const pages = pageIds(work, workspace).map((id) => paths.wave(jobId, id));
      const guesses = mayGuess && !workspace.isWritten(response) && mayBeOpen(work, workspace, now);
      return guesses ? pages : [response, ...pages];
    },
    decide(workspace, now) {
      mayGuess = false;
      const pages = pagesIn(workspace, jobId, pageIds(work, workspace));
      const job = workspace.get(Job, paths.job(jobId));
      const said = workspace.has(response) ? workspace.get(Response, response) : undefined;
      return work.decide({ job, pages, response: said }, now);
    },
  };
}

/** A no that would be refused may have been taken before: then what was said is read after all. */
function mayBeOpen<R extends Refusal, Said>(
  { jobId, pageId }: PageWork<R, Said>,
  workspace: Workspace,
  now: Date,
): boolean {
  if (pageId === undefined || !workspace.has(paths.wave(jobId, pageId))) return true;
  const job = workspace.get(Job, paths.job(jobId));
  const page = workspace.get(WavePage, paths.wave(jobId, pageId));
  return job === undefined || page === undefined || offerState(job, pageId, page, now) === 'open';
}

/** The page itself and, while the standby list is being asked, every open page. */
function pageIds<R extends Refusal, Said>({ jobId, pageId }: PageWork<R, Said>, workspace: Workspace): string[] {
  const job = workspace.get(Job, paths.job(jobId));
  const open = job?.callout?.askingStandby ? job.pages : [];
  return [...new Set([...(pageId === undefined ? [] : [pageId]), ...open])];
}
