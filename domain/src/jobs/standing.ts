import * as z from 'zod';
import { addDays, instantAt, MINUTES_PER_DAY } from '../time/local-day.ts';
import type { Job } from './job.ts';
import { JobDraft } from './jobs.contracts.ts';
import { statedAlike, type OfficeTerms } from './settle-draft.ts';

const MinuteOfDay = z
  .int()
  .min(0)
  .max(MINUTES_PER_DAY - 1);

/** A job without its day: what templates and series keep. An end at or before the start is on the next day. */
export const Standing = z.strictObject({
  draft: JobDraft.omit({ start: true, end: true }),
  startMin: MinuteOfDay,
  endMin: MinuteOfDay,
});
export type Standing = z.output<typeof Standing>;

/** What the clock change does to one day: the start is not on the clock, or the job is longer or shorter than it says. */
export type ClockNote = 'moved' | 'shorter' | 'longer';

export interface Occurrence {
  readonly day: string;
  readonly start: Date;
  readonly end: Date;
  readonly note?: ClockNote;
}

/** Both ends stand on the wall clock of the place, whatever the clock does in between. */
export function occurrenceOn({ draft: { tz }, startMin, endMin }: Standing, day: string): Occurrence {
  const minutes = endMin > startMin ? endMin - startMin : endMin + MINUTES_PER_DAY - startMin;
  const start = instantAt(day, startMin, tz);
  const onClock = instantAt(day, startMin + minutes, tz);
  const end = onClock > start ? onClock : new Date(start.getTime() + minutes * 60_000);
  const note = noteOf(start, end, minutes, instantAt(day, startMin, 'UTC'), tz);
  return { day, start, end, ...(note && { note }) };
}

function noteOf(start: Date, end: Date, minutes: number, wall: Date, tz: string): ClockNote | undefined {
  const shown = Temporal.Instant.fromEpochMilliseconds(start.getTime()).toZonedDateTimeISO(tz).toPlainDateTime();
  if (shown.toZonedDateTime('UTC').epochMilliseconds !== wall.getTime()) return 'moved';
  const real = Math.round((end.getTime() - start.getTime()) / 60_000);
  if (real === minutes) return undefined;
  return real < minutes ? 'shorter' : 'longer';
}

export function draftOn(standing: Standing, day: string): JobDraft {
  const { start, end } = occurrenceOn(standing, day);
  return { ...standing.draft, start, end };
}

/** What the form would state of a job as it stands: to repeat it, to change one thing of it, to keep it as a template. */
export function draftOf(job: Job, office: OfficeTerms): JobDraft {
  const { site } = job;
  const { lat, lon, address, postcode, contact } = site;
  const isByHand = lat !== job.centre.lat || lon !== job.centre.lon;
  return {
    ...statedAlike(job),
    site: { address, postcode, ...(isByHand && { pin: { lat, lon } }), ...(contact && { contact }) },
    positions: job.positions.map(({ id, label, need, skills }) => ({ id, label, need, skills: [...skills] })),
    ...{ notes: office.notes, named: [...office.named], together: office.together },
    ...{ teamId: office.teamId, thenOthers: office.thenOthers, clientId: office.clientId },
  };
}

/** The days of a window that are not left out. */
export function withoutDays(days: readonly string[], exceptions: readonly string[]): string[] {
  return days.filter((day) => !exceptions.includes(day));
}

export function dayBefore(day: string): string {
  return addDays(day, -1);
}
