import type { register } from '@muster/domain/people/people.contracts';
import type { AccessRequest } from '@muster/domain/people/person';
import type * as z from 'zod';

/** What stands in the form of somebody who asks for access, as it was typed. */
export interface RequestValues {
  readonly first: string;
  readonly last: string;
  readonly email: string;
  readonly phone: string;
  readonly organisation: string;
  readonly needs: AccessRequest['needs'];
  readonly consents: boolean;
}

export const NO_REQUEST: RequestValues = {
  first: '',
  last: '',
  email: '',
  phone: '',
  organisation: '',
  needs: 'people',
  consents: false,
};

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^\+[\d\s()-]{5,28}$/;

type Field = 'first' | 'last' | 'email' | 'phone' | 'consents';
type Wrong = 'register:nameMissing' | 'common:wrong.email' | 'common:wrong.phone' | 'register:consentMissing';

/** By field, the text that says what is wrong with it. */
export function registerErrors(values: RequestValues): Partial<Record<Field, Wrong>> {
  return {
    ...(values.first.trim() === '' && { first: 'register:nameMissing' }),
    ...(values.last.trim() === '' && { last: 'register:nameMissing' }),
    ...(!EMAIL.test(values.email.trim()) && { email: 'common:wrong.email' }),
    ...(!PHONE.test(values.phone.trim()) && { phone: 'common:wrong.phone' }),
    ...(!values.consents && { consents: 'register:consentMissing' }),
  };
}

export function requestOf(values: RequestValues): Omit<z.output<typeof register.input>, 'key' | 'lang'> {
  const organisation = values.organisation.trim();
  return {
    first: values.first.trim(),
    last: values.last.trim(),
    email: values.email.trim(),
    phone: values.phone.trim(),
    needs: values.needs,
    ...(organisation !== '' && { organisation }),
  };
}
