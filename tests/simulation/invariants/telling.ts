import { isLive, isOver } from '@muster/domain/jobs/places';
import { hasSend } from '@muster/domain/messages/delivery-row';
import { Notice, type NoticeKind } from '@muster/domain/messages/messages';
import { Response } from '@muster/domain/callouts/wave';
import { stepsOf } from '../history.ts';
import type { Past } from '../past.ts';
import { changeOf, jobChanges, type CommitSeen, type JobChange, type Scene } from '../trace.ts';
import { jobIdOf, uidOf } from '../view.ts';

/** The person's own doing, or that of the account, which is told of elsewhere. */
const UNTOLD: readonly string[] = ['undo', 'account', 'reconfirm-no'];

function toldIn({ changes }: CommitSeen, uid: string, type: NoticeKind): number {
  const own = `people/${uid}/notices/`;
  return changes.filter(({ path, after }) => path.startsWith(own) && Notice.safeParse(after).data?.type === type)
    .length;
}

function untold(commit: CommitSeen, jobId: string, uids: readonly string[], type: NoticeKind): string[] {
  return [...new Set(uids)].flatMap((uid) => {
    const times = toldIn(commit, uid, type);
    return times === 1 ? [] : [`${jobId}: ${uid} is told ${type} ${times} times`];
  });
}

function onIt({ crew, standby }: NonNullable<JobChange['after']>): string[] {
  const live = Object.entries(crew).flatMap(([uid, member]) => (isLive(member) ? [uid] : []));
  return [...live, ...standby.map(({ uid }) => uid)];
}

/** 32. Whoever is on a job or stands by hears in the same commit that it is cancelled. */
export function cancellingIsTold({ commit }: Scene): string[] {
  return jobChanges(commit).flatMap(({ jobId, before, after }) => {
    if (!before || before.state === 'cancelled' || after?.state !== 'cancelled') return [];
    // Of a group of commands, some may have left by a word of their own before.
    const left = stepsOf(commit, jobId).map(({ diff }) => diff.uid);
    const stayed = onIt(before).filter((uid) => !left.includes(uid));
    return untold(commit, jobId, stayed, 'job.cancelled');
  });
}

/** 32. Whoever stays on a job that is no longer what they said yes to hears of it in the same commit. */
export function changesAreTold({ commit }: Scene): string[] {
  return jobChanges(commit).flatMap(({ jobId, before, after }) => {
    const [was, is] = [before?.changed, after?.changed];
    if (!before || !after || isOver(after) || !is || is.at.getTime() === was?.at.getTime()) return [];
    const stayed = onIt(after).filter((uid) => onIt(before).includes(uid));
    return untold(commit, jobId, stayed, 'job.changed');
  });
}

/** 32. Whoever is sent away hears of it in the same commit. */
export function releaseIsTold({ commit }: Scene): string[] {
  return commit.changes.flatMap(({ path, after }) => {
    if (!path.includes('/responses/') || after === undefined) return [];
    const { answer, reason = '' } = Response.parse(after);
    const isTold = answer === 'released' && !UNTOLD.includes(reason);
    return isTold ? untold(commit, jobIdOf(path), [uidOf(path)], 'released') : [];
  });
}

/** 33. Whatever came into an inbox is planned, or it is written down what became of its push. */
export function everyNoticeIsTried({ view, now }: Past): string[] {
  return [...view.notices].flatMap(([path, { next, read, expireAt, delivery }]) => {
    const isKept = next !== undefined || hasSend({ d: delivery?.d ?? '' }, 'push');
    // Nobody writes to somebody suspended, and what they missed is not told later.
    const wasSuspended = view.blocked[uidOf(path)] !== undefined;
    return isKept || read || wasSuspended || expireAt <= now
      ? []
      : [`${path} waits for nothing and was pushed to nobody`];
  });
}

/** So long whoever had it in hand may have died with it. */
const LEASE_MS = 61_000;

/** 33. Once a tick found nothing to do, no message of an inbox is left behind. */
export function noNoticeIsForgotten({ view, now, commits }: Past): string[] {
  return [...view.notices].flatMap(([path, { next, read, expireAt }]) => {
    const before = now.getTime() - LEASE_MS;
    const isDue = next && !read && expireAt > now && next.at.getTime() < before;
    // Where ticks were missed, each of the next takes one rung.
    const isForgotten = isDue && !commits.some((commit) => commit.at.getTime() >= before && changeOf(commit, path));
    return isForgotten ? [`${path} waits for ${next.rung} since ${next.at.toISOString()}`] : [];
  });
}
