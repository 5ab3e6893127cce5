import { REMOVE_FIELD, type Fields, type Write } from '@muster/domain/decision';
import { withSend, secondsBetween, type Send } from '@muster/domain/messages/delivery-row';
import { sendsOf, type Notice } from '@muster/domain/messages/messages';
import { nextRung } from '@muster/domain/messages/notice-step';
import { paths } from '@muster/domain/paths';
import type { Instance } from '../platform/instance.ts';
import type { PushOutcome } from '../ports/push.ts';

/** A stored notice of one person, and the language to tell it in where that is all one has to know. */
export interface Kept {
  readonly uid: string;
  readonly id: string;
  readonly notice: Notice;
  readonly lang?: string | undefined;
}

const AGAIN_MS = 30_000;
const NOT_FOUND = 5;

/** All at once; a reader who removed one meanwhile takes nothing from the others. */
export async function writeNoted({ store }: Instance, writes: readonly Write[]): Promise<void> {
  if (writes.length === 0) return;
  if (await isThere(store.commit(writes, []))) return;
  await Promise.all(writes.map((write) => isThere(store.commit([write], []))));
}

async function isThere(committing: Promise<unknown>): Promise<boolean> {
  try {
    await committing;
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === NOT_FOUND) return false;
    throw error;
  }
}

/** What is written down of a notice: fields alone, since a receipt may arrive beside it. */
export function noted({ uid, id }: Pick<Kept, 'uid' | 'id'>, fields: Fields): Write {
  return { update: paths.notice(uid, id), data: fields };
}

/** It is looked at again then; without a time it is over. */
export function nextIs(next: Notice['next']): Fields {
  return { next: next ?? REMOVE_FIELD };
}

export function sendOf(channel: Send['channel'], is: Send['is'], { at }: Notice, now: Date, why?: string): Send {
  return { channel, is, afterSec: secondsBetween(at, now), ...(why !== undefined && { why }) };
}

export function withSends(notice: Notice, ...sends: readonly Send[]): Fields {
  return { 'delivery.d': sends.reduce((packed, send) => withSend(packed, send), sendsOf(notice)) };
}

/** What became of a push: on to the next rung, at once to mail and SMS where nothing was reached, or again later. */
export function afterPush(kept: Kept, outcome: PushOutcome, now: Date): Write {
  const { notice } = kept;
  const rung = notice.next?.rung ?? 'push';
  if (outcome === 'off') return noted(kept, nextIs({ at: new Date(now.getTime() + AGAIN_MS), rung }));
  if (typeof outcome === 'object' && 'later' in outcome) return noted(kept, nextIs({ at: outcome.later, rung }));
  const next = nextRung(notice, rung, now);
  if (outcome === 'sent') {
    const fields = {
      'delivery.sentAt': now,
      ...withSends(notice, sendOf('push', 'sent', notice, now)),
      ...nextIs(next),
    };
    return noted(kept, fields);
  }
  const [is, why] =
    typeof outcome === 'object' ? (['failed', outcome.failed] as const) : ([outcome, undefined] as const);
  const onward = next && { at: now, rung: 'outside' as const };
  return noted(kept, { ...withSends(notice, sendOf('push', is, notice, now, why)), ...nextIs(onward) });
}
