import { hasSend, isQueued, withSend } from '@muster/domain/messages/delivery-row';
import { sendsOf } from '@muster/domain/messages/messages';
import { nextRung, waysOutside, type Reader } from '@muster/domain/messages/notice-step';
import { isMessageKey } from '@muster/domain/messages/texts';
import pLimit from 'p-limit';
import type { Instance } from '../platform/instance.ts';
import type { HandedOver } from '../ports/outside.ts';
import { readSwitches } from '../ports/push-switch.ts';
import { nextIs, noted, sendOf, writeNoted, type Kept } from './notice-outbox.ts';
import { handOver } from './send-outside.ts';

const AT_ONCE = 16;
const AGAIN_MS = 30_000;

/** Mail and SMS for those who gave no sign. A provider that is down is asked again; each channel leaves once. */
export async function noticesOutside(
  instance: Instance,
  kept: readonly Kept[],
  readers: ReadonlyMap<string, Reader>,
  now: Date,
): Promise<void> {
  const limit = pLimit(AT_ONCE);
  await Promise.all(
    kept.map((one) =>
      limit(async () => {
        const reader = readers.get(one.uid);
        if (reader) await sendOne(instance, one, reader, now);
      }),
    ),
  );
}

async function sendOne(instance: Instance, kept: Kept, reader: Reader, now: Date): Promise<void> {
  const { notice, id, uid } = kept;
  const { type, key, params, link, urgency } = notice;
  const switches = await readSwitches(instance.store);
  const about = { id, toUid: uid, kind: type, urgency, key: isMessageKey(key) ? key : 'bundle', params, link } as const;
  let packed = sendsOf(notice);
  let again: Date | undefined;
  for (const channel of waysOutside(notice, reader)) {
    if (hasSend({ d: packed }, channel) && !isQueued({ d: packed }, channel)) continue;
    const outcome = await handOver(instance, channel, { ...about, lang: reader.lang }, { reader, switches }, now);
    const { is, why, later } = recorded(outcome, now);
    again = later ?? again;
    packed = withSend(packed, sendOf(channel, is, notice, now, why));
  }
  const next = again
    ? { at: again, rung: 'outside' as const }
    : nextRung(notice, 'outside', notice.delivery?.sentAt ?? now);
  await writeNoted(instance, [noted(kept, { 'delivery.d': packed, ...nextIs(next) })]);
}

interface Recorded {
  readonly is: 'queued' | 'sent' | 'failed';
  readonly why?: string;
  readonly later?: Date;
}

function recorded(outcome: HandedOver | 'off', now: Date): Recorded {
  if (outcome === 'sent') return { is: 'sent' };
  if (outcome === 'off') return { is: 'queued', later: new Date(now.getTime() + AGAIN_MS) };
  return 'failed' in outcome ? { is: 'failed', why: outcome.failed } : { is: 'queued', later: outcome.later };
}
