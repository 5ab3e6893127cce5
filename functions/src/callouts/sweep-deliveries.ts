import { isQueued, secondsBetween, withSend } from '@muster/domain/messages/delivery-row';
import { CHANNELS } from '@muster/domain/people/prefs';
import { Delivery, storedDelivery } from '@muster/domain/callouts/delivery';
import { WavePage } from '@muster/domain/callouts/wave';
import { COLLECTION_GROUPS, idOf, paths } from '@muster/domain/paths';
import type { Instance } from '../platform/instance.ts';
import type { Read } from '../platform/store.ts';
import type { Sweep } from '../platform/tick.ts';
import { readConstants } from '../settings/read-org.ts';
import { sendOffers } from './send-offers.ts';

const MOST = 50;

/** Pushes of pages whose sender died between the commit and the record, and of those that died doing this. */
export const sweepDeliveries: Sweep = async (instance, now) => {
  const { sweepQueuedAfterSec } = await readConstants(instance);
  const before = new Date(now.getTime() - sweepQueuedAfterSec * 1000);
  for (const state of ['queued', 'sending'] as const) {
    const left = await instance.store.query(Delivery, {
      from: COLLECTION_GROUPS.deliveries,
      group: true,
      where: [
        ['sendState', '==', state],
        ['sendAfter', '<=', now],
      ],
      orderBy: [['sendAfter', 'asc']],
      limit: MOST,
    });
    for (const read of left) await resend(instance, read, before, now);
  }
};

/** What is queued of one page leaves now, unless somebody else is sending it. */
export async function sendQueued(instance: Instance, path: string, now: Date): Promise<void> {
  const { sweepQueuedAfterSec } = await readConstants(instance);
  const before = new Date(now.getTime() - sweepQueuedAfterSec * 1000);
  await resend(instance, await instance.store.get(Delivery, path), before, now);
}

async function resend(instance: Instance, read: Read<Delivery>, before: Date, now: Date): Promise<void> {
  const { path, data: delivery } = read;
  if (!delivery || (delivery.sendState === 'sending' && (delivery.sendingAt ?? before) > before)) return;
  // Whoever marks it first sends it.
  const claimed = {
    ...delivery,
    sendState: 'sending',
    sendingAt: now,
    sendAfter: new Date(now.getTime() + (now.getTime() - before.getTime())),
  } satisfies Delivery;
  if ((await instance.store.commit([{ replace: path, data: storedDelivery(claimed) }], [read])) === 'lost') return;

  const { jobId } = delivery;
  const id = idOf(path);
  const { data: page } = await instance.store.get(WavePage, paths.wave(jobId, id));
  const isOpen = page?.state === 'open' && now < page.replyBy;
  const asked = new Set(isOpen ? page.audience : []);
  const ended = expired(claimed, asked, now);
  const data = isOpen ? ended : { ...ended, sendState: 'sent' };
  if (Object.keys(data).length > 0) await instance.store.commit([{ update: path, data }], []);
  if (isOpen) {
    const rows = Object.fromEntries(Object.entries(claimed.rows).filter(([uid]) => asked.has(uid)));
    await sendOffers(instance, jobId, [{ id, page, delivery: { ...claimed, rows } }], now, { isAgain: true });
  }
}

/** Who is asked no more, or can answer no more, is not sent now what was never handed over. */
function expired({ rows, createdAt }: Delivery, asked: ReadonlySet<string>, now: Date): Record<string, string> {
  const afterSec = secondsBetween(createdAt, now);
  const gone = Object.entries(rows).filter(([uid]) => !asked.has(uid));
  const changed = gone.flatMap(([uid, row]) => {
    const queued = CHANNELS.filter((channel) => isQueued(row, channel));
    const d = queued.reduce((packed, channel) => withSend(packed, { channel, is: 'expired', afterSec }), row.d);
    return queued.length > 0 ? [[`rows.${uid}.d`, d] as const] : [];
  });
  return Object.fromEntries(changed);
}
