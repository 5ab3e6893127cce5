import Papa from 'papaparse';
import { saveFile } from './save-file.ts';

/** So that spreadsheets read it as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

export type CsvCell = string | number;

/** A table as a file that spreadsheets open; a cell that would be a formula there is plain text. */
export function csvText(head: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const text = Papa.unparse({ fields: [...head], data: rows.map((row) => [...row]) }, { escapeFormulae: true });
  return `${BYTE_ORDER_MARK}${text}\r\n`;
}

/** Offers a file for download, named with the day: `jobs-20261127.csv`. */
export function downloadCsv(name: string, day: string | undefined, text: string): void {
  const parts = [name, ...(day === undefined ? [] : [day.replaceAll('-', '')])];
  saveFile(`${parts.join('-')}.csv`, 'text/csv;charset=utf-8', text);
}

export interface CsvTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly encoding: 'UTF-8' | 'Latin-1';
}

/** Reads a file as it comes: UTF-8 or Latin-1, commas or semicolons, with or without a mark at its start. */
export function readCsv(bytes: Uint8Array): CsvTable {
  const { text, encoding } = decoded(bytes);
  const [head = [], ...rows] = Papa.parse(text.replace(BYTE_ORDER_MARK, ''), { skipEmptyLines: 'greedy' }).data;
  return { head: head.map((name) => name.trim()), rows, encoding };
}

/** Text that is no UTF-8 is what old spreadsheets save: Windows-1252, which has Latin-1 inside. */
function decoded(bytes: Uint8Array): { readonly text: string; readonly encoding: CsvTable['encoding'] } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Latin-1' };
  }
}
