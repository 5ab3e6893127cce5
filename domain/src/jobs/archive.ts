import * as z from 'zod';
import { JOB_STATES, type Job } from './job.ts';
import { holdersOf, placesNeeded } from './places.ts';

/** What a list shows of a job that is in the archive. */
export const ArchiveSummary = z.object({
  title: z.string(),
  type: z.string(),
  state: z.enum(JOB_STATES),
  area: z.string(),
  outward: z.string(),
  start: z.date(),
  end: z.date(),
  tz: z.string(),
  ownerUid: z.string(),
  need: z.int(),
  crew: z.array(z.string()),
});
export type ArchiveSummary = z.infer<typeof ArchiveSummary>;

/** All documents of a job as text, in parts of a size that fits; the first part is under the job's own id. */
export const Archived = z.object({
  summary: ArchiveSummary,
  json: z.string(),
  part: z.int(),
  parts: z.int(),
  /** Of the whole text. */
  sha256: z.string(),
  createdAt: z.date(),
  expireAt: z.date(),
});
export type Archived = z.infer<typeof Archived>;

export const ARCHIVE_AFTER_DAYS = 90;
const LONGEST_PART = 300_000;
const Marked = z.strictObject({ $date: z.iso.datetime() });

export function summaryOf(job: Job): ArchiveSummary {
  const { title, type, state, area, outward, start, end, tz, ownerUid, positions, crew, pastCrewUids } = job;
  const people = [
    ...new Set([...positions.flatMap(({ id }) => holdersOf(job, id)), ...Object.keys(crew), ...pastCrewUids]),
  ];
  return {
    ...{ title, type, state, area, outward, start, end, tz, ownerUid },
    need: placesNeeded(positions),
    crew: people,
  };
}

/** Documents by path as one text, the same for the same documents: instants are marked, names are in order. */
export function archiveText(documents: ReadonlyMap<string, unknown>): string {
  const sorted = [...documents].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(sorted.map(([path, data]) => [path, plain(data)]));
}

function plain(value: unknown): unknown {
  if (value instanceof Date) return { $date: value.toISOString() };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const sorted = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, inner]) => [name, plain(inner)]));
}

/** The documents again, equal to those that were put away. */
export function documentsIn(text: string): Map<string, unknown> {
  const read = z.array(z.tuple([z.string(), z.unknown()])).parse(JSON.parse(text));
  return new Map(read.map(([path, data]) => [path, restored(data)]));
}

function restored(value: unknown): unknown {
  const date = Marked.safeParse(value);
  if (date.success) return new Date(date.data.$date);
  if (Array.isArray(value)) return value.map(restored);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, restored(inner)]));
}

/** Cut so that no document comes near the limit of its size, whatever the letters. */
export function archiveParts(text: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += LONGEST_PART) parts.push(text.slice(from, from + LONGEST_PART));
  return parts;
}
