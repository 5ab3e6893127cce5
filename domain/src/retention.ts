import * as z from 'zod';
import { Instant, Key, contract } from './contract.ts';
import { Reached } from './schedules.ts';

/** So long somebody who registered may take to follow the link of the mail. */
export const REGISTRATION_KEPT_DAYS = 14;

/** What is kept for how long. `field` says when a document is over; the days are counted from the event. */
export const RETENTION = [
  // First, so that what belongs to a job goes with it.
  { id: 'jobs', group: 'jobs', field: 'end', days: 90, act: 'archive' },
  { id: 'notices', group: 'notices', field: 'expireAt', days: 30, act: 'erase' },
  { id: 'offers', group: 'waves', field: 'expireAt', days: 30, act: 'erase' },
  { id: 'registrations', group: 'people', field: 'asked.at', days: REGISTRATION_KEPT_DAYS, act: 'erase' },
  { id: 'signIns', group: 'signins', field: 'expireAt', days: 30, act: 'erase' },
  { id: 'imports', group: 'imports', field: 'expireAt', days: 30, act: 'erase' },
  { id: 'importParts', group: 'parts', field: 'expireAt', days: 30, act: 'erase' },
  { id: 'bulletins', group: 'bulletins', field: 'expireAt', days: 30, act: 'erase' },
  { id: 'sendings', group: 'sendings', field: 'expireAt', days: 90, act: 'erase' },
  { id: 'broadcasts', group: 'broadcasts', field: 'expireAt', days: 90, act: 'erase' },
  { id: 'sandbox', group: 'sandbox', field: 'at', days: 30, act: 'erase' },
  { id: 'processed', group: 'processed', field: 'expireAt', days: 2, act: 'erase' },
  { id: 'rates', group: 'rates', field: 'expireAt', days: 1, act: 'erase' },
  { id: 'deliveries', group: 'deliveries', field: 'createdAt', days: 90, act: 'erase' },
  { id: 'revocations', group: 'config', field: '', days: 7, act: 'erase' },
  { id: 'archive', group: 'archive', field: 'expireAt', days: 6 * 365, act: 'erase' },
] as const;

export type RetentionClass = (typeof RETENTION)[number]['id'];
export const RETENTION_CLASSES = RETENTION.map(({ id }) => id);

const DAY_MS = 86_400_000;

/** Documents whose field lies at or before this are over. `expireAt` is the day itself. */
export function overAt({ field, days }: Pick<(typeof RETENTION)[number], 'field' | 'days'>, now: Date): Date {
  return field === 'expireAt' ? now : new Date(now.getTime() - days * DAY_MS);
}

const Counts = z.record(z.string(), z.int());

/** What the last run of a schedule did. */
export const ScheduleRun = z.object({
  at: z.date(),
  counts: Counts,
  isWhole: z.boolean(),
  /** Whom this run told, as far as the list goes. */
  told: z.array(Reached).optional(),
  /** Messages that this or an earlier run named: what is told once is named once. */
  named: z.array(z.string()).optional(),
});
export type ScheduleRun = z.infer<typeof ScheduleRun>;

/** Runs the clean-up now, or only counts what it would do. */
export const runRetention = contract({
  name: 'runRetention',
  input: z.strictObject({ key: Key, dryRun: z.boolean() }),
  output: z.strictObject({
    at: Instant,
    /** By class; a dry run counts at most so many of each. */
    counts: Counts,
    /** False when something is left for the next run, or was not counted to its end. */
    isWhole: z.boolean(),
  }),
});
