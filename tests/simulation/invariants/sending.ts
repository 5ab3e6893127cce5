import { decodeSends, isQueued } from '@muster/domain/messages/delivery-row';
import { WavePage } from '@muster/domain/callouts/wave';
import { idOf, paths } from '@muster/domain/paths';
import type { Database } from '../database.ts';
import type { Past } from '../past.ts';
import type { Pushed } from '../pushed.ts';
import { changeOf } from '../trace.ts';
import type { View } from '../view.ts';

/** So long a batch may try; who is asked stood before it. */
const SENDING_MS = 26_000;

/** A page that no longer asks somebody may have been read while it did. */
function asksOrDid(to: string, path: string, { view, commits }: Database, now: Date): boolean {
  const since = now.getTime() - SENDING_MS;
  const lately = commits.slice(commits.findLastIndex(({ at }) => at.getTime() < since) + 1);
  const before = lately.flatMap((commit) => WavePage.safeParse(changeOf(commit, path)?.before).data ?? []);
  return [...before, view.pages.get(path)].some((page) => page?.audience.includes(to));
}

/** 17 and 27. Whatever is pushed, what it tells of is stored, and meant for who gets it. */
export function everyPushHasItsCause(message: Pushed['message'], database: Database, now: Date): string[] {
  const { to, kind, tag, data } = message;
  if (kind === 'offer' || kind === 'offer.closed') {
    const isAsked = asksOrDid(to, paths.wave(tag, data['page'] ?? ''), database, now);
    return isAsked ? [] : [`an offer of ${tag} was pushed to ${to}, whom no page asks`];
  }
  if (kind === 'test.alarm') return [];
  const notice = tag === 'bundle' ? (data['cause'] ?? '').slice('notice:'.length) : tag;
  return database.view.notices.has(paths.notice(to, notice)) ? [] : [`${tag} was pushed to ${to} without a notice`];
}

/** 33. Nothing waits to be sent for ever: after a sweep all is sent, or too late for it. */
export function nothingStaysQueued({ view }: Past): string[] {
  return [...view.deliveries].flatMap(([path, { sendState, rows }]) => {
    const queued = Object.entries(rows).flatMap(([uid, row]) => (isQueued(row) ? [uid] : []));
    return sendState === 'sent' && queued.length === 0 ? [] : [`${path} ${sendState}, queued ${queued.join(' ')}`];
  });
}

/** By page and person, what the push service made of it. */
function triedFor(pushes: readonly Pushed[]): ReadonlyMap<string, ReadonlySet<Pushed['outcome']>> {
  const tried = new Map<string, Set<Pushed['outcome']>>();
  for (const { message, outcome } of pushes) {
    if (message.kind !== 'offer') continue;
    const key = `${paths.wave(message.tag, message.data['page'] ?? '')} ${message.to}`;
    tried.set(key, (tried.get(key) ?? new Set()).add(outcome));
  }
  return tried;
}

/** Registered before the offer and alive since. */
function couldBeReached(uid: string, since: Date, { devices }: View): boolean {
  return [...devices].some(([path, { state, stateAt, registeredAt }]) => {
    return path.split('/')[1] === uid && state === 'healthy' && registeredAt < since && stateAt < since;
  });
}

/** 33. What is recorded of sending is so: nobody who is still asked was forgotten, whatever died in between. */
export function everybodyAskedIsPushed({ view, pushes, now }: Past): string[] {
  const tried = triedFor(pushes);
  return [...view.pages].flatMap(([path, { jobId, state, replyBy, audience, sentAt }]) => {
    if (state !== 'open' || replyBy <= now) return [];
    const rows = view.deliveries.get(paths.delivery(jobId, idOf(path)))?.rows ?? {};
    return audience.flatMap((uid) => {
      const is = decodeSends(rows[uid]?.d ?? '').find(({ channel }) => channel === 'push')?.is;
      const outcomes = tried.get(`${path} ${uid}`);
      const isSo =
        (is === 'sent' && outcomes?.has('sent') === true) ||
        (is === 'failed' && outcomes?.has('failed') === true) ||
        (is === 'none' && !couldBeReached(uid, sentAt, view));
      return isSo ? [] : [`${path}: ${uid} is ${is}, tried ${[...(outcomes ?? [])].join(' ')}`];
    });
  });
}
