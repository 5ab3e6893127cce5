import type { Person } from './person.ts';

/** Columns of a file of people. */
export const PERSON_COLUMNS = [
  'email',
  'first',
  'last',
  'role',
  'phone',
  'timezone',
  'postcode',
  'maxkm',
  'skills',
  'certificates',
] as const;
export type PersonColumn = (typeof PERSON_COLUMNS)[number];

/** The same columns of a person who exists. */
export function personCells(person: Person, skillName: (id: string) => string): Record<PersonColumn, string> {
  const { email, first, last, role, phone = '', tz, home, maxKm, skills, certs } = person;
  const certificates = Object.entries(certs).map(
    ([id, { until, number }]) => `${skillName(id)} until ${until}${number === undefined ? '' : ` no ${number}`}`,
  );
  return {
    ...{ email, first, last, role, phone },
    timezone: tz,
    postcode: home?.outward ?? '',
    maxkm: String(maxKm),
    skills: skills.map(skillName).join('; '),
    certificates: certificates.join('; '),
  };
}
