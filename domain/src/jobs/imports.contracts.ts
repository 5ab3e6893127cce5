import * as z from 'zod';
import { DocId, Key, contract } from '../contract.ts';
import { IMPORT_KINDS, ImportRow, MOST_PARTS, MOST_ROWS_IN_PART, RowVerdict } from './imports.ts';

/**
 * Part by part: with rows, a part is judged and kept, and nothing else happens. Without rows, a part that was judged
 * is carried out, once, as soon as all parts were judged; rows that are wrong are left out.
 */
export const importRows = contract({
  name: 'importRows',
  input: z.strictObject({
    key: Key,
    importId: DocId,
    kind: z.enum(IMPORT_KINDS),
    part: z
      .int()
      .min(0)
      .max(MOST_PARTS - 1),
    parts: z.int().min(1).max(MOST_PARTS),
    rows: z.array(ImportRow).min(1).max(MOST_ROWS_IN_PART).optional(),
  }),
  output: z.strictObject({
    verdicts: z.array(RowVerdict),
    /** First passwords of new people by row, shown once. */
    passwords: z.record(z.string(), z.string()),
  }),
});
