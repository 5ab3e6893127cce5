import type { SentPage } from '@muster/domain/callouts/change';
import { isQueued, secondsBetween, withSend, type SendState } from '@muster/domain/callouts/delivery-row';
import type { WavePage } from '@muster/domain/callouts/wave';
import type { OutgoingPush } from '@muster/domain/messages/messages';
import { paths } from '@muster/domain/paths';
import { renderMessage } from '../ports/render-message.ts';
import type { Instance } from '../platform/instance.ts';
import type { PushOutcome } from '../ports/push.ts';

/** Pushes pages to everyone they ask and records what became of each. A repeat replaces, by the tag. */
export async function sendOffers(
  instance: Instance,
  jobId: string,
  pages: readonly SentPage[],
  now: Date,
): Promise<void> {
  await Promise.all(pages.map((page) => sendPage(instance, jobId, page, now)));
}

async function sendPage(
  { clock, push, store }: Instance,
  jobId: string,
  { id, page, delivery }: SentPage,
  now: Date,
): Promise<void> {
  const waiting = Object.entries(delivery.rows).filter(([, row]) => isQueued(row));
  const outcomes = await push.send(
    waiting.map(([uid, { lang = 'en' }]) => offerPush(uid, lang, { jobId, id, page }, now)),
    now,
  );
  const afterSec = secondsBetween(delivery.createdAt, await clock.now());
  // Field by field: a receipt may already stand beside it.
  const rows = waiting.map(([uid, { d }], i): [string, string] => {
    const is = recorded(outcomes[i] ?? 'failed');
    return [`rows.${uid}.d`, withSend(d, { channel: 'push', is, afterSec })];
  });
  // Switched off is not lost: what is still queued is swept until nobody can answer any more.
  const isHeld = outcomes.includes('off') && now < page.replyBy;
  const data = { ...Object.fromEntries(rows), sendState: isHeld ? 'queued' : 'sent' };
  await store.commit([{ update: paths.delivery(jobId, id), data }], []);
}

function recorded(outcome: PushOutcome): SendState {
  switch (outcome) {
    case 'sent':
    case 'failed':
      return outcome;
    case 'no-target':
      return 'none';
    case 'off':
      return 'queued';
  }
}

interface Offer {
  readonly jobId: string;
  readonly id: string;
  readonly page: WavePage;
}

/** Carries what the offer's screen shows without a network, and nothing beyond the card. */
function offerPush(to: string, lang: string, { jobId, id, page }: Offer, now: Date): OutgoingPush {
  const { title, area, outward, urgency, start, end, tz, positions } = page.card;
  const { replyBy } = page;
  const params = { title, area, outward, start, end, tz, replyBy };
  const times = { start: start.toISOString(), end: end.toISOString(), replyBy: replyBy.toISOString() };
  return {
    to,
    kind: 'offer',
    tag: jobId,
    ...renderMessage(urgency === 'urgent' ? 'offerUrgent' : 'offer', params, lang),
    lang,
    link: `/o/${jobId}`,
    urgency,
    data: {
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
