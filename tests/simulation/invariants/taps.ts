import { acceptOffer } from '@muster/domain/callouts/callouts.contracts';
import type { Job } from '@muster/domain/jobs/job';
import type { Past } from '../past.ts';
import type { ToldCall } from '../told.ts';
import { jobChanges } from '../trace.ts';

interface Joined {
  readonly uid: string;
  readonly jobId: string;
  readonly rev: number;
  readonly commit: number;
  readonly pages: readonly string[];
}

function joinedBetween(before: Job, after: Job): string[] {
  return Object.entries(after.crew).flatMap(([uid, { source }]) =>
    source === 'tap' && !before.crew[uid] ? [uid] : [],
  );
}

function isTapFor({ call, from, to }: ToldCall, { uid, jobId, rev, commit, pages }: Joined): boolean {
  if (call.name !== acceptOffer.name || call.by !== uid || commit < from || commit >= to) return false;
  const tap = acceptOffer.input.parse(call.data);
  return tap.jobId === jobId && tap.rev === rev && pages.includes(tap.page);
}

/** Whoever took a place had tapped on what the job was then, and on a page that was open. */
export function boundToWhatWasSeen({ commits, told }: Past): string[] {
  const joined = commits.flatMap((commit) =>
    jobChanges(commit).flatMap(({ jobId, before, after }) =>
      before && after
        ? joinedBetween(before, after).map((uid): Joined => {
            const rev = after.crew[uid]?.rev ?? 0;
            return { uid, jobId, rev, commit: commit.no, pages: before.pages };
          })
        : [],
    ),
  );
  return joined
    .filter((each) => !told.some((one) => isTapFor(one, each)))
    .map(({ uid, jobId, rev }) => `${uid} was bound to revision ${rev} of ${jobId} without a tap on it`);
}
