import { Alert, Button, Checkbox, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeviceNow } from '../../../firebase/clock.ts';
import { focusFirst } from '../../../ui/focus-first.ts';
import { SignInAlert } from './sign-in-alert.tsx';
import type { SignInProblem } from './sign-in-outcome.ts';
import { type Tries, waitText } from './sign-in-tries.ts';
import { usePublicConfig } from './use-public-config.ts';

interface SignInFormProps {
  readonly busy: boolean;
  readonly problem: SignInProblem | undefined;
  readonly tries: Tries;
  readonly send: (entered: { email: string; password: string; stay: boolean }) => Promise<void>;
}

export function SignInForm({ busy, problem, tries, send }: SignInFormProps) {
  const { t } = useTranslation('sign-in');
  const phone = useMediaQuery('(max-width: 39.99em)', undefined, { getInitialValueInEffect: false });
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [stay, setStay] = useState(phone);
  const config = usePublicConfig();
  const wait = waitText(tries, useDeviceNow());

  useEffect(() => {
    document.title = `${t('title')} · Muster`;
  }, [t]);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!busy) send({ email, password, stay }).catch(reportError);
  }

  return (
    <>
      <Title order={1}>{t('title')}</Title>
      {config?.hasAdmin === false && (
        <Alert color="warning" variant="light">
          {t('noAdmin')}
        </Alert>
      )}
      <SignInAlert problem={wait ? 'wait' : problem} wait={wait} />
      <form aria-label={t('title')} onSubmit={submit} noValidate>
        <Stack gap="md" flex={1}>
          <TextInput
            label={t('email')}
            type="email"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            dir="ltr"
            ref={focusFirst}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <PasswordInput
            label={t('password')}
            autoComplete="current-password"
            dir="ltr"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Checkbox label={t('stay')} checked={stay} onChange={(event) => setStay(event.currentTarget.checked)} />
          <Link to="/sign-in/forgot">{t('forgot')}</Link>
          {config?.registration && <Link to="/register">{t('askForAccess')}</Link>}
          <Button type="submit" aria-busy={busy} disabled={wait !== undefined}>
            {busy ? t('sending') : t('submit')}
          </Button>
        </Stack>
      </form>
    </>
  );
}
