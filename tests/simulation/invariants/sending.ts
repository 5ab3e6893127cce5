import type { OutgoingPush } from '@muster/domain/messages/messages';
import { WavePage } from '@muster/domain/callouts/wave';
import { idOf, paths } from '@muster/domain/paths';
import type { Database } from '../database.ts';
import type { Past } from '../past.ts';
import { changeOf, DECIDING_MS } from '../trace.ts';
import { jobIdOf } from '../view.ts';

/** A page that no longer asks somebody may have been read while it did. */
function asksOrDid(to: string, path: string, { view, commits }: Database, now: Date): boolean {
  const since = now.getTime() - DECIDING_MS;
  const lately = commits.slice(commits.findLastIndex(({ at }) => at.getTime() < since) + 1);
  const before = lately.flatMap((commit) => WavePage.safeParse(changeOf(commit, path)?.before).data ?? []);
  return [...before, view.pages.get(path)].some((page) => page?.audience.includes(to));
}

/** 17 and 27. Whatever is pushed, what it tells of is stored, and meant for who gets it. */
export function everyPushHasItsCause(message: OutgoingPush, database: Database, now: Date): string[] {
  const { to, kind, tag, data } = message;
  if (kind === 'offer') {
    const isAsked = asksOrDid(to, paths.wave(tag, data['page'] ?? ''), database, now);
    return isAsked ? [] : [`an offer of ${tag} was pushed to ${to}, whom no page asks`];
  }
  return database.view.notices.has(paths.notice(to, tag)) ? [] : [`${tag} was pushed to ${to} without a notice`];
}

/** 33. Nothing waits to be sent for ever: after a sweep all is sent, or too late for it. */
export function nothingStaysQueued({ view }: Past): string[] {
  return [...view.deliveries].flatMap(([path, { sendState }]) =>
    sendState === 'sent' ? [] : [`${path} ${sendState}`],
  );
}

/** 33. Whoever is still asked was told so by push, whatever died in between. */
export function everybodyAskedIsPushed({ view, pushes, now }: Past): string[] {
  const pushed = new Set(
    pushes.flatMap(({ message: { kind, to, tag, data } }) =>
      kind === 'offer' ? [`${tag} ${data['page']} ${to}`] : [],
    ),
  );
  return [...view.pages].flatMap(([path, { state, replyBy, audience }]) => {
    if (state !== 'open' || replyBy <= now) return [];
    const silent = audience.filter((uid) => !pushed.has(`${jobIdOf(path)} ${idOf(path)} ${uid}`));
    return silent.map((uid) => `${path} was never pushed to ${uid}`);
  });
}
