import type { Told } from '@muster/domain/callouts/change';
import type { OutgoingPush } from '@muster/domain/messages/messages';
import { noticeId } from '@muster/domain/messages/notice';
import { Person } from '@muster/domain/people/person';
import { paths } from '@muster/domain/paths';
import { receiptFor } from '../messages/receipt-for.ts';
import { renderMessage } from '../ports/render-message.ts';
import type { Instance } from '../platform/instance.ts';

const TTL_SEC = 4 * 3600;

/** Notices that a commit stored, as pushes in each reader's language. The inbox has them whatever happens here. */
export async function pushTold(instance: Instance, told: readonly Told[], now: Date): Promise<void> {
  if (told.length === 0) return;
  const people = await instance.store.getAll(
    Person,
    told.map(({ uid }) => paths.person(uid)),
  );
  const langs = new Map(people.map(({ path, data }) => [path, data?.lang ?? 'en'] as const));
  const pushes = told.map((one) => pushOf(instance, one, langs.get(paths.person(one.uid)) ?? 'en'));
  await instance.push.send(pushes, now);
}

function pushOf(instance: Instance, { uid, notice }: Told, lang: string): OutgoingPush {
  const id = noticeId(notice);
  const { type, key, params, link, urgency } = notice;
  return {
    to: uid,
    kind: type,
    tag: id,
    ...renderMessage(key, params, lang),
    lang,
    link,
    urgency,
    data: { ...receiptFor(instance, uid, { kind: 'notice', id }) },
    ttlSec: TTL_SEC,
  };
}
