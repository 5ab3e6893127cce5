import type { OutgoingPush } from '@muster/domain/messages/messages';
import type { Reader } from '@muster/domain/messages/notice-step';
import { isMessageKey } from '@muster/domain/messages/texts';
import { isStaff } from '@muster/domain/people/roles';
import type { Instance } from '../platform/instance.ts';
import { readTargets } from '../ports/device-book.ts';
import type { PushMessage } from '../ports/push.ts';
import { renderMessage } from '../ports/render-message.ts';
import { afterPush, writeNoted, type Kept } from './notice-outbox.ts';
import { receiptFor } from './receipt-for.ts';

const TTL_SEC = 4 * 3600;

/** One notice as a push, in the reader's language, under a tag of its own. */
export function pushOf(instance: Instance, { uid, id, notice }: Kept, lang: string): OutgoingPush {
  const { type, key, params, link, urgency } = notice;
  const words = renderMessage(isMessageKey(key) ? key : 'bundle', params, lang);
  const data = { ...receiptFor(instance, uid, { kind: 'notice', id }) };
  return { to: uid, kind: type, tag: id, ...words, lang, link, urgency, data, ttlSec: TTL_SEC };
}

/** Several that may not disturb one by one. The receipt is that of the newest. */
function bundleOf(instance: Instance, uid: string, bundled: readonly Kept[], reader: Reader | undefined): OutgoingPush {
  const [newest] = bundled.toSorted((a, b) => b.notice.at.getTime() - a.notice.at.getTime());
  const lang = reader?.lang ?? 'en';
  return {
    ...{ to: uid, kind: 'message', tag: 'bundle', lang, urgency: 'standard', ttlSec: TTL_SEC },
    ...renderMessage('bundle', { count: bundled.length }, lang),
    link: reader && isStaff(reader.role) ? '/inbox' : '/mobile/inbox',
    data: { ...receiptFor(instance, uid, { kind: 'notice', id: newest?.id ?? '' }) },
  };
}

/** Each on its own, or those of a person together in one; what became of each is noted. */
export async function pushFirst(
  instance: Instance,
  kept: readonly Kept[],
  readers: ReadonlyMap<string, Reader>,
  now: Date,
): Promise<void> {
  const [alone, together] = split(kept);
  const pushes = [
    ...alone.map((one) => pushOf(instance, one, one.lang ?? readers.get(one.uid)?.lang ?? 'en')),
    ...together.map(([uid, bundled]) => bundleOf(instance, uid, bundled, readers.get(uid))),
  ];
  const outcomes = await instance.push.send(pushes, now);
  const writes = [
    ...alone.map((one, i) => afterPush(one, outcomes[i] ?? 'none', now)),
    ...together.flatMap(([, bundled], i) =>
      bundled.map((one) => afterPush(one, outcomes[alone.length + i] ?? 'none', now)),
    ),
  ];
  await writeNoted(instance, writes);
}

function split(kept: readonly Kept[]) {
  const urgent = kept.filter(({ notice }) => notice.urgency === 'urgent');
  const rest = [
    ...Map.groupBy(
      kept.filter((one) => !urgent.includes(one)),
      ({ uid }) => uid,
    ),
  ];
  const single = rest.flatMap(([, those]) => (those.length === 1 ? those : []));
  return [[...urgent, ...single], rest.filter(([, those]) => those.length > 1)] as const;
}

/** To every device but the best one, which had it; a reminder goes to all. */
export async function pushMore(
  instance: Instance,
  kept: readonly Kept[],
  readers: ReadonlyMap<string, Reader>,
  what: 'others' | 'remind',
  now: Date,
): Promise<void> {
  const targets = await readTargets(
    instance.store,
    kept.map(({ uid }) => uid),
  );
  const pushes = kept.flatMap((one): PushMessage[] => {
    const push = pushOf(instance, one, readers.get(one.uid)?.lang ?? 'en');
    const tokens = (targets.get(one.uid) ?? []).slice(what === 'others' ? 1 : 0);
    return tokens.map((token) => ({ ...push, data: { ...push.data, rung: what }, targets: [token] }));
  });
  await instance.push.send(pushes, now);
}
