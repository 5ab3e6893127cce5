import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SHORTEST_PASSWORD, strengthOf } from './password-strength.ts';

export interface NewPassword {
  readonly password: string;
  readonly again: string;
}

export const NO_PASSWORD: NewPassword = { password: '', again: '' };

/** Undefined when the password can be taken. */
export function problemOfPassword({ password, again }: NewPassword): 'short' | 'differ' | undefined {
  if (password.length < SHORTEST_PASSWORD) return 'short';
  return password === again ? undefined : 'differ';
}

interface NewPasswordFieldsProps {
  readonly value: NewPassword;
  readonly onChange: (value: NewPassword) => void;
  /** Only after a try to send. */
  readonly problem: 'short' | 'differ' | undefined;
}

/** A new password, twice, with a word for its strength. */
export function NewPasswordFields({ value, onChange, problem }: NewPasswordFieldsProps) {
  const { t } = useTranslation(['sign-in', 'common']);
  return (
    <>
      <PasswordInput
        label={t('newPassword')}
        description={
          value.password === '' ? t('common:wrong.passwordShort') : t(`strength.${strengthOf(value.password)}`)
        }
        autoComplete="new-password"
        dir="ltr"
        value={value.password}
        error={problem === 'short' && t('common:wrong.passwordShort')}
        onChange={(event) => onChange({ ...value, password: event.currentTarget.value })}
      />
      <PasswordInput
        label={t('again')}
        autoComplete="new-password"
        dir="ltr"
        value={value.again}
        error={problem === 'differ' && t('common:wrong.passwordsDiffer')}
        onChange={(event) => onChange({ ...value, again: event.currentTarget.value })}
      />
    </>
  );
}
