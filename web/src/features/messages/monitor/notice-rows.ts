import { decodeSends, reached } from '@muster/domain/messages/delivery-row';
import { sendsOf, type Notice } from '@muster/domain/messages/messages';
import { plannedRung } from '@muster/domain/messages/notice-step';
import type { ReachedRow } from './reached-rows.ts';

/** One stored notice and whose it is. */
interface SentNotice {
  readonly id: string;
  readonly uid: string;
  readonly notice: Notice;
}

/** How far each notice got. What was only ever meant for the inbox is left out. */
export function noticeRows(
  notices: readonly SentNotice[],
  nameOf: (uid: string) => string,
  now: Date,
): readonly ReachedRow[] {
  return notices.flatMap(({ id, uid, notice }) => {
    const d = sendsKnown(notice);
    const next = plannedRung(notice, now);
    return d === undefined ? [] : [{ ...rowOf({ id, uid, notice }, d, nameOf), ...(next && { next }) }];
  });
}

function sendsKnown(notice: Notice): string | undefined {
  const { delivery, next } = notice;
  const known = sendsOf(notice);
  if (known !== '') return known;
  if (delivery?.sentAt) return 'push:sent';
  return next ? 'push:queued' : undefined;
}

function rowOf({ id, uid, notice }: SentNotice, d: string, nameOf: (uid: string) => string): ReachedRow {
  const { type, cause, params, at, delivery } = notice;
  const { step, rank, channel, why } = reached({ d, sh: delivery?.shownAt, op: delivery?.openedAt }, false);
  const sent = decodeSends(d).find(({ is }) => is === 'sent');
  return {
    ...{ key: `${uid} ${id}`, jobId: `${type} ${cause.id}`, page: id, wave: 0, uid, name: nameOf(uid), kind: type },
    ...{ step, rank, channel, why, queuedAt: at, title: String(params['title'] ?? params['team'] ?? '') },
    isOver: notice.read,
    sentAt: sent && new Date(at.getTime() + sent.afterSec * 1000),
    shownAt: delivery?.shownAt,
    openedAt: delivery?.openedAt,
    answeredAt: undefined,
    stoppedAt: notice.stopped?.at,
  };
}
