import * as z from 'zod';
import { RowError } from '../rows.ts';

export const IMPORT_KINDS = ['people', 'jobs'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export const MOST_ROWS_IN_PART = 200;
export const MOST_PARTS = 100;
const LONGEST_CELL = 2500;

/** A row of the file; `n` counts from 1, without the head. */
export const ImportRow = z.strictObject({
  n: z.int().positive(),
  cells: z.record(z.string().max(40), z.string().max(LONGEST_CELL)),
  /** Another row of the file names the same person or job. */
  isTwice: z.boolean().optional(),
});
export type ImportRow = z.infer<typeof ImportRow>;

export const ROW_ACTS = ['new', 'changed', 'same', 'wrong'] as const;
export type RowAct = (typeof ROW_ACTS)[number];

/** What would become of a row, or has. */
export const RowVerdict = z.strictObject({
  n: z.int(),
  act: z.enum(ROW_ACTS),
  errors: z.array(RowError),
  /** The person or job that was made or changed. */
  id: z.string().optional(),
});
export type RowVerdict = z.infer<typeof RowVerdict>;

/** The ledger of one import: which parts were looked at, and which were carried out. */
export const Import = z.object({
  kind: z.enum(IMPORT_KINDS),
  by: z.string(),
  parts: z.int(),
  checked: z.array(z.int()),
  applied: z.array(z.int()),
  counts: z.record(z.enum(ROW_ACTS), z.int()),
  createdAt: z.date(),
  expireAt: z.date(),
  rev: z.int(),
  audit: z.object({ n: z.int() }),
});
export type Import = z.infer<typeof Import>;

export const ImportPart = z.object({
  rows: z.array(ImportRow),
  verdicts: z.array(RowVerdict),
  applied: z.boolean(),
  createdAt: z.date(),
  expireAt: z.date(),
});
export type ImportPart = z.infer<typeof ImportPart>;
