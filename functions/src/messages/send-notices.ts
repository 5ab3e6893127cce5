import { decideNoticeStep, nextRung, type NoticeStep, type Reader } from '@muster/domain/messages/notice-step';
import { Person } from '@muster/domain/people/person';
import { idOf, paths } from '@muster/domain/paths';
import type { Instance } from '../platform/instance.ts';
import { readConstants } from '../settings/read-org.ts';
import { nextIs, noted, sendOf, withSends, writeNoted, type Kept } from './notice-outbox.ts';
import { noticesOutside } from './notices-outside.ts';
import { pushFirst, pushMore } from './push-notices.ts';
import { readPushed } from './read-pushed.ts';

type Stepped = Kept & { readonly step: NoticeStep };

/** Takes the next step of each: its push, more devices, mail and SMS, or the wait for a better time. */
export async function sendNotices(instance: Instance, kept: readonly Kept[], now: Date): Promise<void> {
  if (kept.length === 0) return;
  const constants = await readConstants(instance);
  const readers = await readReaders(instance, kept);
  const pushed = await readPushed(instance, uidsToPush(kept), readers, now);
  const stepped = kept.map((one): Stepped => {
    const facts = { notice: one.notice, reader: readers.get(one.uid), pushed: pushed.get(one.uid) ?? [], constants };
    return { ...one, step: decideNoticeStep(facts, now) };
  });
  const those = (what: NoticeStep['do']) => stepped.filter(({ step }) => step.do === what);
  const quiet = stepped.flatMap((one) => withoutSending(one, now) ?? []);
  await writeNoted(instance, quiet);
  if (those('push').length > 0) await pushFirst(instance, those('push'), readers, now);
  for (const what of ['others', 'remind'] as const) await climb(instance, those(what), what, readers, now);
  await noticesOutside(instance, those('outside'), readers, now);
}

async function climb(
  instance: Instance,
  kept: readonly Kept[],
  what: 'others' | 'remind',
  readers: ReadonlyMap<string, Reader>,
  now: Date,
): Promise<void> {
  if (kept.length === 0) return;
  await pushMore(instance, kept, readers, what, now);
  const next = ({ notice }: Kept) => nextIs(nextRung(notice, what, notice.delivery?.sentAt ?? notice.at));
  await writeNoted(
    instance,
    kept.map((one) => noted(one, next(one))),
  );
}

/** Nothing leaves now. */
function withoutSending(kept: Stepped, now: Date) {
  const { step, notice } = kept;
  if (step.do === 'wait')
    return noted(kept, nextIs({ at: step.until, rung: step.rung ?? notice.next?.rung ?? 'push' }));
  if (step.do === 'end') return noted(kept, nextIs(undefined));
  if (step.do !== 'silent') return undefined;
  const send = sendOf('push', 'suppressed', notice, now, step.why);
  return noted(kept, { ...withSends(notice, send), ...nextIs(step.next) });
}

/** Those for whom the pushes of the last hour count. */
function uidsToPush(kept: readonly Kept[]): readonly string[] {
  return kept.flatMap(({ uid, notice }) => (notice.urgency !== 'urgent' && notice.next?.rung === 'push' ? [uid] : []));
}

/** Of those of whom the language alone is not enough. */
async function readReaders({ store }: Instance, kept: readonly Kept[]): Promise<ReadonlyMap<string, Reader>> {
  const uids = kept.flatMap(({ uid, lang, notice }) => {
    const isPlain = lang !== undefined && notice.urgency === 'urgent' && notice.next?.rung === 'push';
    return isPlain ? [] : [uid];
  });
  const people = await store.getAll(Person, [...new Set(uids)].map(paths.person));
  return new Map(people.flatMap(({ path, data }) => (data ? [[idOf(path), data] as const] : [])));
}
