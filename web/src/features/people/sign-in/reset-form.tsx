import { Alert, Button, Loader, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkResetCode, setPasswordByCode } from '../../../firebase/auth.ts';
import { NewPasswordFields, NO_PASSWORD, problemOfPassword } from '../new-password-fields.tsx';

type LinkState = { readonly state: 'checking' | 'used' | 'done' } | { readonly state: 'good'; readonly email: string };

interface ResetFormProps {
  readonly code: string;
  /** Left out: those of a password that was forgotten. */
  readonly title?: string;
  readonly verb?: string;
  /** What follows once the password is set; left out, it is said. */
  readonly onSet?: (email: string, password: string) => Promise<void>;
}

/** Where the link of the mail leads: a new password, or that the link is used up. */
export function ResetForm({ code, onSet, ...words }: ResetFormProps) {
  const { t } = useTranslation('sign-in');
  const { title = t('resetTitle'), verb = t('setPassword') } = words;
  const [link, setLink] = useState<LinkState>({ state: 'checking' });
  useEffect(() => {
    document.title = `${title} · Muster`;
    checkResetCode(code).then(
      (email) => setLink({ state: 'good', email }),
      () => setLink({ state: 'used' }),
    );
  }, [code, title]);
  return (
    <>
      <Title order={1}>{title}</Title>
      {link.state === 'checking' && <Loader />}
      {link.state === 'used' && <LinkUsed />}
      {link.state === 'done' && (
        <>
          <Alert color="success" variant="light" role="status">
            {t('passwordSet')}
          </Alert>
          <Link to="/sign-in">{t('backToSignIn')}</Link>
        </>
      )}
      {link.state === 'good' && (
        <SetPassword email={link.email} code={code} verb={verb} onSet={onSet} onEnd={(state) => setLink({ state })} />
      )}
    </>
  );
}

function LinkUsed() {
  const { t } = useTranslation('sign-in');
  return (
    <>
      <Alert color="danger" variant="light" role="alert">
        {t('linkUsed')}
      </Alert>
      <Link to="/sign-in/forgot">{t('getNew')}</Link>
    </>
  );
}

interface SetPasswordProps {
  readonly email: string;
  readonly code: string;
  readonly verb: string;
  readonly onSet: ResetFormProps['onSet'];
  readonly onEnd: (state: 'done' | 'used') => void;
}

function SetPassword({ email, code, verb, onSet, onEnd }: SetPasswordProps) {
  const { t } = useTranslation('sign-in');
  const [value, setValue] = useState(NO_PASSWORD);
  const [problem, setProblem] = useState<'short' | 'differ' | undefined>();
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const found = problemOfPassword(value);
    setProblem(found);
    if (found || busy) return;
    setBusy(true);
    const end = await setPasswordByCode(code, value.password).then(
      () => 'done' as const,
      () => 'used' as const,
    );
    // What follows may fail without a network: then the password is set all the same, and it is said.
    if (end === 'done' && onSet) await onSet(email, value.password).catch(() => onEnd(end));
    else onEnd(end);
  }

  return (
    <form aria-label={verb} onSubmit={submit} noValidate>
      <Stack gap="md" flex={1}>
        <Text dir="auto">{t('resetFor', { email })}</Text>
        <NewPasswordFields value={value} onChange={setValue} problem={problem} />
        <Button type="submit" aria-busy={busy}>
          {verb}
        </Button>
      </Stack>
    </form>
  );
}
