import type { ImportKind, ImportRow } from '@muster/domain/jobs/imports';
import { MOST_ROWS_IN_PART } from '@muster/domain/jobs/imports';
import { JOB_COLUMNS } from '@muster/domain/jobs/job-columns';
import { PERSON_COLUMNS } from '@muster/domain/people/person-columns';
import { textOf } from '@muster/domain/rows';
import type { CsvTable } from '../../../ui/csv.ts';

export const COLUMNS: Record<ImportKind, readonly string[]> = { people: PERSON_COLUMNS, jobs: JOB_COLUMNS };

/** What names a row: a second one with the same is a mistake. */
const NAMED_BY: Record<ImportKind, string> = { people: 'email', jobs: 'ref' };

/** How other systems call our columns. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  mail: 'email',
  emailaddress: 'email',
  firstname: 'first',
  forename: 'first',
  givenname: 'first',
  lastname: 'last',
  surname: 'last',
  familyname: 'last',
  mobile: 'phone',
  telephone: 'phone',
  phonenumber: 'phone',
  tz: 'timezone',
  zip: 'postcode',
  postalcode: 'postcode',
  skill: 'skills',
  certificate: 'certificates',
  licences: 'certificates',
  reference: 'ref',
  code: 'ref',
  name: 'title',
  jobtype: 'type',
  priority: 'urgency',
  from: 'start',
  begin: 'start',
  to: 'end',
  until: 'end',
  position: 'positions',
  notes: 'instructions',
};

/** Our column of each column of the file; empty for those that are left out. */
export type Matching = readonly string[];

/** One call carries at most 64 KB. */
const MOST_BYTES = 44_000;

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

export function matchColumns(head: readonly string[], kind: ImportKind): Matching {
  const taken = new Set<string>();
  return head.map((name) => {
    const word = plain(name);
    const found = [word, OTHER_NAMES[word] ?? ''].find((one) => COLUMNS[kind].includes(one) && !taken.has(one));
    if (found !== undefined) taken.add(found);
    return found ?? '';
  });
}

/** The rows of a file by our columns, numbered from 1; those that name somebody twice say so. */
export function importRowsOf({ rows }: CsvTable, matching: Matching, kind: ImportKind): ImportRow[] {
  const seen = new Set<string>();
  return rows.map((row, at) => {
    const cells = Object.fromEntries(
      matching.flatMap((column, i) => (column === '' || !row[i] ? [] : [[column, row[i]] as const])),
    );
    const name = textOf(cells, NAMED_BY[kind]).toLowerCase();
    const isTwice = name !== '' && seen.has(name);
    seen.add(name);
    return { n: at + 1, cells, ...(isTwice && { isTwice }) };
  });
}

/** Parts that one call can carry, in the order of the file. */
export function partsOf(rows: readonly ImportRow[]): ImportRow[][] {
  const parts: ImportRow[][] = [];
  let bytes = 0;
  for (const row of rows) {
    const size = new TextEncoder().encode(JSON.stringify(row)).length;
    const last = parts.at(-1);
    if (!last || last.length >= MOST_ROWS_IN_PART || bytes + size > MOST_BYTES) {
      parts.push([row]);
      bytes = size;
    } else {
      last.push(row);
      bytes += size;
    }
  }
  return parts;
}
