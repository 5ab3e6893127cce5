import * as z from 'zod';

/** What can be wrong with one cell of a file. */
export const ROW_FAULTS = [
  'required',
  'too-long',
  'email',
  'phone',
  'role',
  'time-zone',
  'postcode',
  'number',
  'skill',
  'certificate',
  'urgency',
  'time',
  'past',
  'end-before-start',
  'positions',
  'too-many-places',
  'twice',
  'out-of-scope',
  'unknown',
] as const;
export type RowFault = (typeof ROW_FAULTS)[number];

export const RowError = z.strictObject({ field: z.string(), why: z.enum(ROW_FAULTS) });
export type RowError = z.infer<typeof RowError>;

/** Cells by the name of their column, as the file has them. */
export type Cells = Readonly<Record<string, string>>;

/** What a spreadsheet puts before a text so that it is no formula; our own exports do the same. */
const MARKED = /^'(?=[=+\-@\t\r])/;
// oxlint-disable-next-line no-control-regex -- these are what must not come in
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

/** A cell is text and nothing else: what looks like a formula is kept as it is written and never worked out. */
export function textOf(cells: Cells, column: string): string {
  return (cells[column] ?? '').trim().replace(MARKED, '').replace(CONTROL, '').trim();
}

/** `Security; Steward` as its parts. */
export function listOf(text: string, separator: RegExp = /[;|]/): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Finds ids by id or by name, whatever the case. */
export function idFinder(names: ReadonlyMap<string, string>): (typed: string) => string | undefined {
  const byWord = new Map(
    [...names].flatMap(([id, name]) => [[id.toLowerCase(), id] as const, [name.toLowerCase(), id] as const]),
  );
  return (typed) => byWord.get(typed.trim().toLowerCase());
}
