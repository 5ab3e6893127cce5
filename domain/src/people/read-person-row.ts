import * as z from 'zod';
import { districtOf } from '../geo/district.ts';
import { type Cells, idFinder, listOf, type RowError, textOf } from '../rows.ts';
import { isTimeZone } from '../time/local-day.ts';
import type { PersonColumn } from './person-columns.ts';
import { readPhone } from './phone.ts';
import { ROLES, type Role } from './roles.ts';
import type { PersonChange } from './settle-person.ts';

/** How other systems call our roles. */
const OLD_ROLES: Readonly<Record<string, Role>> = {
  administrator: 'admin',
  manager: 'supervisor',
  coordinator: 'dispatcher',
  operator: 'dispatcher',
  'sales agent': 'dispatcher',
  technician: 'agent',
  provider: 'agent',
  responder: 'agent',
  worker: 'agent',
  seeker: 'requester',
  client: 'requester',
};

const LIMITS = { first: 60, last: 60, email: 200 } as const;
const MOST_KM = 60;
const CERTIFICATE = /^(.+?)\s+until\s+(\d{4}-\d{2}-\d{2})(?:\s+no\.?\s+(.{1,60}))?$/i;
const IsoDay = z.iso.date();
const Email = z.email();

export interface PersonRow {
  readonly email: string;
  readonly role: Role | undefined;
  readonly change: PersonChange & { readonly first: string; readonly last: string };
}

/** A row of a file, or each cell of it that is wrong. An empty cell says nothing about the person. */
export function readPersonRow(
  cells: Cells,
  skills: ReadonlyMap<string, string>,
): { readonly row: PersonRow } | { readonly errors: readonly RowError[] } {
  const text = (column: PersonColumn) => textOf(cells, column);
  const errors: RowError[] = [];
  const wrong = (field: PersonColumn, why: RowError['why']) => void errors.push({ field, why });

  const email = text('email').toLowerCase();
  if (!Email.safeParse(email).success) wrong('email', email === '' ? 'required' : 'email');
  for (const field of ['first', 'last'] as const) {
    if (text(field) === '') wrong(field, 'required');
    if (text(field).length > LIMITS[field]) wrong(field, 'too-long');
  }
  const role = readRole(text('role'));
  if (text('role') !== '' && !role) wrong('role', 'role');
  const phone = text('phone') === '' ? undefined : readPhone(text('phone'));
  if (text('phone') !== '' && phone === undefined) wrong('phone', 'phone');
  if (text('timezone') !== '' && !isTimeZone(text('timezone'))) wrong('timezone', 'time-zone');
  if (text('postcode') !== '' && !districtOf(text('postcode'))) wrong('postcode', 'postcode');
  const maxKm = text('maxkm') === '' ? undefined : Number(text('maxkm').replace(',', '.'));
  if (maxKm !== undefined && !(maxKm > 0 && maxKm <= MOST_KM)) wrong('maxkm', 'number');

  const find = idFinder(skills);
  const named = listOf(text('skills')).map(find);
  if (named.includes(undefined)) wrong('skills', 'skill');
  const certs = readCertificates(text('certificates'), find);
  if (!certs) wrong('certificates', 'certificate');
  if (errors.length > 0) return { errors };

  const ids = named.filter((id) => id !== undefined);
  const change = {
    first: text('first'),
    last: text('last'),
    ...(phone !== undefined && { phone }),
    ...(text('timezone') !== '' && { tz: text('timezone') }),
    ...(text('postcode') !== '' && { homePostcode: text('postcode') }),
    ...(maxKm !== undefined && { maxKm }),
    ...(ids.length > 0 && { skills: ids }),
    ...(certs && Object.keys(certs).length > 0 && { certs }),
  };
  return { row: { email, role, change } };
}

function readRole(text: string): Role | undefined {
  const word = text.toLowerCase();
  return ROLES.find((role) => role === word) ?? OLD_ROLES[word];
}

/** `Security until 2027-01-31 no 12345; First aid until 2026-12-31`; undefined when one cannot be read. */
function readCertificates(text: string, find: (typed: string) => string | undefined): PersonChange['certs'] {
  const read = listOf(text, /;/).map((part) => {
    const [, name = '', until = '', number] = CERTIFICATE.exec(part) ?? [];
    const id = find(name);
    if (id === undefined || !IsoDay.safeParse(until).success) return undefined;
    return [id, { until, ...(number !== undefined && { number: number.trim() }) }] as const;
  });
  const known = read.filter((entry) => entry !== undefined);
  return known.length === read.length ? Object.fromEntries(known) : undefined;
}
