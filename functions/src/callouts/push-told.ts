import type { Told } from '@muster/domain/callouts/change';
import type { OutgoingPush } from '@muster/domain/messages/messages';
import { noticeId } from '@muster/domain/messages/notice';
import { Person } from '@muster/domain/people/person';
import { idOf, paths } from '@muster/domain/paths';
import { receiptFor } from '../messages/receipt-for.ts';
import { renderMessage } from '../ports/render-message.ts';
import type { Instance } from '../platform/instance.ts';

const TTL_SEC = 4 * 3600;

/** Notices that a commit stored, as pushes in each reader's language. The inbox has them whatever happens here. */
export async function pushTold(instance: Instance, told: readonly Told[], now: Date): Promise<void> {
  if (told.length === 0) return;
  const langs = await readLanguages(
    instance,
    told.flatMap(({ uid, lang }) => (lang === undefined ? [uid] : [])),
  );
  const pushes = told.map((one) => pushOf(instance, one, one.lang ?? langs.get(one.uid) ?? 'en'));
  await instance.push.send(pushes, now);
}

/** Of those whose language the decision did not know. */
export async function readLanguages(
  { store }: Instance,
  uids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const people = await store.getAll(Person, [...new Set(uids)].map(paths.person));
  return new Map(people.flatMap(({ path, data }) => (data ? [[idOf(path), data.lang] as const] : [])));
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
