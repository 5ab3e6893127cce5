import type { SentPage } from '@muster/domain/callouts/change';
import { isQueued, secondsBetween, withSend, type Send } from '@muster/domain/callouts/delivery-row';
import type { WavePage } from '@muster/domain/callouts/wave';
import type { OutgoingPush, Targets } from '@muster/domain/messages/messages';
import { paths } from '@muster/domain/paths';
import { remembered } from '@muster/domain/time/remembered';
import { renderActions, renderMessage } from '../ports/render-message.ts';
import { receiptFor } from '../messages/receipt-for.ts';
import type { Instance } from '../platform/instance.ts';
import type { PushOutcome } from '../ports/push.ts';

/** Tokens of a person that are at hand; undefined, they are looked up. */
export type TargetsOf = (uid: string) => Targets | undefined;

/** Pushes pages to everyone they ask and records what became of each. A repeat replaces, by the tag. */
export async function sendOffers(
  instance: Instance,
  jobId: string,
  pages: readonly SentPage[],
  now: Date,
  targetsOf: TargetsOf = () => undefined,
): Promise<void> {
  await Promise.all(pages.map((page) => sendPage(instance, jobId, page, { now, targetsOf })));
}

interface Sending {
  readonly now: Date;
  readonly targetsOf: TargetsOf;
}

async function sendPage(
  instance: Instance,
  jobId: string,
  { id, page, delivery }: SentPage,
  { now, targetsOf }: Sending,
): Promise<void> {
  const { clock, push, store } = instance;
  const waiting = Object.entries(delivery.rows).filter(([, row]) => isQueued(row));
  // The same words for all who speak a language.
  const messageIn = remembered((lang: string) => offerPush(lang, { jobId, id, page }, now));
  const outcomes = await push.send(
    waiting.map(([to, { lang = 'en' }]) => {
      const message = messageIn(lang);
      const receipt = receiptFor(instance, to, { kind: 'wave', jobId, page: id });
      const targets = targetsOf(to);
      return { ...message, to, ...(targets && { targets }), data: { ...receipt, ...message.data } };
    }),
    now,
  );
  const afterSec = secondsBetween(delivery.createdAt, await clock.now());
  const sends = waiting.map((_, i) => recorded(outcomes[i] ?? 'none', afterSec));
  // Field by field: a receipt may already stand beside it.
  const rows = waiting.map(([uid, { d }], i): [string, string] => [`rows.${uid}.d`, withSend(d, sends[i] ?? QUEUED)]);
  // What could not leave yet is not lost: it is swept until nobody can answer any more.
  const isHeld = sends.some(({ is }) => is === 'queued') && now < page.replyBy;
  const sendAfter = isHeld ? soonest(outcomes) : undefined;
  const data = {
    ...Object.fromEntries(rows),
    sendState: isHeld ? 'queued' : 'sent',
    ...(sendAfter && { sendAfter }),
  };
  await store.commit([{ update: paths.delivery(jobId, id), data }], []);
}

const QUEUED: Send = { channel: 'push', is: 'queued', afterSec: 0 };

function recorded(outcome: PushOutcome, afterSec: number): Send {
  if (outcome === 'off') return QUEUED;
  if (typeof outcome === 'string') return { channel: 'push', is: outcome, afterSec };
  return 'failed' in outcome ? { channel: 'push', is: 'failed', why: outcome.failed, afterSec } : QUEUED;
}

/** When the push service will take what it would not take now. */
function soonest(outcomes: readonly PushOutcome[]): Date | undefined {
  const times = outcomes.flatMap((outcome) =>
    typeof outcome === 'object' && 'later' in outcome ? [outcome.later] : [],
  );
  return times.toSorted((a, b) => a.getTime() - b.getTime())[0];
}

interface Offer {
  readonly jobId: string;
  readonly id: string;
  readonly page: WavePage;
}

/** Carries what the offer's screen shows without a network, and nothing beyond the card. */
function offerPush(lang: string, { jobId, id, page }: Offer, now: Date): Omit<OutgoingPush, 'to'> {
  const { title, area, outward, urgency, start, end, tz, positions } = page.card;
  const { replyBy } = page;
  const params = { title, area, outward, start, end, tz, replyBy };
  const times = { start: start.toISOString(), end: end.toISOString(), replyBy: replyBy.toISOString() };
  return {
    kind: 'offer',
    tag: jobId,
    ...renderMessage(urgency === 'urgent' ? 'offerUrgent' : 'offer', params, lang),
    lang,
    link: `/o/${jobId}`,
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
