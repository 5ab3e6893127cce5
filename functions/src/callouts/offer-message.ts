import type { WavePage } from '@muster/domain/callouts/wave';
import type { OutgoingPush, Params } from '@muster/domain/messages/messages';
import type { MessageKey } from '@muster/domain/messages/texts';
import { renderActions, renderMessage } from '../ports/render-message.ts';

export interface Offer {
  readonly jobId: string;
  readonly id: string;
  readonly page: WavePage;
}

/** What the words of an offer are made of: the card, and nothing beyond it. */
export function offerParams({ card, replyBy }: WavePage): Params {
  const { title, area, outward, start, end, tz } = card;
  return { title, area, outward, start, end, tz, replyBy };
}

export function offerKey({ card }: WavePage): MessageKey {
  return card.urgency === 'urgent' ? 'offerUrgent' : 'offer';
}

export const offerLink = (jobId: string) => `/o/${jobId}`;

/** Carries what the offer's screen shows without a network. */
export function offerPush(
  { jobId, id, page }: Offer,
  key: MessageKey,
  lang: string,
  now: Date,
): Omit<OutgoingPush, 'to'> {
  const { title, area, outward, urgency, start, end, tz, positions } = page.card;
  const { replyBy } = page;
  const times = { start: start.toISOString(), end: end.toISOString(), replyBy: replyBy.toISOString() };
  return {
    kind: 'offer',
    tag: jobId,
    ...renderMessage(key, offerParams(page), lang),
    lang,
    link: offerLink(jobId),
    urgency,
    data: {
      ...renderActions(lang),
      jobId,
      page: id,
      title,
      area,
      outward,
      tz,
      ...times,
      places: positions.map(({ label }) => label).join(', '),
    },
    ttlSec: Math.max(0, Math.round((replyBy.getTime() - now.getTime()) / 1000)),
  };
}
