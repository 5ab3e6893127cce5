import type { Decision } from '../decision.ts';
import { paths } from '../paths.ts';
import { type Import, type ImportKind, type ImportPart, type ImportRow, ROW_ACTS, type RowVerdict } from './imports.ts';

const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

interface PartFacts {
  readonly importId: string;
  readonly part: number;
  readonly known: Import | undefined;
  readonly stored: ImportPart | undefined;
}

interface CheckFacts extends PartFacts {
  readonly kind: ImportKind;
  readonly parts: number;
  readonly by: string;
  readonly rows: readonly ImportRow[];
  readonly verdicts: readonly RowVerdict[];
}

/** Keeps the rows of a part with what is thought of them. A part that was carried out stays as it was. */
export function decideCheckPart(facts: CheckFacts, now: Date): Decision<'stale', readonly RowVerdict[]> {
  const { importId, part, known, stored, kind, parts, by, rows, verdicts } = facts;
  if (known && (known.kind !== kind || known.parts !== parts || known.by !== by)) return { refused: 'stale' };
  if (stored?.applied) return { writes: [], audit: [], answer: stored.verdicts };

  const expireAt = new Date(now.getTime() + KEPT_DAYS * DAY_MS);
  const kept = { rows: [...rows], verdicts: [...verdicts], applied: false, createdAt: now, expireAt };
  const fresh = { kind, by, parts, checked: [], applied: [], counts: NO_COUNTS, createdAt: now, expireAt, rev: 0 };
  const before: Import = known ?? { ...fresh, audit: { n: 0 } };
  const changed = {
    ...before,
    checked: [...new Set([...before.checked, part])].toSorted((a, b) => a - b),
    counts: counted(counted(before.counts, stored?.verdicts ?? [], -1), verdicts, 1),
    rev: before.rev + 1,
  } satisfies Import;
  return {
    writes: [
      { replace: paths.oneImport(importId), data: changed },
      { replace: paths.importPart(importId, part), data: kept },
    ],
    audit: known ? [] : [{ op: 'import.started', by, diff: { kind, parts } }],
    answer: verdicts,
  };
}

const NO_COUNTS = { new: 0, changed: 0, same: 0, wrong: 0 };

function counted(counts: Import['counts'], verdicts: readonly RowVerdict[], sign: 1 | -1): Import['counts'] {
  const count = (act: RowVerdict['act']) => counts[act] + sign * verdicts.filter((one) => one.act === act).length;
  return Object.assign({}, NO_COUNTS, ...ROW_ACTS.map((act) => ({ [act]: count(act) })));
}

/** Why a part cannot be carried out yet: nothing is done before all of the file was looked at. */
export function whyNotApply({ known, stored }: Pick<PartFacts, 'known' | 'stored'>, by: string) {
  if (!known || !stored || known.by !== by) return 'not-found' as const;
  return known.checked.length < known.parts ? ('not-checked' as const) : undefined;
}

/** Notes that a part was carried out, and what became of each row. */
export function decideAppliedPart(
  { importId, part, known, stored }: PartFacts,
  verdicts: readonly RowVerdict[],
  by: string,
): Decision<'not-found'> {
  if (!known || !stored) return { refused: 'not-found' };
  if (stored.applied) return { writes: [], audit: [], answer: undefined };
  const applied = [...new Set([...known.applied, part])].toSorted((a, b) => a - b);
  return {
    writes: [
      { replace: paths.oneImport(importId), data: { ...known, applied, rev: known.rev + 1 } },
      { replace: paths.importPart(importId, part), data: { ...stored, verdicts: [...verdicts], applied: true } },
    ],
    audit: [{ op: 'import.applied', by, diff: { part, rows: verdicts.length } }],
    answer: undefined,
  };
}
