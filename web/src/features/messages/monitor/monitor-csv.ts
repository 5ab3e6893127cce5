import type { ReachedRow } from './reached-rows.ts';

const COLUMNS = [
  'job',
  'title',
  'wave',
  'person',
  'channel',
  'state',
  'code',
  'queued',
  'sent',
  'shown',
  'opened',
  'answered',
] as const;

/** RFC 4180. A cell that a spreadsheet would take for a formula is kept from being one. */
export function csvOf(rows: readonly ReachedRow[], titleOf: (jobId: string) => string): string {
  const lines = rows.map((row) => [
    ...[row.jobId, titleOf(row.jobId), String(row.wave), row.name, row.channel ?? '', row.step, row.why ?? ''],
    ...[row.queuedAt, row.sentAt, row.shownAt, row.openedAt, row.answeredAt].map((at) => at?.toISOString() ?? ''),
  ]);
  return [COLUMNS, ...lines].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Hands the list to the browser as a file. */
export function saveCsv(rows: readonly ReachedRow[], titleOf: (jobId: string) => string): void {
  const address = URL.createObjectURL(new Blob([csvOf(rows, titleOf)], { type: 'text/csv' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: 'delivery.csv' });
  link.click();
  URL.revokeObjectURL(address);
}
