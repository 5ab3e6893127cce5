import { CONSTANTS } from '@muster/domain/constants';
import { isLive } from '@muster/domain/jobs/places';
import type { Database } from '../database.ts';
import type { Past } from '../past.ts';
import type { ToldCall } from '../told.ts';

/** 25. Tokens of somebody suspended, or made somebody else, are refused by everything within five seconds. */
export function oldTokensAreRefused({ call, cause, at, signedInAt, heard }: ToldCall, { view }: Database): string[] {
  const blockedAt = view.blocked[call.by];
  if (!blockedAt || signedInAt > blockedAt || heard.kind === 'unavailable') return [];
  const isLate = at.getTime() > blockedAt.getTime() + CONSTANTS.blockedCacheMs;
  const isRefused = heard.kind === 'refusal' && heard.reason === 'account-not-active';
  return isLate && !isRefused ? [`${cause} by ${call.by}, blocked since ${blockedAt.toISOString()}, was answered`] : [];
}

/** 25. Nor is anybody asked who was suspended, however late the rosters heard of it. */
export function suspendedAreNotAsked({ view, now }: Past): string[] {
  const gone = new Set([...view.diaries].flatMap(([uid, { who }]) => (who.state === 'suspended' ? [uid] : [])));
  return [...view.pages].flatMap(([path, { state, replyBy, audience }]) => {
    if (state !== 'open' || replyBy <= now) return [];
    return audience.filter((uid) => gone.has(uid)).map((uid) => `${path} asks ${uid}, who is suspended`);
  });
}

/** 25. Whoever was suspended holds no place that has not begun. */
export function suspendedHoldNothing({ view, told }: Past): string[] {
  const gone = [...view.diaries].flatMap(([uid, { who }]) => (who.state === 'suspended' ? [uid] : []));
  const isSure = told.every(({ call, heard }) => call.name !== 'suspendPerson' || heard.kind !== 'unavailable');
  if (!isSure) return [];
  return [...view.jobs].flatMap(([id, job]) => {
    const isAhead = job.state === 'open' || job.state === 'filled';
    const kept = gone.filter((uid) => isAhead && job.crew[uid] && isLive(job.crew[uid]));
    return kept.map((uid) => `${id}: ${uid} is suspended and keeps the place`);
  });
}
