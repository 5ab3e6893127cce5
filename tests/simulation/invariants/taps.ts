import { acceptOffer } from '@muster/domain/callouts/callouts.contracts';
import { takeNext } from '@muster/domain/callouts/filling.contracts';
import type { Job } from '@muster/domain/jobs/job';
import { idOf, paths } from '@muster/domain/paths';
import type { Past } from '../past.ts';
import type { ToldCall } from '../told.ts';
import { jobChanges, type CommitSeen } from '../trace.ts';
import type { View } from '../view.ts';

interface Joined {
  readonly uid: string;
  readonly jobId: string;
  readonly rev: number;
  readonly commit: number;
  /** Pages that could be answered when this was decided. */
  readonly pages: readonly string[];
}

/** One may have been sent by the same group. */
function openPages({ changes }: CommitSeen, at: Date, jobId: string, before: Job, view: View): string[] {
  const sent = changes.flatMap(({ path, before: was }) =>
    was === undefined && path.includes('/waves/') ? [path] : [],
  );
  const open = [...before.pages.map((page) => paths.wave(jobId, page)), ...sent];
  return open.filter((path) => (view.pages.get(path)?.replyBy ?? at) > at).map(idOf);
}

function joinedBy(commit: CommitSeen, view: View): Joined[] {
  return jobChanges(commit).flatMap(({ jobId, before, after }) => {
    if (!before || !after) return [];
    return Object.entries(after.crew).flatMap(([uid, { source, rev, at }]) => {
      if (source !== 'tap' || before.crew[uid]) return [];
      return [{ uid, jobId, rev, commit: commit.no, pages: openPages(commit, at, jobId, before, view) }];
    });
  });
}

function isTapFor({ call, from, to }: ToldCall, { uid, jobId, rev, commit, pages }: Joined): boolean {
  if (call.name === takeNext.name && call.by === uid && commit >= from && commit < to) return true;
  if (call.name !== acceptOffer.name || call.by !== uid || commit < from || commit >= to) return false;
  const tap = acceptOffer.input.parse(call.data);
  return tap.jobId === jobId && tap.rev === rev && pages.includes(tap.page);
}

/** Whoever took a place had tapped on what the job was then, and on a page that was open. */
export function boundToWhatWasSeen({ commits, told, view }: Past): string[] {
  return commits
    .flatMap((commit) => joinedBy(commit, view))
    .filter((each) => !told.some((one) => isTapFor(one, each)))
    .map(({ uid, jobId, rev }) => `${uid} was bound to revision ${rev} of ${jobId} without a tap on it`);
}
