import { stillShown } from '@muster/domain/callouts/closed-offer';
import { Delivery, storedDelivery } from '@muster/domain/callouts/delivery';
import { Response, WavePage } from '@muster/domain/callouts/wave';
import { Job } from '@muster/domain/jobs/job';
import type { OutgoingPush } from '@muster/domain/messages/messages';
import { COLLECTION_GROUPS, idOf, paths } from '@muster/domain/paths';
import type { Instance } from '../platform/instance.ts';
import type { Read } from '../platform/store.ts';
import type { Sweep } from '../platform/tick.ts';
import { renderMessage } from '../ports/render-message.ts';

/** Older news helps nobody; ticks that were missed for so long are made up for. */
const SINCE_MS = 10 * 60_000;
/** A page may be seen by a query a little after it says it was closed. */
const OVERLAP_MS = 60_000;
const MOST = 100;
const MOST_RESPONSES = 500;
const TTL_SEC = 600;

const SEEN = Symbol('closed pages that were looked at');

interface Seen {
  until: Date | undefined;
  readonly pages: Map<string, Date>;
}

/**
 * Where a notice still shows an offer whose places are all taken, it is replaced by one that says so. Here and not
 * with the last acceptance, so that nobody who accepts waits for it.
 */
export const sweepClosed: Sweep = async (instance, now) => {
  const seen = instance.memory(SEEN, (): Seen => ({ until: undefined, pages: new Map() }));
  const since = new Date(Math.max(now.getTime() - SINCE_MS, (seen.until?.getTime() ?? 0) - OVERLAP_MS));
  const closed = await instance.store.query(WavePage, {
    from: COLLECTION_GROUPS.waves,
    group: true,
    where: [
      ['why', '==', 'full'],
      ['closedAt', '>', since],
    ],
    orderBy: [['closedAt', 'asc']],
    limit: MOST,
  });
  const unseen = closed.filter(({ path }) => !seen.pages.has(path));
  for (const { path, data: page } of unseen) {
    if (page) await tellPage(instance, idOf(path), page, now);
    seen.pages.set(path, page?.closedAt ?? now);
  }
  seen.until = closed.length === MOST ? (closed.at(-1)?.data?.closedAt ?? now) : now;
  for (const [path, at] of seen.pages) if (at <= since) seen.pages.delete(path);
};

async function tellPage(instance: Instance, pageId: string, page: WavePage, now: Date): Promise<void> {
  const { store, push } = instance;
  const { jobId } = page;
  const [read, { data: job }, responses] = await Promise.all([
    store.get(Delivery, paths.delivery(jobId, pageId)),
    store.get(Job, paths.job(jobId)),
    store.query(Response, { from: paths.responses(jobId), where: [], limit: MOST_RESPONSES }),
  ]);
  if (!job || !read.data || read.data.closedToldAt) return;
  const people = stillShown({ job, delivery: read.data, responses: byUid(responses) });
  // Whoever marks it first tells them. Who dies after that leaves a notice that opens on "all places are taken".
  const marked = { ...read.data, closedToldAt: now } satisfies Delivery;
  if ((await store.commit([{ replace: read.path, data: storedDelivery(marked) }], [read])) === 'lost') return;
  await push.send(
    people.map(({ uid, lang }) => closedPush(uid, lang, pageId, page)),
    now,
  );
}

function byUid(responses: readonly Read<Response>[]): ReadonlyMap<string, Response> {
  return new Map(responses.flatMap(({ path, data }) => (data ? [[idOf(path), data] as const] : [])));
}

/** Under the tag of the offer, so that it takes its place. */
function closedPush(to: string, lang: string, pageId: string, { jobId, card }: WavePage): OutgoingPush {
  const { title, urgency } = card;
  return {
    ...{ to, kind: 'offer.closed', tag: jobId, lang, link: `/o/${jobId}`, urgency, ttlSec: TTL_SEC },
    ...renderMessage('offerFull', { title }, lang),
    data: { jobId, page: pageId },
  };
}
