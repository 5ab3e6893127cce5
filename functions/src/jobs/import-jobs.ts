import { isRefused, type Refused } from '@muster/domain/decision';
import { districtOf } from '@muster/domain/geo/district';
import { Job } from '@muster/domain/jobs/job';
import { jobIdOf, SHORTEST_JOB_ID } from '@muster/domain/jobs/job-id';
import type { Actor } from '@muster/domain/people/roles';
import type { ImportRow, RowVerdict } from '@muster/domain/jobs/imports';
import { JobId, type JobDraft } from '@muster/domain/jobs/jobs.contracts';
import { isZoneInScope } from '@muster/domain/people/scope';
import { paths } from '@muster/domain/paths';
import { textOf, type RowError } from '@muster/domain/rows';
import { createHash } from 'node:crypto';
import { readJobRow } from '@muster/domain/jobs/read-job-row';
import { zoneOf } from '@muster/domain/settings/zone-of';
import type { Instance } from '../platform/instance.ts';
import { readSkills, readZones } from '../settings/read-catalogues.ts';
import { readConstants, readOrg } from '../settings/read-org.ts';
import { readDraftFacts } from './draft-facts.ts';
import { makeJob } from './make-job.ts';
import { madeUpId } from './made-up-id.ts';

type Read = { readonly draft: JobDraft } | { readonly errors: readonly RowError[] };

type Importer = Pick<Actor, 'uid' | 'scope'>;

export async function checkJobs(
  instance: Instance,
  rows: readonly ImportRow[],
  by: Importer,
  now: Date,
): Promise<RowVerdict[]> {
  const known = await instance.store.getAll(
    Job,
    rows.map((row) => paths.job(idFor(row))),
  );
  const exists = new Set(known.flatMap(({ path, data }) => (data ? [path] : [])));
  return Promise.all(
    rows.map(async (row): Promise<RowVerdict> => {
      const id = idFor(row);
      // A job that is there is changed on its own page, not by a file.
      if (exists.has(paths.job(id))) return { n: row.n, act: 'same', errors: [], id };
      const read = await readRow(instance, row, by, now);
      const errors = 'errors' in read ? [...read.errors] : [];
      return { n: row.n, act: errors.length > 0 ? 'wrong' : 'new', errors };
    }),
  );
}

async function readRow(instance: Instance, { cells, isTwice }: ImportRow, by: Importer, now: Date): Promise<Read> {
  const [skills, { tz }] = await Promise.all([readSkills(instance), readOrg(instance)]);
  const read = readJobRow(cells, { skills: new Map([...skills].map(([id, { name }]) => [id, name])), tz, now });
  const errors: RowError[] = 'errors' in read ? [...read.errors] : [];
  if (isTwice) errors.push({ field: 'ref', why: 'twice' });
  if ('draft' in read && (await isOutOfScope(instance, read.draft, by))) {
    errors.push({ field: 'postcode', why: 'out-of-scope' });
  }
  return 'draft' in read && errors.length === 0 ? read : { errors };
}

async function isOutOfScope(instance: Instance, { site }: JobDraft, { scope }: Importer): Promise<boolean> {
  const district = scope && districtOf(site.postcode, site.pin);
  return district !== undefined && !isZoneInScope(scope, zoneOf(district.outward, await readZones(instance)));
}

/** The own code in the file, or what the row says: the same row twice is one job. */
function seedOf({ cells }: ImportRow): string {
  const ref = textOf(cells, 'ref');
  if (ref !== '') return `import|${ref}`;
  const said = Object.keys(cells)
    .toSorted()
    .map((column) => `${column}=${textOf(cells, column)}`);
  return `import|${said.join('|')}`;
}

function idFor(row: ImportRow): string {
  const ref = textOf(row.cells, 'ref');
  if (JobId.safeParse(ref).success) return ref;
  return jobIdOf(createHash('sha256').update(seedOf(row)).digest(), SHORTEST_JOB_ID);
}

/** Makes the job of a row that was found right; one that is there stays as it is. */
export async function applyJob(instance: Instance, row: ImportRow, by: Importer, now: Date): Promise<RowVerdict> {
  const [checked] = await checkJobs(instance, [row], by, now);
  if (!checked || checked.act !== 'new') return checked ?? { n: row.n, act: 'same', errors: [] };
  const read = await readRow(instance, row, by, now);
  if ('errors' in read) return { n: row.n, act: 'wrong', errors: [...read.errors] };
  const made = await make(instance, row, read.draft, by, now);
  if (isRefused(made)) return { n: row.n, act: 'wrong', errors: [{ field: 'title', why: 'unknown' }] };
  return { n: row.n, act: made.isNew ? 'new' : 'same', errors: [], id: made.jobId };
}

async function make(
  instance: Instance,
  row: ImportRow,
  draft: JobDraft,
  by: Importer,
  now: Date,
): Promise<{ readonly jobId: string; readonly isNew: boolean } | Refused> {
  const [facts, constants] = await Promise.all([readDraftFacts(instance, draft, by), readConstants(instance)]);
  const seed = seedOf(row);
  return makeJob(instance, { ...facts, uid: by.uid, key: `import.${madeUpId(seed)}`, constants, seed }, now);
}
