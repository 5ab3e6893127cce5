import type { SentPage } from '@muster/domain/callouts/change';
import { Delivery, sendsUpdate, storedDelivery, type DeliveryRow } from '@muster/domain/callouts/delivery';
import { isQueued, secondsBetween, withSend } from '@muster/domain/messages/delivery-row';
import type { Targets } from '@muster/domain/messages/messages';
import { paths } from '@muster/domain/paths';
import { remembered } from '@muster/domain/time/remembered';
import { receiptFor } from '../messages/receipt-for.ts';
import type { Instance } from '../platform/instance.ts';
import { LoggableError } from '../platform/log.ts';
import type { PushOutcome } from '../ports/push.ts';
import { readConstants } from '../settings/read-org.ts';
import { wakesFor } from './awake.ts';
import { offerKey, offerPush, type Offer } from './offer-message.ts';
import { offersOutside, readReaders, type News } from './offers-outside.ts';

/** Tokens of a person that are at hand; undefined, they are looked up. */
export type TargetsOf = (uid: string) => Targets | undefined;

type Rows = readonly (readonly [uid: string, row: DeliveryRow])[];

interface Ways {
  readonly targetsOf?: TargetsOf;
  /** By whoever claimed the page later: others may have written its rows meanwhile. */
  readonly isAgain?: boolean;
}

interface Sending extends Ways {
  readonly now: Date;
}

const AGAIN_MS = 30_000;
const TRIES = 8;

/** Hands over whatever of these pages is queued and due, and records what became of it. A repeat replaces, by the tag. */
export async function sendOffers(
  instance: Instance,
  jobId: string,
  pages: readonly SentPage[],
  now: Date,
  ways: Ways = {},
): Promise<void> {
  await Promise.all(pages.map((page) => sendPage(instance, jobId, page, { now, ...ways })));
}

async function sendPage(
  instance: Instance,
  jobId: string,
  { id, page, delivery }: SentPage,
  sending: Sending,
): Promise<void> {
  const { now, isAgain } = sending;
  const rows = Object.entries(delivery.rows);
  const offer = { jobId, id, page };
  const waiting = rows.filter(([, row]) => isQueued(row) && pushableFrom(row) <= now.getTime());
  const asleep = isAgain ? await wakingOf(instance, offer, waiting, now) : NOBODY;
  const awake = waiting.filter(([uid]) => !asleep.has(uid));
  const news = [
    ...[...asleep].map(([uid, later]): News => ({ uid, send: { channel: 'push', is: 'queued' }, later })),
    ...(await pushTo(instance, offer, awake, sending)),
    ...(await offersOutside(instance, offer, rows, now)),
  ];
  const afterSec = secondsBetween(delivery.createdAt, await instance.clock.now());
  const recording: Recording = { path: paths.delivery(jobId, id), news, afterSec, isOver: now >= page.replyBy };
  await (isAgain ? recordAgain(instance, recording) : recordFirst(instance, rows, recording));
}

const NOBODY: ReadonlyMap<string, Date> = new Map();

/** Quiet hours may have begun since the page was written. */
async function wakingOf(
  instance: Instance,
  { page: { card } }: Offer,
  waiting: Rows,
  now: Date,
): Promise<ReadonlyMap<string, Date>> {
  if (card.urgency === 'urgent' || waiting.length === 0) return NOBODY;
  const uids = waiting.map(([uid]) => uid);
  const [readers, constants] = await Promise.all([readReaders(instance, uids), readConstants(instance)]);
  const hours = { readers, constants, urgency: card.urgency };
  return new Map(
    uids.flatMap((uid) => {
      const wakesAt = wakesFor(hours, uid, now);
      return wakesAt ? [[uid, wakesAt] as const] : [];
    }),
  );
}

interface Recording {
  readonly path: string;
  readonly news: readonly News[];
  readonly afterSec: number;
  /** Nobody can answer any more. */
  readonly isOver: boolean;
}

