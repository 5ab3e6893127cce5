import type { Write } from '../decision.ts';
import type { Job } from '../jobs/job.ts';
import { openPositions } from '../jobs/places.ts';
import { paths } from '../paths.ts';
import { withJob, withWrites, type Change } from './change.ts';
import type { WavePage } from './wave.ts';

export type Pages = ReadonlyMap<string, WavePage>;

/** What a page is to those it asked. Read from the ledger, so a page read earlier will do. */
export type OfferState = 'open' | 'full' | 'expired' | 'withdrawn';

export function offerState(job: Job, pageId: string, page: Pick<WavePage, 'replyBy'>, now: Date): OfferState {
  if (job.state === 'draft' || job.state === 'completed' || job.state === 'cancelled') return 'withdrawn';
  if (now >= page.replyBy) return 'expired';
  return job.pages.includes(pageId) ? 'open' : 'full';
}

/** The open pages that ask for a free place: all but those on which somebody looks for a stand-in. */
export function placePages({ pages, crew }: Pick<Job, 'pages' | 'crew'>): string[] {
  const standIns = Object.values(crew).flatMap(({ standIn }) => standIn?.page ?? []);
  return pages.filter((page) => !standIns.includes(page));
}

export function closePages(change: Change, closing: readonly string[], why: NonNullable<WavePage['why']>): Change {
  const { jobId, job } = change;
  const closed = closing.filter((page) => job.pages.includes(page));
  const writes = closed.map((page) => ({
    update: paths.wave(jobId, page),
    data: { state: 'closed', why, closedAt: change.now },
  }));
  const pages = job.pages.filter((page) => !closed.includes(page));
  return withWrites(withJob(change, { pages }), ...writes);
}

const asked = new WeakMap<WavePage['audience'], ReadonlySet<string>>();

/** Hundreds who tap together each look for themselves among hundreds. */
export function isAsked({ audience }: Pick<WavePage, 'audience'>, uid: string): boolean {
  const known = asked.get(audience) ?? new Set(audience);
  asked.set(audience, known);
  return known.has(uid);
}

/** Who was asked by this page and has neither a place nor stands by. */
export function silentOn({ audience }: Pick<WavePage, 'audience'>, job: Job): string[] {
  const spoke = new Set([...Object.keys(job.crew), ...job.standby.map(({ uid }) => uid)]);
  return audience.filter((uid) => !spoke.has(uid));
}

/** Tells the open pages that a position filled or has places again; nothing when none did. */
export function showOpenPositions(change: Change, before: Job): Change {
  const [was, is] = [before, change.job].map((job) => openPositions(job).map(({ id }) => id));
  if (String(was) === String(is)) return change;
  const asking = placePages(change.job);
  const pages = before.pages.filter((page) => asking.includes(page));
  const writes = pages.map((page): Write => ({ update: paths.wave(change.jobId, page), data: { openPositions: is } }));
  return withWrites(change, ...writes);
}
