import * as z from 'zod';
import { Stored } from '../ledger.ts';
import { Hush } from '../people/prefs.ts';

/** Rows in one shard: rewritten whole whenever somebody's day changes, so not many. */
export const ROWS_PER_ROSTER = 200;

const Minute = z.int();
/** From and to, from and to again: minutes of the local day, or days. */
const Span = z.tuple([z.int(), z.int()]);
const Urgent = z.tuple([z.int(), z.int()]);

/** What is on record of a person's offers. No document of the person's says it. */
export const RosterRecord = z.object({
  /** By urgency: accepted, and answered or expired, in 90 days. */
  p: z.partialRecord(z.enum(['urgent', 'standard', 'low']), Urgent).optional(),
  /** Reliability, 0 to 10,000. */
  rl: z.int().min(0).max(10_000).optional(),
  /** When last offered anything. */
  lo: Minute.optional(),
  /** Answer-by of offers that may still be open. */
  of: z.array(Minute).max(8).optional(),
  /** The roster they came from, which may have told them of this week. */
  fr: z.string().optional(),
});
export type RosterRecord = z.infer<typeof RosterRecord>;

const ROW_VERSION = 1;

/** One agent as dispatch must know them. Short names: a shard holds 200 of these. */
export const RosterRow = RosterRecord.extend({
  /** The form of a row: what was written in another one is derived anew. */
  v: z.literal(ROW_VERSION),
  /** When it was derived: what it leaves out as past depends on it. */
  at: Minute,
  n: z.string(),
  /** Left out while the account is active. */
  st: z.string().optional(),
  lg: z.string(),
  tz: z.string(),
  h: z.tuple([z.number(), z.number()]).optional(),
  mx: z.number(),
  sk: z.array(z.string()),
  ce: z.record(z.string(), z.string()),
  tm: z.array(z.string()).optional(),
  /** The weekly pattern, dated entries, days away, the duty switch. */
  wk: z.record(z.string(), z.array(Span)),
  ex: z.record(z.string(), z.union([z.enum(['yes', 'no']), z.array(Span)])),
  /** Days the person would rather work. */
  pf: z.array(z.string()).optional(),
  aw: z.array(z.tuple([z.string(), z.string()])),
  od: z.tuple([z.boolean(), Minute.nullable()]),
  sub: z.string().optional(),
  /** From, to, job, kind unless firm, and where unless at home. */
  bz: z.array(
    z.union([
      z.tuple([Minute, Minute, z.string()]),
      z.tuple([Minute, Minute, z.string(), z.enum(['firm', 'travel', 'blocked'])]),
      z.tuple([Minute, Minute, z.string(), z.enum(['firm', 'travel', 'blocked']), z.number(), z.number()]),
    ]),
  ),
  lw: Minute.optional(),
  hr: z.int().nonnegative(),
  /** How surely a push arrives, unless it does. */
  rc: z.enum(['suspect', 'none']).optional(),
  /** When not to be disturbed by a push, where that is not as with everybody. */
  hu: Hush.optional(),
  /** Tokens to push to, the best first. */
  pt: z.array(z.string()).optional(),
});
export type RosterRow = z.infer<typeof RosterRow>;

/** Rows are text, for which a client makes one value where a map would make sixty. */
export const Roster = Stored.extend({
  /** Empty for agents who live in no zone. */
  zone: z.string(),
  /** Time zones in which its agents live; each has its timer for the weekly reminder. */
  tzs: z.array(z.string()).optional(),
  agents: z.record(z.string(), z.string()),
});
export type Roster = z.infer<typeof Roster>;

/** The same text for equal rows, in whatever order they were put together. */
export function rowText(row: RosterRow): string {
  return JSON.stringify(RosterRow.parse(row));
}

/** The text of a row with another record. The rest, which is most of it, is not put together anew. */
export function withRecord(text: string, { p, rl, lo, of, fr }: RosterRecord): string {
  const head = JSON.stringify({ p, rl, lo, of, fr }).slice(1, -1);
  // Within a text of a record a quotation mark never stands alone.
  const rest = text.slice(text.indexOf(`"v":${ROW_VERSION},`));
  return head === '' ? `{${rest}` : `{${head},${rest}`;
}

/** Undefined for text that is no row: whoever it was about is put there anew. */
export function rowOf(text: string | undefined): RosterRow | undefined {
  if (text === undefined) return undefined;
  try {
    const row: unknown = JSON.parse(text);
    return isRow(row) ? row : undefined;
  } catch {
    return undefined;
  }
}

/** Nothing but `rowText` writes rows, and it checks them: thousands at a time, the mark of their form will do. */
function isRow(value: unknown): value is RosterRow {
  return typeof value === 'object' && value !== null && 'v' in value && value.v === ROW_VERSION;
}

/** `rosters/{zone}_{k}`; the zone's own name may hold a `_`. */
export function rosterId(zone: string, k: number): string {
  return `${zone}_${k}`;
}
