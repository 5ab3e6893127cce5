import { csvText } from '../../../ui/csv.ts';
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

/** One line for each person and message. */
export function csvOf(rows: readonly ReachedRow[], titleOf: (jobId: string) => string): string {
  const lines = rows.map((row) => [
    ...[
      row.jobId,
      row.title ?? titleOf(row.jobId),
      String(row.wave),
      row.name,
      row.channel ?? '',
      row.step,
      row.why ?? '',
    ],
    ...[row.queuedAt, row.sentAt, row.shownAt, row.openedAt, row.answeredAt].map((at) => at?.toISOString() ?? ''),
  ]);
  return csvText(COLUMNS, lines);
}
