import { JOB_COLUMNS, positionsText } from '@muster/domain/jobs/job-columns';
import { wallTimeOf } from '../../ui/fields/instant-of.ts';
import { csvText, type CsvCell } from '../../ui/csv.ts';
import type { JobRow } from './job-row.ts';

/** Columns of the import first, so that the file can come back; then what only we know. */
const ONLY_OURS = ['code', 'status', 'filled', 'places', 'area', 'zone', 'owner', 'callout'] as const;

export function jobsCsv(rows: readonly JobRow[], skillName: (id: string) => string): string {
  return csvText(
    [...JOB_COLUMNS, ...ONLY_OURS],
    rows.map((row) => cellsOf(row, skillName)),
  );
}

function cellsOf({ id, job, taken, need, status, zone, owner }: JobRow, skillName: (id: string) => string): CsvCell[] {
  const { site, tz } = job;
  const time = (at: Date) => Object.values(wallTimeOf(at, tz)).join(' ');
  const byColumn: Record<(typeof JOB_COLUMNS)[number], CsvCell> = {
    ref: id,
    title: job.title,
    type: job.type,
    urgency: job.urgency,
    address: site.address,
    postcode: site.postcode,
    start: time(job.start),
    end: time(job.end),
    timezone: tz,
    positions: positionsText(job.positions, skillName),
    contact: site.contact?.name ?? '',
    phone: site.contact?.phone ?? '',
    access: job.access ?? '',
    dress: job.dress ?? '',
    instructions: job.instructions,
  };
  const ours = [id, status, taken, need, job.area, zone, owner, job.callout?.state ?? ''];
  return [...JOB_COLUMNS.map((column) => byColumn[column]), ...ours];
}
