import { decodeSends, isQueued } from '@muster/domain/messages/delivery-row';
import type { DeliveryRow } from '@muster/domain/callouts/delivery';
import { WavePage } from '@muster/domain/callouts/wave';
import { Device } from '@muster/domain/messages/device';
import { idOf, paths } from '@muster/domain/paths';
import type { Database } from '../database.ts';
import type { Past } from '../past.ts';
import type { Pushed } from '../pushed.ts';
import { changeOf } from '../trace.ts';

/** So long a batch may try; who is asked stood before it. */
const SENDING_MS = 26_000;

/** A page that no longer asks somebody may have been read while it did. */
function asksOrDid(to: string, path: string, { view, commits }: Database, now: Date): boolean {
  const since = now.getTime() - SENDING_MS;
  const lately = commits.slice(commits.findLastIndex(({ at }) => at.getTime() < since) + 1);
  const before = lately.flatMap((commit) => WavePage.safeParse(changeOf(commit, path)?.before).data ?? []);
  return [...before, view.pages.get(path)].some((page) => page?.audience.includes(to));
}

/**
 * It takes the place of an offer on a phone, so it goes wherever that offer got to. Not only to whom the page
 * still asks: who was suspended meanwhile and is back has it on the phone as well.
 */
function whyNotClosed({ to, tag, data }: Pushed['message'], { view }: Database, earlier: readonly Pushed[]): string[] {
  const isShown = earlier.some(
    ({ message, outcome }) =>
      outcome === 'sent' &&
      message.kind === 'offer' &&
      message.to === to &&
      message.tag === tag &&
      message.data['page'] === data['page'],
  );
  const { state } = view.pages.get(paths.wave(tag, data['page'] ?? '')) ?? {};
  return isShown && state === 'closed' ? [] : [`${to} hears that ${tag} is full: shown ${isShown}, page ${state}`];
}

/** 17 and 27. Whatever is pushed, what it tells of is stored, and meant for who gets it. */
export function everyPushHasItsCause(
  message: Pushed['message'],
  database: Database,
  now: Date,
  earlier: readonly Pushed[],
): string[] {
  const { to, kind, tag, data } = message;
  if (kind === 'offer.closed') return whyNotClosed(message, database, earlier);
  if (kind === 'offer') {
    const isAsked = asksOrDid(to, paths.wave(tag, data['page'] ?? ''), database, now);
    return isAsked ? [] : [`an offer of ${tag} was pushed to ${to}, whom no page asks`];
  }
  if (kind === 'test.alarm') return [];
  // A message to many is stored once, with all whom it is for.
  if (database.view.bulletins.get(tag)?.audience.includes(to)) return [];
  const notice = tag === 'bundle' ? (data['cause'] ?? '').slice('notice:'.length) : tag;
  return database.view.notices.has(paths.notice(to, notice)) ? [] : [`${tag} was pushed to ${to} without a notice`];
}

/** 33. Nothing waits to be sent for ever: after a sweep all is sent, or too late for it. */
export function nothingStaysQueued({ view, now }: Past): string[] {
  return [...view.deliveries].flatMap(([path, { sendState, rows }]) => {
    const queued = Object.entries(rows).filter(([, row]) => isQueued(row));
    const late = queued.flatMap(([uid, row]) => (isHeld(row, now) ? [] : [uid]));
    const isSo = late.length === 0 && sendState === (queued.length > 0 ? 'queued' : 'sent');
    return isSo ? [] : [`${path} ${sendState}, queued ${late.join(' ')}`];
  });
}

/** Its person sleeps until then, or the push service does not take it before. */
function isHeld({ at, re }: DeliveryRow, now: Date): boolean {
  return [at, re].some((until) => until !== undefined && until > now);
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

/** The device as who sent this page could read it. */
function deviceBefore(page: string, path: string, { commits }: Past): Device | undefined {
  const asking = commits.findIndex((commit) => changeOf(commit, page));
  const last = commits.slice(0, asking).findLast((commit) => changeOf(commit, path));
  return Device.optional().parse(last && changeOf(last, path)?.after);
}

/**
 * Registered before the offer and alive since. By what was stored: a device carries the instant at which its
 * registration was asked for, which no sender can see before the commit that may come after the page.
 */
function couldBeReached(uid: string, page: string, since: Date, past: Past): boolean {
  return [...past.view.devices].some(([path, { token, state, stateAt, registeredAt }]) => {
    const isOld = state === 'healthy' && registeredAt < since && stateAt < since;
    if (path.split('/')[1] !== uid || !isOld) return false;
    const before = deviceBefore(page, path, past);
    return before?.state === 'healthy' && before.token === token;
  });
}

function hasQuietHours(uid: string, { view }: Past): boolean {
  const { quietFrom, quietTo } = view.people.get(uid)?.prefs ?? {};
  return quietFrom !== quietTo;
}

/** 33. What is recorded of sending is so: nobody who is still asked was forgotten, whatever died in between. */
export function everybodyAskedIsPushed(past: Past): string[] {
  const { view, pushes, now } = past;
  const tried = triedFor(pushes);
  return [...view.pages].flatMap(([path, { jobId, state, replyBy, audience, sentAt, card }]) => {
    if (state !== 'open' || replyBy <= now) return [];
    const rows = view.deliveries.get(paths.delivery(jobId, idOf(path)))?.rows ?? {};
    return audience.flatMap((uid) => {
      const row = rows[uid];
      const is = decodeSends(row?.d ?? '').find(({ channel }) => channel === 'push')?.is;
      // Nobody sleeps so well that the urgent waits.
      const mayRest = card.urgency !== 'urgent' && hasQuietHours(uid, past);
      const outcomes = tried.get(`${path} ${uid}`);
      const isSo =
        (is === 'sent' && outcomes?.has('sent') === true) ||
        (is === 'failed' && outcomes?.has('failed') === true) ||
        (mayRest && (is === 'suppressed' || (row !== undefined && isHeld(row, now)))) ||
        (is === 'none' && !couldBeReached(uid, path, sentAt, past));
      return isSo ? [] : [`${path}: ${uid} is ${is}, tried ${[...(outcomes ?? [])].join(' ')}`];
    });
  });
}
