import { Button, PasswordInput, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changePassword } from '../../firebase/auth.ts';
import { useExplain } from '../../ui/use-explain.ts';
import { NewPasswordFields, NO_PASSWORD, problemOfPassword } from './new-password-fields.tsx';
import { problemOf } from './sign-in/sign-in-outcome.ts';

interface ChangePasswordFormProps {
  readonly submit: string;
  readonly onChanged: () => void;
}

/** The current password is asked, so that an open screen is not enough to change it. */
export function ChangePasswordForm({ submit, onChanged }: ChangePasswordFormProps) {
  const { t } = useTranslation('sign-in');
  const explain = useExplain();
  const [current, setCurrent] = useState('');
  const [value, setValue] = useState(NO_PASSWORD);
  const [problem, setProblem] = useState<'short' | 'differ' | undefined>();
  const [refused, setRefused] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);

  async function send(event: FormEvent) {
    event.preventDefault();
    const found = problemOfPassword(value);
    setProblem(found);
    setRefused(undefined);
    if (found || busy) return;
    setBusy(true);
    try {
      await changePassword(current, value.password);
      onChanged();
    } catch (error) {
      const known = problemOf(error);
      setRefused(known === 'wrong' ? t('currentWrong') : known === 'unreachable' ? t('unreachable') : explain(error));
    }
    setBusy(false);
  }

  return (
    <form aria-label={t('changeTitle')} onSubmit={send} noValidate>
      <Stack>
        <PasswordInput
          label={t('current')}
          autoComplete="current-password"
          dir="ltr"
          value={current}
          error={refused}
          onChange={(event) => setCurrent(event.currentTarget.value)}
        />
        <NewPasswordFields value={value} onChange={setValue} problem={problem} />
        <Button type="submit" aria-busy={busy}>
          {submit}
        </Button>
      </Stack>
    </form>
  );
}
