import { createPerson, updatePerson } from '@muster/domain/people/people.contracts';
import { describe, expect, it } from 'vitest';
import { givenPerson } from './given-agent.ts';
import {
  changedUserOf,
  EMPTY_USER,
  newUserOf,
  userErrors,
  type UserFormValues,
  userFormOf,
} from './user-form-values.ts';

const CERT = ['security'];

function given(changes: Partial<UserFormValues> = {}): UserFormValues {
  return { ...userFormOf(givenPerson()), ...changes };
}

describe('the form of an account', () => {
  it('becomes what the server accepts', () => {
    expect(createPerson.input.safeParse({ key: 'key-0001', ...newUserOf(given(), CERT) }).success).toBe(true);
    const changed = { key: 'key-0001', uid: 'ivo', ...changedUserOf(given(), CERT) };
    expect(updatePerson.input.safeParse(changed).success).toBe(true);
  });

  it('asks of staff neither home nor skills', () => {
    const staff = given({ role: 'dispatcher', maxKm: '', skills: [] });
    expect(userErrors(staff, [])).toEqual({});
    expect(newUserOf(staff, [])).toEqual({
      email: 'agent1@muster.test',
      role: 'dispatcher',
      first: 'Ivo',
      last: 'Marić',
      phone: '+442079460000',
      lang: 'en',
    });
  });

  it('names what is wrong', () => {
    expect(userErrors(EMPTY_USER, CERT)).toEqual({
      first: 'name',
      last: 'name',
      email: 'email',
      'certs.security': 'until',
    });
    expect(userErrors(given({ phone: '020 7946', maxKm: '61' }), CERT)).toEqual({ phone: 'phone', maxKm: 'maxKm' });
  });
});
