import { Alert, Stack, Text, TextInput, Title } from '@mantine/core';
import { requestPasswordReset } from '@muster/domain/people/people.contracts';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../firebase/use-command.ts';
import { focusFirst } from '../../../ui/focus-first.ts';
import { ServerButton } from '../../../ui/button/server-button.tsx';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Answers the same for known and unknown addresses. */
export function ForgotForm() {
  const { t } = useTranslation(['sign-in', 'common']);
  const [email, setEmail] = useState('');
  const [wrong, setWrong] = useState(false);
  const command = useCommand(requestPasswordReset);

  useEffect(() => {
    document.title = `${t('forgotTitle')} · Muster`;
  }, [t]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const isEmail = EMAIL.test(email.trim());
    setWrong(!isEmail);
    if (isEmail && !command.busy) await command.send(() => ({ email: email.trim() }));
  }

  return (
    <>
      <Title order={1}>{t('forgotTitle')}</Title>
      {command.phase === 'done' ? (
        <Alert color="success" variant="light" role="status">
          {t('forgotSent')}
        </Alert>
      ) : (
        <form aria-label={t('forgotTitle')} onSubmit={submit} noValidate>
          <Stack gap="md" flex={1}>
            <Text>{t('forgotHint')}</Text>
            <TextInput
              label={t('email')}
              type="email"
              autoComplete="username"
              dir="ltr"
              ref={focusFirst}
              value={email}
              error={wrong && t('common:wrong.email')}
              onChange={(event) => setEmail(event.currentTarget.value)}
            />
            <ServerButton command={command} type="submit" fullWidth>
              {t('forgotSend')}
            </ServerButton>
          </Stack>
        </form>
      )}
      <Link to="/sign-in">{t('backToSignIn')}</Link>
    </>
  );
}
