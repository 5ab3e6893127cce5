import type { ReachedRow } from './reached-rows.ts';

export const FIGURES = ['queued', 'sent', 'shown', 'opened', 'answered', 'failed', 'expired'] as const;
export type Figure = (typeof FIGURES)[number];
export type Counts = Readonly<Record<Figure, number>>;

/** Who got so far, counting everybody who got further. `queued`, `failed` and `expired` are where people are now. */
export function countsOf(rows: readonly ReachedRow[]): Counts {
  const least = (rank: number) => rows.filter((row) => row.rank >= rank).length;
  const at = (...steps: readonly string[]) => rows.filter(({ step }) => steps.includes(step)).length;
  return {
    queued: at('queued'),
    sent: least(1),
    shown: least(2),
    opened: least(3),
    answered: least(4),
    failed: at('failed', 'none'),
    expired: at('expired', 'suppressed'),
  };
}

/** In whole percent; nothing where nothing was sent. */
export function rateOf(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : Math.round((part * 100) / whole);
}

export const LEGS = ['sent', 'shown', 'opened', 'answered'] as const;
export type Leg = (typeof LEGS)[number];

/** Median seconds of each leg of the way; missing where nobody went it. */
export function medianSeconds(rows: readonly ReachedRow[]): Readonly<Partial<Record<Leg, number>>> {
  const legs = {
    sent: rows.map(({ queuedAt, sentAt }) => secondsOf(queuedAt, sentAt)),
    shown: rows.map(({ sentAt, shownAt }) => secondsOf(sentAt, shownAt)),
    opened: rows.map(({ shownAt, openedAt }) => secondsOf(shownAt, openedAt)),
    answered: rows.map(({ openedAt, answeredAt }) => secondsOf(openedAt, answeredAt)),
  };
  const medians = LEGS.flatMap((leg) => {
    const median = medianOf(legs[leg].flatMap((seconds) => seconds ?? []));
    return median === undefined ? [] : [[leg, median] as const];
  });
  return Object.fromEntries(medians);
}

function secondsOf(from: Date | undefined, to: Date | undefined): number | undefined {
  return from && to ? Math.max(0, (to.getTime() - from.getTime()) / 1000) : undefined;
}

function medianOf(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** Seconds the oldest message that has not left is waiting. */
export function oldestQueuedSec(rows: readonly ReachedRow[], now: Date): number | undefined {
  const waiting = rows.filter(({ step }) => step === 'queued').map(({ queuedAt }) => queuedAt.getTime());
  return waiting.length === 0 ? undefined : Math.max(0, Math.round((now.getTime() - Math.min(...waiting)) / 1000));
}

export interface Slot {
  readonly at: Date;
  readonly counts: Counts;
}

/** The period in equal slots, empty ones too, so that a gap is seen as one. */
export function slotsOf(
  rows: readonly ReachedRow[],
  { from, to, slotMs }: { readonly from: Date; readonly to: Date; readonly slotMs: number },
): readonly Slot[] {
  const first = Math.floor(from.getTime() / slotMs);
  const last = Math.floor(to.getTime() / slotMs);
  const bySlot = Map.groupBy(rows, ({ queuedAt }) => Math.floor(queuedAt.getTime() / slotMs));
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => ({
    at: new Date((first + i) * slotMs),
    counts: countsOf(bySlot.get(first + i) ?? []),
  }));
}

export interface Cause {
  readonly why: string;
  readonly count: number;
}

/** What stopped messages, the most frequent first. */
export function causesOf(rows: readonly ReachedRow[]): readonly Cause[] {
  const stopped = rows.filter(({ step }) => step === 'failed' || step === 'none');
  const byWhy = Map.groupBy(stopped, ({ step, why }) => (step === 'none' ? 'no-device' : (why ?? 'unknown')));
  return [...byWhy]
    .map(([why, those]) => ({ why, count: those.length }))
    .toSorted((a, b) => b.count - a.count || a.why.localeCompare(b.why));
}

export interface MessageSent {
  readonly jobId: string;
  readonly kind: ReachedRow['kind'];
  readonly title: string;
  readonly waves: readonly number[];
  readonly at: Date;
  readonly people: number;
  readonly counts: Counts;
  readonly rows: readonly ReachedRow[];
}

/** The offers of one job are one message to the reader, whatever waves it took. */
export function messagesOf(rows: readonly ReachedRow[]): readonly MessageSent[] {
  return [...Map.groupBy(rows, ({ jobId }) => jobId)]
    .map(([jobId, those]) => ({
      jobId,
      kind: those[0]?.kind ?? 'offer',
      title: those[0]?.title ?? '',
      waves: [...new Set(those.map(({ wave }) => wave))].toSorted((a, b) => a - b),
      at: new Date(Math.max(...those.map(({ queuedAt }) => queuedAt.getTime()))),
      people: new Set(those.map(({ uid }) => uid)).size,
      counts: countsOf(those),
      rows: those,
    }))
    .toSorted((a, b) => b.at.getTime() - a.at.getTime());
}
