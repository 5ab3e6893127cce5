import * as z from 'zod';
import type { Fields } from '../decision.ts';
import { POLICIES } from '../jobs/job.ts';
import { ByHand, RUNGS } from '../messages/messages.ts';
import { WentByHand, withWent } from '../messages/resent.ts';
import { TERMS, Weights } from '../settings/weights.ts';
import { Terms } from './ranking.ts';

/** How one person was asked. Never changes. */
interface AskedRow {
  /** Rank from 1. */
  readonly r: number;
  /** The way, and its minutes. */
  readonly km: number;
  readonly min: number;
  readonly lang?: string | undefined;
  /** Score and its terms, where people were ranked. */
  readonly s?: number | undefined;
  readonly t?: Terms | undefined;
  /** The push waits for the end of the person's quiet hours. */
  readonly at?: Date | undefined;
}

const OptionalInt = z.int().nullable();

/** The same without names: rank, km, minutes, language, score, terms in the order of `TERMS`, epoch milliseconds. */
const PackedRow = z.tuple([
  z.int(),
  z.number(),
  z.int(),
  z.string().nullable(),
  OptionalInt,
  z.array(z.int()).length(TERMS.length).nullable(),
  OptionalInt,
]);
type PackedRow = z.infer<typeof PackedRow>;

function packed({ r, km, min, lang, s, t, at }: AskedRow): PackedRow {
  return [r, km, min, lang ?? null, s ?? null, t ? TERMS.map((term) => t[term]) : null, at?.getTime() ?? null];
}

function unpacked([r, km, min, lang, s, t, at]: PackedRow): AskedRow {
  return {
    ...{ r, km, min },
    ...(lang !== null && { lang }),
    ...(s !== null && { s }),
    ...(t && { t: Terms.parse(Object.fromEntries(TERMS.map((term, i) => [term, t[i]]))) }),
    ...(at !== null && { at: new Date(at) }),
  };
}

/** How one person was reached. */
const ReachedRow = z.object({
  /** Packed by `encodeSends`. */
  d: z.string(),
  /** The push service takes it again from then on. */
  re: z.date().optional(),
  /** Gave no sign for so long that somebody has to call. */
  un: z.boolean().optional(),
  /** When staff last sent it to the person again, and by which command. */
  rs: ByHand.optional(),
  /** How that went. */
  went: WentByHand.optional(),
  /** Shown, opened: each written once and blindly, so that no receipt can take back another. */
  sh: z.date().optional(),
  op: z.date().optional(),
});

export interface DeliveryRow extends AskedRow, z.infer<typeof ReachedRow> {}

type Rows = Readonly<Record<string, DeliveryRow>>;

/**
 * A text for what never changes of 500 people, and what became of most of them once: a client makes one value of
 * each where a map would make ten thousand. Fields of a person stand in `rows` when they have a story of their own.
 */
const StoredRows = z.object({
  asked: z.string().default('{}'),
  d: z.string().default(''),
  rows: z.record(z.string(), ReachedRow.partial()),
});

const AskedRows = z.record(z.string(), PackedRow);

function rowsIn({ asked, d, rows }: z.infer<typeof StoredRows>, since: Date): Rows {
  const known = Object.entries(AskedRows.parse(JSON.parse(asked)));
  return Object.fromEntries(
    known.map(([uid, row]) => {
      const own = rows[uid];
      return [uid, { ...unpacked(row), ...own, d: withWent(own?.d ?? d, own?.went, since) }];
    }),
  );
}

/** Sending of one page, as it is written. */
export const StoredDelivery = StoredRows.extend({
  jobId: z.string(),
  cause: z.object({ kind: z.literal('wave'), id: z.string() }),
  rankingVersion: z.int(),
  /** Without a radius the people were named; without weights they were asked in the order of the standby list. */
  facts: z.object({
    now: z.date(),
    policy: z.enum(POLICIES),
    radiusKm: z.number().optional(),
    weights: Weights.optional(),
  }),
  /** `Kept` as JSON: read only to choose again. */
  kept: z.string().optional(),
  excluded: z.array(
    z.object({ uid: z.string(), reason: z.string(), args: z.array(z.union([z.string(), z.number()])) }),
  ),
  sendState: z.enum(['queued', 'sending', 'sent']),
  sendingAt: z.date().optional(),
  /** Not looked at again before: it is being sent, the push service said so, or people sleep. */
  sendAfter: z.date().optional(),
  /** When staff last reminded those who gave no sign. */
  remindedAt: z.date().optional(),
  /** How far it was tried to reach those who give no sign. */
  rung: z.enum(RUNGS).optional(),
  /** When staff last took a rung before its time, and when they stopped it; by which command. */
  hurried: ByHand.optional(),
  stopped: ByHand.optional(),
  /** When those still shown the offer were told that it has no place left. */
  closedToldAt: z.date().optional(),
  createdAt: z.date(),
});

/** The same with all there is of each person in one row. */
export const Delivery = StoredDelivery.transform(({ asked, d, rows, ...delivery }) => ({
  ...delivery,
  rows: rowsIn({ asked, d, rows }, delivery.createdAt),
}));
export type Delivery = z.output<typeof Delivery>;

/** As it is written. */
export function storedDelivery({ rows, ...delivery }: Delivery): Fields {
  const d = commonestOf(rows);
  const asked = Object.entries(rows).map(([uid, row]) => [uid, packed(row)]);
  const own = Object.entries(rows).flatMap(([uid, row]) => {
    const { re, un, rs, went, sh, op } = row;
    const story = {
      ...(row.d !== d && { d: row.d }),
      ...(re && { re }),
      ...(un !== undefined && { un }),
      ...(rs && { rs }),
      ...(went && { went }),
      ...(sh && { sh }),
      ...(op && { op }),
    };
    return Object.keys(story).length > 0 ? [[uid, story]] : [];
  });
  return { ...delivery, asked: JSON.stringify(Object.fromEntries(asked)), d, rows: Object.fromEntries(own) };
}

/**
 * The update after which these people were reached like that. Field by field, so that a receipt which came
 * meanwhile stays.
 */
export function sendsUpdate(before: Rows, after: Rows): Fields {
  const [was, is] = [commonestOf(before), commonestOf(after)];
  const own = Object.entries(after).flatMap(([uid, { d, re }]) => {
    const said = before[uid]?.d;
    const isOwn = said !== undefined && said !== was;
    return [
      ...(d !== is || (isOwn && d !== said) ? [[`rows.${uid}.d`, d] as const] : []),
      ...(re && re !== before[uid]?.re ? [[`rows.${uid}.re`, re] as const] : []),
    ];
  });
  return { ...(is !== was && { d: is }), ...Object.fromEntries(own) };
}

/** What became of most of them; the first of equals. */
function commonestOf(rows: Rows): string {
  const times = new Map<string, number>();
  for (const { d } of Object.values(rows)) times.set(d, (times.get(d) ?? 0) + 1);
  const [[commonest] = ['']] = [...times].toSorted(([, a], [, b]) => b - a);
  return commonest;
}
