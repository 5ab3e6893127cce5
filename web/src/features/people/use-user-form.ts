import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSkills } from '../../firebase/directory.ts';
import { userErrors, type UserFormValues } from './user-form-values.ts';

export interface UserForm {
  readonly values: UserFormValues;
  readonly change: (change: Partial<UserFormValues>) => void;
  /** The words for what is wrong with a field; after a first try to save. */
  readonly wrong: (field: string) => string | undefined;
  /** Chosen skills that want a certificate. */
  readonly needsCert: readonly string[];
  /** Marks what is wrong, and answers whether nothing is. */
  readonly check: () => boolean;
}

export function useUserForm(first: UserFormValues): UserForm {
  const { t } = useTranslation('people-users');
  const { byId } = useSkills();
  const [values, setValues] = useState(first);
  const [hasTried, setTried] = useState(false);
  const needsCert = values.role === 'agent' ? values.skills.filter((id) => byId.get(id)?.needsCert) : [];
  const errors = userErrors(values, needsCert);
  return {
    values,
    change: (change) => setValues((before) => ({ ...before, ...change })),
    wrong(field) {
      const error = hasTried ? errors[field] : undefined;
      return error && t(`form.wrong.${error}`);
    },
    needsCert,
    check() {
      setTried(true);
      return Object.keys(errors).length === 0;
    },
  };
}
