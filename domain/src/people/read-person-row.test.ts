import { describe, expect, it } from 'vitest';
import { givenPerson } from './given-person.ts';
import { PERSON_COLUMNS, personCells } from './person-columns.ts';
import { readPersonRow } from './read-person-row.ts';

const SKILLS = new Map([
  ['security', 'Security'],
  ['first-aid', 'First aid'],
]);
const CELLS = { email: 'Amina@Muster.test', first: 'Amina', last: 'Khan' };
const nameOf = (id: string) => SKILLS.get(id) ?? id;

function errorsOf(cells: Record<string, string>) {
  const read = readPersonRow({ ...CELLS, ...cells }, SKILLS);
  return 'errors' in read ? read.errors.map(({ field, why }) => `${field} ${why}`) : [];
}

describe('a row of a file of people', () => {
  it('says nothing where its cell is empty', () => {
    expect(readPersonRow({ ...CELLS, phone: '', skills: ' ' }, SKILLS)).toEqual({
      row: { email: 'amina@muster.test', role: undefined, change: { first: 'Amina', last: 'Khan' } },
    });
  });

  it('names skills and certificates by id or by name, and old roles by what they are now', () => {
    const cells = {
      role: 'Technician',
      skills: 'security; FIRST AID',
      certificates: 'First aid until 2027-01-31 no A 7',
    };
    expect(readPersonRow({ ...CELLS, ...cells }, SKILLS)).toMatchObject({
      row: {
        role: 'agent',
        change: { skills: ['security', 'first-aid'], certs: { 'first-aid': { until: '2027-01-31', number: 'A 7' } } },
      },
    });
  });

  it.each([
    [{ email: '' }, 'email required'],
    [{ email: 'amina' }, 'email email'],
    [{ first: 'x'.repeat(61) }, 'first too-long'],
    [{ role: 'pilot' }, 'role role'],
    [{ phone: '12' }, 'phone phone'],
    [{ timezone: 'Mars/Olympus' }, 'timezone time-zone'],
    [{ postcode: 'ZZ99' }, 'postcode postcode'],
    [{ maxkm: '0' }, 'maxkm number'],
    [{ maxkm: 'far' }, 'maxkm number'],
    [{ skills: 'security; flying' }, 'skills skill'],
    [{ certificates: 'security until 2027-02-31' }, 'certificates certificate'],
    [{ certificates: 'flying until 2027-01-31' }, 'certificates certificate'],
  ])('names what is wrong in %j', (cells, wrong) => {
    expect(errorsOf(cells)).toEqual([wrong]);
  });

  it('is what an export of the person says', () => {
    const person = givenPerson({ certs: { security: { until: '2030-12-31', state: 'valid', number: '77' } } });
    const cells = personCells(person, nameOf);
    expect(Object.keys(cells).toSorted()).toEqual([...PERSON_COLUMNS].toSorted());
    expect(readPersonRow(cells, SKILLS)).toMatchObject({
      row: {
        email: person.email,
        role: 'agent',
        change: {
          phone: person.phone,
          homePostcode: 'W6',
          maxKm: 25,
          skills: ['security'],
          certs: { security: { until: '2030-12-31', number: '77' } },
        },
      },
    });
  });

  it('takes a mark that a spreadsheet put before a formula off, and control signs out', () => {
    expect(readPersonRow({ ...CELLS, last: "'=1+1\u0007" }, SKILLS)).toMatchObject({
      row: { change: { last: '=1+1' } },
    });
  });
});
