import type { Pages } from '@muster/domain/callouts/pages';
import { WavePage } from '@muster/domain/callouts/wave';
import { Job } from '@muster/domain/jobs/job';
import { paths } from '@muster/domain/paths';
import { parseRead } from '../platform/parse-read.ts';
import type { Read } from '../platform/store.ts';
import type { Workspace } from '../platform/workspace.ts';

export function openPageIds(workspace: Workspace, jobId: string): readonly string[] {
  return workspace.get(Job, paths.job(jobId))?.pages ?? [];
}

/** Whether a page is still open stands on the ledger; only an edit changes what it asks, and whom. */
export function isOfThisRevision(workspace: Workspace, jobId: string, earlier: Read<unknown>): boolean {
  return parseRead(WavePage, earlier).data?.rev === workspace.get(Job, paths.job(jobId))?.rev;
}

/** These pages, as far as they exist. */
export function pagesIn(workspace: Workspace, jobId: string, ids: readonly string[]): Pages {
  return new Map(
    ids.flatMap((id) => {
      const page = workspace.get(WavePage, paths.wave(jobId, id));
      return page ? [[id, page] as const] : [];
    }),
  );
}
