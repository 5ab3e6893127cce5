import type { Decision, Fields } from '../decision.ts';
import { isQueued, secondsBetween, withSend } from '../messages/delivery-row.ts';
import { rungAfter } from '../messages/ladder.ts';
import type { Rung, Urgency } from '../messages/messages.ts';
import { paths } from '../paths.ts';
import { CHANNELS } from '../people/prefs.ts';
import { takeRung, type ClimbFacts, type Taken } from './climb-ladder.ts';
import type { Delivery } from './delivery.ts';
import type { WavePage } from './wave.ts';

/** By whom, and which command it is. */
export interface Hand {
  readonly by: string;
  readonly key: string;
}

type Climbing = Pick<Delivery, 'rung' | 'stopped'>;
type Page = Pick<WavePage, 'state' | 'sentAt' | 'replyBy'> & { readonly card: { readonly urgency: Urgency } };

/** What is tried next for those of a page who gave no sign, and when; past the time to answer, only by hand. */
export function offerRung(
  page: Page,
  { rung, stopped }: Climbing,
  now: Date,
): { readonly rung: Rung; readonly at: Date | undefined } | undefined {
  if (stopped || page.state !== 'open' || now >= page.replyBy) return undefined;
  const next = rungAfter(page.card.urgency, rung, page.sentAt);
  if (!next || next.rung === 'unreachable') return undefined;
  return { rung: next.rung, at: next.at < page.replyBy ? next.at : undefined };
}

export type HurryOfferRefusal = 'not-found' | 'not-climbing' | 'stale';

/** The next rung of a page, for all of it, as if its time had come. */
export function decideHurryOffer(
  facts: ClimbFacts & Hand & { readonly rung: Rung | 'push' },
  now: Date,
): Decision<HurryOfferRefusal, Taken | undefined> {
  const { jobId, id, page, delivery, by, key } = facts;
  if (!page || !delivery) return { refused: 'not-found' };
  if (delivery.hurried?.key === key) return { writes: [], audit: [], answer: undefined };
  const next = offerRung(page, delivery, now);
  if (!next) return { refused: 'not-climbing' };
  if (next.rung !== facts.rung) return { refused: 'stale' };
  const { writes, answer } = takeRung(facts, next.rung, now);
  const hurried: Fields = { hurried: { at: now, key } };
  return {
    writes: [...writes, { update: paths.delivery(jobId, id), data: hurried }],
    audit: [{ op: 'offer.hurried', by, diff: { page: id, rung: next.rung } }],
    answer,
  };
}

/** Nobody of this page is told again, nor of what waits to leave. Whoever was asked may still answer in the app. */
export function decideStopOffer(
  facts: Pick<ClimbFacts, 'jobId' | 'id' | 'page' | 'delivery'> & Hand,
  now: Date,
): Decision<'not-found' | 'not-climbing'> {
  const { jobId, id, page, delivery, by, key } = facts;
  if (!page || !delivery) return { refused: 'not-found' };
  if (delivery.stopped?.key === key) return { writes: [], audit: [], answer: undefined };
  const held = heldBack(delivery, now);
  if (!offerRung(page, delivery, now) && Object.keys(held).length === 0) return { refused: 'not-climbing' };
  // Whoever is sending the page at this moment says itself what became of it.
  const isFree = delivery.sendState === 'queued';
  const data: Fields = { ...held, stopped: { at: now, key }, ...(isFree && { sendState: 'sent' }) };
  return {
    writes: [{ update: paths.delivery(jobId, id), data }],
    audit: [{ op: 'offer.stopped', by, diff: { page: id } }],
    answer: undefined,
  };
}

/** What was never handed over is not handed over any more. */
function heldBack({ rows, createdAt }: Delivery, now: Date): Fields {
  const afterSec = secondsBetween(createdAt, now);
  return Object.fromEntries(
    Object.entries(rows).flatMap(([uid, row]) => {
      const queued = CHANNELS.filter((channel) => isQueued(row, channel));
      const send = { is: 'suppressed', why: 'stopped', afterSec } as const;
      const d = queued.reduce((packed, channel) => withSend(packed, { channel, ...send }), row.d);
      return queued.length > 0 ? [[`rows.${uid}.d`, d] as const] : [];
    }),
  );
}
