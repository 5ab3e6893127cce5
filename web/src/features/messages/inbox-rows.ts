import type { OfferCard, WavePage } from '@muster/domain/callouts/wave';
import type { Bulletin } from '@muster/domain/messages/bulletin';
import type { InboxMarks, Notice, NoticeKind, Params, Urgency } from '@muster/domain/messages/messages';
import { isMessageKey, type MessageKey } from '@muster/domain/messages/texts';

/** One line of the inbox: a stored notice, a message to many, or an offer, which have no document of one's own. */
export interface InboxRow {
  /** Of the notice's or the message's document, or `jobId_n` of the offer. */
  readonly id: string;
  readonly from: 'notice' | 'bulletin' | 'offer';
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
  bulletins: readonly Stored<Bulletin>[],
  pages: readonly Stored<WavePage>[],
  marks: InboxMarks,
): InboxRow[] {
  const offers = pages.map(({ data }) => offerRow(data, marks));
  const toMany = bulletins.map((one) => bulletinRow(one, marks));
  const marked = [...toMany, ...offers].filter(({ id }) => !marks.hidden.includes(id));
  return [...notices.map(noticeRow), ...marked].toSorted((a, b) => b.at.getTime() - a.at.getTime());
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

function bulletinRow({ id, data }: Stored<Bulletin>, marks: InboxMarks): InboxRow {
  const { type, key, params, link, urgency, at } = data;
  const message = isMessageKey(key) ? key : undefined;
  return { id, from: 'bulletin', kind: type, message, params, link, urgency, at, read: isRead(id, at, marks) };
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