/** What could not leave yet is not lost: it is swept until nobody can answer any more. */
function stateAfter(rows: Rows, { news, isOver }: Recording) {
  const sendAfter = isOver ? undefined : soonest(rows, news);
  return { sendState: sendAfter ? ('queued' as const) : ('sent' as const), ...(sendAfter && { sendAfter }) };
}

/** Field by field: a receipt may already stand beside it. */
async function recordFirst({ store }: Instance, rows: Rows, recording: Recording): Promise<void> {
  const after = rowsAfter(rows, recording);
  const sends = sendsUpdate(Object.fromEntries(rows), Object.fromEntries(after));
  const data = { ...sends, ...stateAfter(after, recording) };
  await store.commit([{ update: recording.path, data }], []);
}

/** On the rows as they are now: what the ladder queued meanwhile is kept, and swept next. */
async function recordAgain({ store }: Instance, recording: Recording): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const read = await store.get(Delivery, recording.path);
    if (!read.data) return;
    const { sendAfter: _, ...delivery } = read.data;
    const after = rowsAfter(Object.entries(delivery.rows), recording);
    const data = { ...delivery, rows: Object.fromEntries(after), ...stateAfter(after, recording) };
    if ((await store.commit([{ replace: recording.path, data: storedDelivery(data) }], [read])) === 'done') return;
  }
  throw new LoggableError('a delivery changed too often at once');
}

async function pushTo(
  instance: Instance,
  offer: Offer,
  waiting: Rows,
  { now, targetsOf }: Sending,
): Promise<readonly News[]> {
  const { jobId, id, page } = offer;
  // The same words for all who speak a language.
  const messageIn = remembered((lang: string) => offerPush(offer, offerKey(page), lang, now));
  const outcomes = await instance.push.send(
    waiting.map(([to, { lang = 'en' }]) => {
      const message = messageIn(lang);
      const receipt = receiptFor(instance, to, { kind: 'wave', jobId, page: id });
      const targets = targetsOf?.(to);
      return { ...message, to, ...(targets && { targets, isFromRoster: true }), data: { ...receipt, ...message.data } };
    }),
    now,
  );
  return waiting.map(([uid], i) => newsOf(uid, outcomes[i] ?? 'none', now));
}

function newsOf(uid: string, outcome: PushOutcome, now: Date): News {
  const channel = 'push';
  if (outcome === 'off') return { uid, send: { channel, is: 'queued' }, later: new Date(now.getTime() + AGAIN_MS) };
  if (typeof outcome === 'string') return { uid, send: { channel, is: outcome } };
  if ('failed' in outcome) return { uid, send: { channel, is: 'failed', why: outcome.failed } };
  return { uid, send: { channel, is: 'queued' }, later: outcome.later };
}

function rowsAfter(rows: Rows, { news, afterSec }: Recording): Rows {
  const byPerson = Map.groupBy(news, ({ uid }) => uid);
  return rows.map(([uid, row]) => {
    const own = byPerson.get(uid) ?? [];
    const d = own.reduce((packed, { send }) => withSend(packed, { ...send, afterSec }), row.d);
    const re = own.find(({ send }) => send.channel === 'push')?.later;
    return [uid, { ...row, d, ...(re && { re }) }];
  });
}

/** When the first of what is still queued may leave: people wake up, or a service takes it again. */
function soonest(rows: Rows, news: readonly News[]): Date | undefined {
  const later = Map.groupBy(news, ({ uid }) => uid);
  const times = rows.flatMap(([uid, row]) => [
    ...(isQueued(row) ? [pushableFrom(row)] : []),
    ...(later.get(uid) ?? []).flatMap(({ send, later: at }) => (at && send.channel !== 'push' ? [at.getTime()] : [])),
  ]);
  return times.length === 0 ? undefined : new Date(Math.min(...times));
}

/** Not while the person sleeps, nor before the push service said. */
function pushableFrom({ at, re }: DeliveryRow): number {
  return Math.max(at?.getTime() ?? 0, re?.getTime() ?? 0);
}
