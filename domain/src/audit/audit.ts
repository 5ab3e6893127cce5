import * as z from 'zod';
import type { AuditFact, Write } from '../decision.ts';
import { paths } from '../paths.ts';

/** One per commit. Holds ids, states and counts only, so erasing a person leaves it untouched. */
export const AuditEntry = z.object({
  n: z.int().positive(),
  subject: z.string(),
  at: z.date(),
  by: z.string(),
  op: z.string(),
  diff: z.record(z.string(), z.unknown()),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** The one entry of a commit. Several facts (a group of taps) become one entry that lists all. */
export function auditWrite(subject: string, n: number, at: Date, facts: readonly AuditFact[]): Write {
  const [first] = facts;
  const alone = facts.length === 1 && first !== undefined;
  const entry = {
    n,
    subject,
    at,
    by: alone ? first.by : 'several',
    op: alone ? first.op : 'group',
    diff: alone ? (first.diff ?? {}) : { ops: facts.map(({ op, by, diff }) => ({ op, by, diff: diff ?? {} })) },
  };
  return { create: paths.audit(subject, n), data: entry };
}
