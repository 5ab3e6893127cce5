import type { Write } from '../decision.ts';
import type { Job } from '../jobs/job.ts';
import { openPositions } from '../jobs/places.ts';
import { paths } from '../paths.ts';
import { keptText, type Kept } from './asking.ts';
import type { NotAsked } from './candidates.ts';
import { noted, withJob, withWrites, type Change } from './change.ts';
import { rungAfter } from '../messages/ladder.ts';
import { offerCard } from './offer-card.ts';
import { firstSend, type Hushed } from './offer-hush.ts';
import { RANKING_VERSION, type Terms } from './ranking.ts';
import { withCallout } from './schedule.ts';
import { scheduleTimer } from '../timer.ts';
import { storedDelivery, type Delivery } from './delivery.ts';
import { placePages } from './pages.ts';
import type { WavePage } from './wave.ts';

/** As long as an offer counts for how likely somebody says yes. */
const KEPT_DAYS = 90;
const DAY_MS = 86_400_000;
/** A delivery keeps no more reasons than this. */
const MOST_EXCLUDED = 500;

/** One who is asked, in rank order. */
export interface Asked extends Hushed {
  readonly uid: string;
  readonly km: number;
  readonly travelMin: number;
  readonly lang?: string | undefined;
  readonly isReoffer: boolean;
  readonly score?: number;
  readonly terms?: Terms;
}

export interface Wave {
  readonly people: readonly Asked[];
  readonly replyBy: Date;
  readonly standby: boolean;
  /** Asks for the place of this person, who still has it. */
  readonly standIn?: { readonly uid: string; readonly pos: string } | undefined;
  readonly excluded: readonly NotAsked[];
  readonly radiusKm?: number | undefined;
  /** What the choice rests on; the standby list is asked in its own order. */
  readonly kept?: (uids: readonly string[]) => Kept;
}

/** A wave under the next number: its pages, what is to be sent of each, and both on the ledger. */
export function sendWave(change: Change, wave: Wave): Change {
  const { job, constants } = change;
  const n = (job.callout?.wave ?? 0) + 1;
  const pages = chunks(wave.people, constants.maxPageAudienceEveryone);
  const written = pages.reduce(
    (each, people, p) => withPage(each, { ...wave, people }, { n, p, asked: wave.people.length }),
    change,
  );
  const open = pages.map((_, p) => `${n}-${p}`);
  const sent = withCallout(withJob(written, { pages: [...job.pages, ...open] }), { wave: n });
  return noted(sent, 'wave.sent', { n, asked: wave.people.length, standby: wave.standby });
}

interface Place {
  readonly n: number;
  readonly p: number;
  /** In the whole wave. */
  readonly asked: number;
}

function withPage(change: Change, wave: Wave, place: Place): Change {
  const id = `${place.n}-${place.p}`;
  const [page, delivery] = [pageOf(change, wave, place), deliveryOf(change, wave, place, id)];
  const written = withWrites(
    change,
    { create: paths.wave(change.jobId, id), data: page },
    { create: paths.delivery(change.jobId, id), data: storedDelivery(delivery) },
    ...ladderTimer(change, id),
  );
  return { ...written, sent: [...written.sent, { id, page, delivery }] };
}

/** When to look who gave no sign. */
function ladderTimer({ jobId, job, now }: Change, id: string): Write[] {
  const next = rungAfter(job.urgency, undefined, now);
  return next ? [scheduleTimer('ladder', `${jobId}/${id}`, next.at, now)] : [];
}

function pageOf(
  { jobId, job, now }: Change,
  { people, replyBy, standby, standIn }: Wave,
  { n, p, asked }: Place,
): WavePage {
  return {
    ...{ jobId, n, p, rev: job.rev, state: 'open', standby, replyBy },
    // Sorted, never in rank order: who is preferred is nobody's business.
    audience: people.map(({ uid }) => uid).toSorted(),
    card: offerCard(job, asked),
    openPositions: standIn ? [standIn.pos] : openPositions(job).map(({ id }) => id),
    standIn: standIn?.uid,
    sentAt: now,
    reoffer: people.some(({ isReoffer }) => isReoffer),
    expireAt: new Date(replyBy.getTime() + KEPT_DAYS * DAY_MS),
    createdAt: now,
  };
}

function deliveryOf(change: Change, { people, excluded, radiusKm, kept }: Wave, { p }: Place, id: string): Delivery {
  const { jobId, job, now, constants } = change;
  const before = p * constants.maxPageAudienceEveryone;
  const rows = people.map((person, i) => {
    const { uid, km, travelMin: min, lang, score: s, terms: t } = person;
    return [uid, { r: before + i + 1, km, min, lang, s, t, ...firstSend(job, person, constants, now) }] as const;
  });
  const reasons = p === 0 ? excluded.slice(0, MOST_EXCLUDED) : [];
  const facts = kept?.([...people, ...reasons].map(({ uid }) => uid));
  return {
    jobId,
    cause: { kind: 'wave', id },
    rankingVersion: RANKING_VERSION,
    facts: { now, policy: job.policy, radiusKm, weights: facts?.asking.weights },
    kept: facts && keptText(facts),
    rows: Object.fromEntries(rows),
    excluded: reasons.map(({ uid, reason, args }) => ({ uid, reason, args: [...args] })),
    sendState: 'queued',
    sendAfter: new Date(now.getTime() + constants.sweepQueuedAfterSec * 1000),
    createdAt: now,
  };
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}

/** The last moment at which an open page can be answered, but for those that ask for a place that is not free. */
export function lastReplyBy(
  job: Pick<Job, 'pages' | 'crew'>,
  pages: ReadonlyMap<string, Pick<WavePage, 'replyBy'>>,
): Date | undefined {
  const times = placePages(job).flatMap((id) => pages.get(id)?.replyBy ?? []);
  return times.toSorted((a, b) => b.getTime() - a.getTime())[0];
}
