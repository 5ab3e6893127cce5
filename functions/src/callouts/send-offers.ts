import type { SentPage } from '@muster/domain/callouts/change';
import { QUEUED } from '@muster/domain/callouts/send-wave';
import type { Delivery, WavePage } from '@muster/domain/callouts/wave';
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
  { push, store }: Instance,
  jobId: string,
  { id, page, delivery }: SentPage,
  now: Date,
): Promise<void> {
  const waiting = Object.entries(delivery.rows).filter(([, { d }]) => d === QUEUED);
  const outcomes = await push.send(
    waiting.map(([uid, { lang = 'en' }]) => offerPush(uid, lang, { jobId, id, page }, now)),
    now,
  );
  const rows = Object.fromEntries(
    waiting.map(([uid, row], i) => [uid, { ...row, d: recorded(outcomes[i] ?? 'none') }]),
  );
  // Switched off is not lost: what is still queued is swept until nobody can answer any more.
  const isHeld = outcomes.some((outcome) => recorded(outcome) === QUEUED) && now < page.replyBy;
  const data = {
    rows: { ...delivery.rows, ...rows },
    sendState: isHeld ? 'queued' : 'sent',
  } satisfies Partial<Delivery>;
  await store.commit([{ update: paths.delivery(jobId, id), data }], []);
}

function recorded(outcome: PushOutcome): string {
  if (outcome === 'off') return QUEUED;
  if (typeof outcome === 'string') return `push:${outcome}`;
  return 'failed' in outcome ? `push:failed(${outcome.failed})` : QUEUED;
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
