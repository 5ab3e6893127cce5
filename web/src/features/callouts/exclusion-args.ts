import { dayText, deviceZone, timeText } from '../../ui/time-text.ts';

export type Args = readonly (string | number)[];

const MINUTE_MS = 60_000;

/** `2026-11-22` as `Sun 22 Nov`; other words stay. */
export function dayOrText(word: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(word) ? dayText(new Date(`${word}T12:00:00Z`), 'UTC') : word;
}

/** Epoch minutes as a clock time of the desk. */
export function clockOf(minute: string | number | undefined): string {
  return typeof minute === 'number' ? timeText(new Date(minute * MINUTE_MS), deviceZone()) : '';
}
