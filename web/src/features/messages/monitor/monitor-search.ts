import * as z from 'zod';
import { hasWords, readSearch } from '../../../ui/search-words.ts';
import type { ReachedRow } from './reached-rows.ts';

const HOUR_MS = 3_600_000;

/** How far back, and how long one slot of the chart is. */
export const PERIODS = {
  hour: { backMs: HOUR_MS, slotMs: HOUR_MS / 12 },
  day: { backMs: 24 * HOUR_MS, slotMs: HOUR_MS },
  week: { backMs: 7 * 24 * HOUR_MS, slotMs: 6 * HOUR_MS },
} as const;
export type Period = keyof typeof PERIODS;
export const PERIOD_NAMES = ['hour', 'day', 'week'] as const satisfies readonly Period[];

export const STEP_CHOICES = ['any', 'queued', 'sent', 'shown', 'opened', 'answered', 'failed', 'expired'] as const;
export const CHANNEL_CHOICES = ['any', 'push', 'mail', 'sms'] as const;

/** How the monitor is filtered, and which message is open; part of the address. */
export const MonitorChoice = z.object({
  q: z.coerce.string().default('').catch(''),
  period: z.enum(PERIOD_NAMES).default('day').catch('day'),
  step: z.enum(STEP_CHOICES).default('any').catch('any'),
  channel: z.enum(CHANNEL_CHOICES).default('any').catch('any'),
  open: z.string().default('').catch(''),
});
export type MonitorChoice = z.output<typeof MonitorChoice>;

export const ALL_DELIVERIES = MonitorChoice.parse({});

type Filters = Pick<MonitorChoice, 'q' | 'step' | 'channel'>;

export function findReached(
  all: readonly ReachedRow[],
  { q, step, channel }: Filters,
  titleOf: (jobId: string) => string,
): readonly ReachedRow[] {
  const { words } = readSearch(q, []);
  return all.filter(
    (row) =>
      isAtStep(row, step) &&
      (channel === 'any' || row.channel === channel) &&
      hasWords(words, [row.name, row.jobId, row.page, row.why ?? '', row.title ?? '', titleOf(row.jobId)]),
  );
}

function isAtStep({ step }: ReachedRow, wanted: Filters['step']): boolean {
  if (wanted === 'any') return true;
  if (wanted === 'failed') return step === 'failed' || step === 'none';
  return wanted === 'expired' ? step === 'expired' || step === 'suppressed' : step === wanted;
}
