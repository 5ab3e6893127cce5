import { type Language, languageOf } from '@muster/domain/languages';
import type { createPerson, updatePerson } from '@muster/domain/people/people.contracts';
import type { Person } from '@muster/domain/people/person';
import type { Role } from '@muster/domain/people/roles';
import type * as z from 'zod';

/** What stands in the form of an account, as it was typed. */
export interface UserFormValues {
  readonly first: string;
  readonly last: string;
  readonly email: string;
  readonly role: Role;
  readonly phone: string;
  readonly lang: Language;
  readonly homePostcode: string;
  readonly maxKm: string;
  readonly skills: readonly string[];
  /** By id of the skill. */
  readonly certs: Readonly<Record<string, { readonly until: string; readonly number: string }>>;
}

export type WrongUserField = 'name' | 'email' | 'phone' | 'postcode' | 'maxKm' | 'until';
export type UserErrors = Readonly<Record<string, WrongUserField>>;

type NewUser = Omit<z.output<typeof createPerson.input>, 'key'>;
type ChangedUser = Omit<z.output<typeof updatePerson.input>, 'key' | 'uid'>;

export const EMPTY_USER: UserFormValues = {
  first: '',
  last: '',
  email: '',
  role: 'agent',
  phone: '',
  lang: 'en',
  homePostcode: '',
  maxKm: '25',
  skills: [],
  certs: {},
};

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const LONGEST_NAME = 60;
const MOST_KM = 60;

export function userFormOf(person: Person): UserFormValues {
  const certs = Object.entries(person.certs).map(([id, { until, number = '' }]) => [id, { until, number }]);
  return {
    first: person.first,
    last: person.last,
    email: person.email,
    role: person.role,
    phone: person.phone ?? '',
    lang: languageOf(person.lang) ?? 'en',
    homePostcode: person.home?.outward ?? '',
    maxKm: String(person.maxKm),
    skills: person.skills,
    certs: Object.fromEntries(certs),
  };
}

/** `needsCert` are the chosen skills that want a certificate with its last day. */
export function userErrors(values: UserFormValues, needsCert: readonly string[]): UserErrors {
  const errors: Record<string, WrongUserField> = {};
  for (const field of ['first', 'last'] as const) {
    const { length } = values[field].trim();
    if (length === 0 || length > LONGEST_NAME) errors[field] = 'name';
  }
  if (!EMAIL.test(values.email.trim())) errors['email'] = 'email';
  if (values.phone.trim() !== '' && !/^\+[\d\s()-]{5,28}$/.test(values.phone.trim())) errors['phone'] = 'phone';
  if (values.role !== 'agent') return errors;
  if (values.homePostcode.trim().length === 1) errors['homePostcode'] = 'postcode';
  const km = Number(values.maxKm);
  if (!(km >= 1 && km <= MOST_KM)) errors['maxKm'] = 'maxKm';
  for (const id of needsCert) if ((values.certs[id]?.until ?? '') === '') errors[`certs.${id}`] = 'until';
  return errors;
}

export function newUserOf(values: UserFormValues, needsCert: readonly string[]): NewUser {
  return { email: values.email.trim(), role: values.role, ...changedUserOf(values, needsCert) };
}

/** An agent also has a home, a reach, skills and certificates. */
export function changedUserOf(
  values: UserFormValues,
  needsCert: readonly string[],
): ChangedUser & { first: string; last: string } {
  const { first, last, phone, lang, role } = values;
  const names = { first: first.trim(), last: last.trim(), lang };
  const reach = phone.trim() === '' ? names : { ...names, phone: phone.trim() };
  return role === 'agent' ? { ...reach, ...agentFields(values, needsCert) } : reach;
}

function agentFields({ homePostcode, maxKm, skills, certs }: UserFormValues, needsCert: readonly string[]) {
  const sent = needsCert.map((id) => {
    const { until = '', number = '' } = certs[id] ?? {};
    return [id, { until, ...(number.trim() !== '' && { number: number.trim() }) }];
  });
  return {
    ...(homePostcode.trim() !== '' && { homePostcode: homePostcode.trim() }),
    maxKm: Number(maxKm),
    skills: [...skills],
    certs: Object.fromEntries(sent),
  };
}
