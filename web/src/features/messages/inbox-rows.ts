import type { OfferCard, WavePage } from '@muster/domain/callouts/wave';
import type { InboxMarks, Notice, NoticeKind, Params, Urgency } from '@muster/domain/messages/messages';
import { isMessageKey, type MessageKey } from '@muster/domain/messages/texts';

/** One line of the inbox: a stored notice, or an offer, which has no document of its own. */
export interface InboxRow {
  /** Of the notice's document, or `jobId_n` of the offer. */
  readonly id: string;
  readonly from: 'notice' | 'offer';
  readonly kind: NoticeKind;
  readonly message: MessageKey | undefined;
  readonly params: Params;
  readonly link: string;
  readonly urgency: Urgency;
  readonly at: Date;
  readonly read: boolean;
}

interface Stored<T> {
  readonly id: string;
  readonly data: T;
}

export const NO_MARKS: InboxMarks = { read: {}, hidden: [] };

/** Newest first. */
export function inboxRows(
  notices: readonly Stored<Notice>[],
  pages: readonly Stored<WavePage>[],
  marks: InboxMarks,
): InboxRow[] {
  const offers = pages.map(({ data }) => offerRow(data, marks)).filter(({ id }) => !marks.hidden.includes(id));
  return [...notices.map(noticeRow), ...offers].toSorted((a, b) => b.at.getTime() - a.at.getTime());
}

export function unreadOf(rows: readonly InboxRow[]): InboxRow[] {
  return rows.filter(({ read }) => !read);
}

function noticeRow({ id, data }: Stored<Notice>): InboxRow {
  const { type, key, params, link, urgency, at, read } = data;
  return {
    id,
    from: 'notice',
    kind: type,
    message: isMessageKey(key) ? key : undefined,
    params,
    link,
    urgency,
    at,
    read,
  };
}

function offerRow(page: WavePage, marks: InboxMarks): InboxRow {
  const id = `${page.jobId}_${page.n}`;
  return {
    id,
    from: 'offer',
    kind: page.why === 'full' ? 'offer.closed' : 'offer',
    message: messageOf(page),
    params: paramsOf(page.card, page.replyBy),
    link: `/o/${page.jobId}`,
    urgency: page.card.urgency,
    at: page.sentAt,
    read: isRead(id, page.sentAt, marks),
  };
}

/** A mark of its own wins over "all read", so that one offer can be made unread again. */
function isRead(id: string, at: Date, { read, readAll }: InboxMarks): boolean {
  const mark = read[id] ?? readAll;
  return mark !== undefined && mark >= at;
}

function messageOf({ why, card }: WavePage): MessageKey {
  if (why === 'full') return 'offerFull';
  return card.urgency === 'urgent' ? 'offerUrgent' : 'offer';
}

function paramsOf({ title, area, outward, start, end, tz }: OfferCard, replyBy: Date): Params {
  return { title, area, outward, start, end, tz, replyBy };
}
