import { isQueued, type Send } from '@muster/domain/messages/delivery-row';
import type { Reader } from '@muster/domain/messages/notice-step';
import type { OutsideChannel } from '@muster/domain/messages/outage';
import type { DeliveryRow } from '@muster/domain/callouts/delivery';
import { Person } from '@muster/domain/people/person';
import { idOf, paths } from '@muster/domain/paths';
import pLimit from 'p-limit';
import { handOver } from '../messages/send-outside.ts';
import type { Instance } from '../platform/instance.ts';
import type { HandedOver } from '../ports/outside.ts';
import { readSwitches } from '../ports/push-switch.ts';
import { offerKey, offerLink, offerParams, type Offer } from './offer-message.ts';

const AT_ONCE = 16;
const AGAIN_MS = 30_000;

/** What became of one channel of one person. `later`: not again before. */
export interface News {
  readonly uid: string;
  readonly send: Omit<Send, 'afterSec'>;
  readonly later?: Date;
}

/** An offer by mail and SMS to those for whom that is queued. A provider that is down is asked again. */
export async function offersOutside(
  instance: Instance,
  offer: Offer,
  rows: readonly (readonly [string, DeliveryRow])[],
  now: Date,
): Promise<readonly News[]> {
  const wanted = (['mail', 'sms'] as const).flatMap((channel) =>
    rows.flatMap(([uid, row]) => (isQueued(row, channel) ? [{ uid, channel }] : [])),
  );
  if (wanted.length === 0) return [];
  const [readers, switches] = await Promise.all([
    readReaders(
      instance,
      wanted.map(({ uid }) => uid),
    ),
    readSwitches(instance.store),
  ]);
  const limit = pLimit(AT_ONCE);
  return Promise.all(
    wanted.map(({ uid, channel }) =>
      limit(async () => {
        const reader = readers.get(uid);
        if (!reader) return { uid, send: { channel, is: 'none' as const } };
        return newsOf(
          uid,
          channel,
          await handOver(instance, channel, messageTo(offer, uid, reader), { reader, switches }, now),
          now,
        );
      }),
    ),
  );
}

function messageTo({ jobId, id, page }: Offer, toUid: string, { lang }: Reader) {
  const { urgency } = page.card;
  const about = { id: `${jobId}/${id}`, toUid, kind: 'offer', urgency } as const;
  return { ...about, key: offerKey(page), params: offerParams(page), link: offerLink(jobId), lang };
}

function newsOf(uid: string, channel: OutsideChannel, outcome: HandedOver | 'off', now: Date): News {
  if (outcome === 'sent') return { uid, send: { channel, is: 'sent' } };
  if (outcome === 'off') return { uid, send: { channel, is: 'queued' }, later: new Date(now.getTime() + AGAIN_MS) };
  if ('failed' in outcome) return { uid, send: { channel, is: 'failed', why: outcome.failed } };
  return { uid, send: { channel, is: 'queued' }, later: outcome.later };
}

export async function readReaders({ store }: Instance, uids: readonly string[]): Promise<ReadonlyMap<string, Reader>> {
  const people = await store.getAll(Person, [...new Set(uids)].map(paths.person));
  return new Map(people.flatMap(({ path, data }) => (data ? [[idOf(path), data] as const] : [])));
}
