import type { Response, WavePage } from './wave.ts';
import type { Job } from '../jobs/job.ts';
import type { Urgency } from '../messages/messages.ts';

export const OFFER_ENDS = ['accepted', 'standby', 'declined', 'no-answer', 'all-taken', 'cancelled', 'open'] as const;
export type OfferEnd = (typeof OFFER_ENDS)[number];

/** One offer of a job to a person, and what became of it. */
export interface OfferMade {
  readonly jobId: string;
  readonly title: string;
  readonly urgency: Urgency;
  readonly sentAt: Date;
  readonly end: OfferEnd;
  readonly answeredAt?: Date;
  readonly reason?: string;
}

export interface RecordFacts {
  readonly uid: string;
  /** Of the person, any order; several of one job count as one offer. */
  readonly pages: readonly WavePage[];
  /** By job. */
  readonly responses: ReadonlyMap<string, Response>;
  /** On whose crew the person is or was, by id. */
  readonly jobs: ReadonlyMap<string, Job>;
}

export interface UrgencyFigures {
  readonly urgency: Urgency;
  readonly accepted: number;
  /** Answered or let pass; what was taken away before an answer does not count. */
  readonly counted: number;
}

export interface AgentFigures {
  readonly offered: number;
  readonly byUrgency: readonly UrgencyFigures[];
  /** Half of the answers came within this. */
  readonly medianAnswerSec: number | undefined;
}

const ORDER = ['urgent', 'standard', 'low'] as const satisfies readonly Urgency[];
const COUNTED: readonly OfferEnd[] = ['accepted', 'standby', 'declined', 'no-answer'];
const WINDOW_MS = 90 * 86_400_000;

/** Newest first, one for each job. */
export function offersMade(facts: RecordFacts, now: Date): readonly OfferMade[] {
  const ordinary = facts.pages.filter(({ standby }) => !standby);
  const byTime = ordinary.toSorted((a, b) => b.sentAt.getTime() - a.sentAt.getTime());
  const newest = [...Map.groupBy(byTime, ({ jobId }) => jobId).values()];
  return newest.flatMap(([page]) => (page ? [offerOf(page, facts, now)] : []));
}

function offerOf(page: WavePage, { uid, responses, jobs }: RecordFacts, now: Date): OfferMade {
  const { jobId, sentAt, card } = page;
  const made = { jobId, title: card.title, urgency: card.urgency, sentAt };
  const member = jobs.get(jobId)?.crew[uid];
  if (member) return { ...made, end: 'accepted', ...(member.source === 'tap' && { answeredAt: member.at }) };
  const response = responses.get(jobId);
  if (!response) return { ...made, end: unanswered(page, now) };
  const { answer, reason, at } = response;
  if (answer === 'withdrawn' || answer === 'released') return { ...made, end: 'accepted' };
  return { ...made, end: answer, answeredAt: at, ...(reason !== undefined && { reason }) };
}

function unanswered({ state, why, replyBy }: WavePage, now: Date): OfferEnd {
  if (state === 'open' && replyBy > now) return 'open';
  if (why === 'full') return 'all-taken';
  return why === 'cancelled' ? 'cancelled' : 'no-answer';
}

/** Of the last 90 days. */
export function agentFigures(offers: readonly OfferMade[], now: Date): AgentFigures {
  const recent = offers.filter(({ sentAt }) => now.getTime() - sentAt.getTime() < WINDOW_MS);
  const took = recent.flatMap(({ sentAt, answeredAt }) =>
    answeredAt && answeredAt > sentAt ? [(answeredAt.getTime() - sentAt.getTime()) / 1000] : [],
  );
  return {
    offered: recent.length,
    byUrgency: ORDER.map((urgency) => {
      const counted = recent.filter((offer) => offer.urgency === urgency && COUNTED.includes(offer.end));
      const accepted = counted.filter(({ end }) => end === 'accepted' || end === 'standby').length;
      return { urgency, accepted, counted: counted.length };
    }),
    medianAnswerSec: middle(took),
  };
}

function middle(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
