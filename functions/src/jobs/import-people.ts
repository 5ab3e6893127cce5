import { isRefused } from '@muster/domain/decision';
import { decideChangePerson } from '@muster/domain/people/change-person';
import { Person } from '@muster/domain/people/person';
import { readPersonRow, type PersonRow } from '@muster/domain/people/read-person-row';
import { settlePerson } from '@muster/domain/people/settle-person';
import type { ImportRow, RowVerdict } from '@muster/domain/jobs/imports';
import { idOf, paths } from '@muster/domain/paths';
import { textOf, type RowError } from '@muster/domain/rows';
import { isSame } from '@muster/domain/same';
import { makePerson } from '../people/make-person.ts';
import { changeAccount } from '../people/person-command.ts';
import { personFacts } from '../people/person-facts.ts';
import { settleClaims } from '../people/settle-claims.ts';
import type { Instance } from '../platform/instance.ts';
import { readSkills } from '../settings/read-catalogues.ts';
import { madeUpId } from './made-up-id.ts';

export interface AppliedRow {
  readonly verdict: RowVerdict;
  readonly password?: string;
}

interface Known {
  readonly uid: string;
  readonly person: Person;
}

type KnownByEmail = ReadonlyMap<string, Known>;

/** The most values one query may compare with. */
const MOST_IN = 30;

export async function checkPeople(instance: Instance, rows: readonly ImportRow[]): Promise<RowVerdict[]> {
  const known = await peopleIn(instance, rows);
  return Promise.all(rows.map((row) => checkOne(instance, row, known)));
}

async function checkOne(instance: Instance, row: ImportRow, known: KnownByEmail): Promise<RowVerdict> {
  const read = await readRow(instance, row);
  if ('errors' in read) return { n: row.n, act: 'wrong', errors: [...read.errors] };
  const found = known.get(read.row.email);
  if (!found) return { n: row.n, act: 'new', errors: [] };
  return { n: row.n, act: (await isUnchanged(instance, read.row, found.person)) ? 'same' : 'changed', errors: [] };
}

async function readRow(
  instance: Instance,
  { cells, isTwice }: ImportRow,
): Promise<{ readonly row: PersonRow } | { readonly errors: readonly RowError[] }> {
  const names = new Map([...(await readSkills(instance))].map(([id, { name }]) => [id, name]));
  const read = readPersonRow(cells, names);
  const twice: RowError[] = isTwice ? [{ field: 'email', why: 'twice' }] : [];
  if ('errors' in read) return { errors: [...read.errors, ...twice] };
  if (twice.length > 0) return { errors: twice };
  const { change } = read.row;
  const settled = settlePerson(await personFacts(instance, change, 'valid'));
  if (!isRefused(settled)) return read;
  return { errors: [{ field: FIELD_OF[settled.refused], why: WHY_OF[settled.refused] }] };
}

const FIELD_OF = {
  'bad-phone': 'phone',
  'unknown-time-zone': 'timezone',
  'unknown-skill': 'skills',
  'place-unknown': 'postcode',
} as const;
const WHY_OF = {
  'bad-phone': 'phone',
  'unknown-time-zone': 'time-zone',
  'unknown-skill': 'skill',
  'place-unknown': 'postcode',
} as const;

async function isUnchanged(instance: Instance, { change }: PersonRow, person: Person): Promise<boolean> {
  const settled = settlePerson(await personFacts(instance, change, 'valid'), person);
  if (isRefused(settled)) return false;
  const { prefs: _, ...fields } = settled.settled;
  return isSame({ ...person, ...fields }, person);
}

async function peopleIn({ store }: Instance, rows: readonly ImportRow[]): Promise<KnownByEmail> {
  const emails = [...new Set(rows.map(({ cells }) => textOf(cells, 'email').toLowerCase()).filter(Boolean))];
  const groups = Array.from({ length: Math.ceil(emails.length / MOST_IN) }, (_, at) =>
    emails.slice(at * MOST_IN, (at + 1) * MOST_IN),
  );
  const found = await Promise.all(
    groups.map((group) => store.query(Person, { from: paths.people, where: [['email', 'in', group]], limit: MOST_IN })),
  );
  return new Map(
    found.flat().flatMap(({ path, data }) => (data ? [[data.email, { uid: idOf(path), person: data }] as const] : [])),
  );
}

/** Makes or changes the people of rows that were found right. Repeated, it finds done what was done. */
export async function applyPerson(instance: Instance, row: ImportRow, by: string, now: Date): Promise<AppliedRow> {
  const read = await readRow(instance, row);
  if ('errors' in read) return { verdict: { n: row.n, act: 'wrong', errors: [...read.errors] } };
  const found = (await peopleIn(instance, [row])).get(read.row.email);
  return found ? changeKnown(instance, row.n, read.row, found, by) : create(instance, row.n, read.row, by, now);
}

async function create(
  instance: Instance,
  n: number,
  { email, role = 'agent', change: stated }: PersonRow,
  by: string,
  now: Date,
): Promise<AppliedRow> {
  const uid = madeUpId('person', 'import', email);
  const made = await makePerson(instance, { uid, email, role, ...stated, by }, now);
  if (isRefused(made)) {
    const why = made.refused === 'email-taken' ? 'twice' : 'unknown';
    return { verdict: { n, act: 'wrong', errors: [{ field: 'email', why }] } };
  }
  return { verdict: { n, act: 'new', errors: [], id: uid }, password: made.password };
}

async function changeKnown(
  instance: Instance,
  n: number,
  row: PersonRow,
  { uid, person }: Known,
  by: string,
): Promise<AppliedRow> {
  if (await isUnchanged(instance, row, person)) return { verdict: { n, act: 'same', errors: [], id: uid } };
  const facts = await personFacts(instance, row.change, 'valid');
  const outcome = await changeAccount(instance, uid, (account) => decideChangePerson({ ...account, ...facts, by }));
  if (isRefused(outcome)) {
    return { verdict: { n, act: 'wrong', errors: [{ field: 'email', why: 'unknown' }], id: uid } };
  }
  await settleClaims(instance, uid, outcome.answer);
  return { verdict: { n, act: 'changed', errors: [], id: uid } };
}
