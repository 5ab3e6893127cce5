import type { OutgoingPush } from '@muster/domain/messages/messages';
import { idOf, paths } from '@muster/domain/paths';
import type { Past } from '../past.ts';
import { jobIdOf, type View } from '../view.ts';

/** 27. Whatever is pushed, what it tells of is stored. */
export function everyPushHasItsCause({ to, kind, tag, data }: OutgoingPush, view: View): string[] {
  if (kind === 'offer') {
    const page = view.pages.get(paths.wave(tag, data['page'] ?? ''));
    return page?.audience.includes(to) ? [] : [`an offer of ${tag} was pushed to ${to}, whom no page asks`];
  }
  return view.notices.has(paths.notice(to, tag)) ? [] : [`${tag} was pushed to ${to} without a notice`];
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
