import type { resendMessage } from '@muster/domain/callouts/resend.contracts';
import { Delivery } from '@muster/domain/callouts/delivery';
import { WavePage } from '@muster/domain/callouts/wave';
import { Notice, type OutgoingPush } from '@muster/domain/messages/messages';
import type { Reader } from '@muster/domain/messages/notice-step';
import type { OutsideChannel } from '@muster/domain/messages/outage';
import { isMessageKey } from '@muster/domain/messages/texts';
import type { WentByHand } from '@muster/domain/messages/resent';
import { paths } from '@muster/domain/paths';
import type { OrgConfig } from '@muster/domain/settings/settings';
import type * as z from 'zod';
import { writeNoted } from '../messages/notice-outbox.ts';
import { pushOf } from '../messages/push-notices.ts';
import { receiptFor } from '../messages/receipt-for.ts';
import { handOver } from '../messages/send-outside.ts';
import type { Instance } from '../platform/instance.ts';
import { readTargets } from '../ports/device-book.ts';
import type { OutsideMessage } from '../ports/outside.ts';
import { offerKey, offerLink, offerParams, offerPush } from './offer-message.ts';

type Outcome = z.output<typeof resendMessage.output>['outcome'];

export interface Again extends z.output<typeof resendMessage.input> {
  readonly reader: Reader | undefined;
  readonly switches: OrgConfig['switches'];
}

/** One message as a push and as what leaves for a mailbox or a telephone, and where it is kept how it went. */
interface Message {
  readonly push: OutgoingPush;
  readonly outside: Omit<OutsideMessage, 'to'>;
  readonly path: string;
  /** Holds how it went, by channel. */
  readonly field: string;
  readonly before: WentByHand | undefined;
}

/** By the chosen way. */
export async function sendAgain(instance: Instance, again: Again, now: Date): Promise<Outcome> {
  const message = again.about.kind === 'offer' ? await offerOf(instance, again, now) : await noticeOf(instance, again);
  if (!message) return 'none';
  const { channel } = again;
  const { outcome, why } =
    channel === 'push'
      ? await pushAgain(instance, message, again.uid, now)
      : await outsideAgain(instance, message, again, channel, now);
  if (outcome !== 'later') {
    const { path, field, before } = message;
    const sentAt = outcome === 'sent' ? now : before?.[channel]?.sentAt;
    const went = { key: again.key, is: outcome, at: now, why, sentAt };
    await writeNoted(instance, [{ update: path, data: { [`${field}.${channel}`]: went } }]);
  }
  return outcome;
}

interface Sent {
  readonly outcome: Outcome;
  readonly why?: string;
}

/** To every device: the one that had it may be the one that shows nothing. */
async function pushAgain(instance: Instance, { push: one }: Message, uid: string, now: Date): Promise<Sent> {
  const tokens = (await readTargets(instance.store, [uid])).get(uid) ?? [];
  const outcomes = await instance.push.send(
    tokens.map((token) => ({ ...one, targets: [token] })),
    now,
  );
  if (outcomes.includes('sent')) return { outcome: 'sent' };
  const [first = 'none'] = outcomes;
  if (typeof first === 'object')
    return 'failed' in first ? { outcome: 'failed', why: first.failed } : { outcome: 'later' };
  return { outcome: first === 'off' ? 'later' : 'none' };
}

async function outsideAgain(
  instance: Instance,
  { outside: one }: Message,
  { reader, switches }: Again,
  channel: OutsideChannel,
  now: Date,
): Promise<Sent> {
  if (!reader) return { outcome: 'none' };
  const handed = await handOver(instance, channel, one, { reader, switches }, now);
  if (handed === 'sent') return { outcome: 'sent' };
  if (handed === 'off' || 'later' in handed) return { outcome: 'later' };
  return { outcome: 'failed', why: handed.failed };
}

async function offerOf(
  instance: Instance,
  { about, uid, reader, key }: Again,
  now: Date,
): Promise<Message | undefined> {
  if (about.kind !== 'offer') return undefined;
  const { jobId, page: id } = about;
  const path = paths.delivery(jobId, id);
  const [{ data: page }, { data: delivery }] = await Promise.all([
    instance.store.get(WavePage, paths.wave(jobId, id)),
    instance.store.get(Delivery, path),
  ]);
  if (!page || !delivery) return undefined;
  const lang = reader?.lang ?? 'en';
  const push = offerPush({ jobId, id, page }, offerKey(page), lang, now);
  const receipt = receiptFor(instance, uid, { kind: 'wave', jobId, page: id });
  const words = { key: offerKey(page), params: offerParams(page), link: offerLink(jobId), lang };
  return {
    push: { ...push, to: uid, data: { ...receipt, ...push.data } },
    outside: { id: `${jobId}/${id}/${key}`, toUid: uid, kind: 'offer', urgency: page.card.urgency, ...words },
    path,
    field: `rows.${uid}.went`,
    before: delivery.rows[uid]?.went,
  };
}

async function noticeOf(instance: Instance, { about, uid, reader, key }: Again): Promise<Message | undefined> {
  if (about.kind !== 'notice') return undefined;
  const { id } = about;
  const path = paths.notice(uid, id);
  const { data: notice } = await instance.store.get(Notice, path);
  if (!notice) return undefined;
  const lang = reader?.lang ?? 'en';
  const { type: kind, params, link, urgency } = notice;
  const words = { key: isMessageKey(notice.key) ? notice.key : ('bundle' as const), params, link, lang };
  return {
    push: pushOf(instance, { uid, id, notice }, lang),
    outside: { id: `${id}/${key}`, toUid: uid, kind, urgency, ...words },
    path,
    field: 'went',
    before: notice.went,
  };
}
