import Papa from 'papaparse';

/** So that spreadsheets read it as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

export type CsvCell = string | number;

/** A table as a file that spreadsheets open; a cell that would be a formula there is plain text. */
export function csvText(head: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const text = Papa.unparse({ fields: [...head], data: rows.map((row) => [...row]) }, { escapeFormulae: true });
  return `${BYTE_ORDER_MARK}${text}\r\n`;
}

/** Offers a file for download, named with the day: `jobs-20261127.csv`. */
export function downloadCsv(name: string, day: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}-${day.replaceAll('-', '')}.csv`;
  link.click();
  URL.revokeObjectURL(url);
}
