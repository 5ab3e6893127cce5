import { Alert, Checkbox, Stack, Text, TextInput, Title } from '@mantine/core';
import { OneOf } from '../../../ui/fields/one-of.tsx';
import { register } from '@muster/domain/people/people.contracts';
import { languageOf } from '@muster/domain/languages';
import { NEEDS } from '@muster/domain/people/person';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../firebase/use-command.ts';
import { ServerButton } from '../../../ui/button/server-button.tsx';
import { PhoneField } from '../../../ui/fields/phone-field.tsx';
import { focusFirst } from '../../../ui/focus-first.ts';
import { usePublicConfig } from '../sign-in/use-public-config.ts';
import { NO_REQUEST, registerErrors, requestOf } from './register-values.ts';

/** Answers the same for known and unknown addresses; the mail tells the rest. */
export function RegisterForm() {
  const { t } = useTranslation(['register', 'sign-in']);
  const config = usePublicConfig();
  const command = useCommand(register);
  useEffect(() => {
    document.title = `${t('title')} · Muster`;
  }, [t]);
  const [email, setEmail] = useState('');

  return (
    <>
      <Title order={1}>{command.phase === 'done' ? t('sentTitle') : t('title')}</Title>
      {config?.registration === false && (
        <Alert color="warning" variant="light">
          {t('closed')}
        </Alert>
      )}
      {command.phase === 'done' && (
        <Alert color="success" variant="light" role="status">
          {t('sent', { email })}
        </Alert>
      )}
      {command.phase !== 'done' && config?.registration && <Fields command={command} onSend={setEmail} />}
      <Link to="/sign-in">{t('sign-in:backToSignIn')}</Link>
    </>
  );
}

interface FieldsProps {
  readonly command: ReturnType<typeof useCommand<typeof register.input, typeof register.output>>;
  readonly onSend: (email: string) => void;
}

/** The language of the page, for the mails. */
function spoken(tag: string) {
  const lang = languageOf(tag);
  return lang ? { lang } : {};
}

function Fields({ command, onSend }: FieldsProps) {
  const { t, i18n } = useTranslation(['register', 'common', 'sign-in']);
  const [values, setValues] = useState(NO_REQUEST);
  const [hasTried, setTried] = useState(false);
  const errors = registerErrors(values);
  const wrong = (field: keyof typeof errors) => hasTried && errors[field] && t(errors[field]);
  const text = (field: 'first' | 'last' | 'email' | 'phone' | 'organisation') => ({
    value: values[field],
    error: field === 'organisation' ? undefined : wrong(field),
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setValues((before) => ({ ...before, [field]: value })),
  });

  async function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (Object.keys(errors).length > 0 || command.busy) return;
    onSend(values.email.trim());
    await command.send((key) => ({ key, ...spoken(i18n.language), ...requestOf(values) }));
  }

  return (
    <form aria-label={t('title')} onSubmit={submit} noValidate>
      <Stack gap="md" flex={1}>
        <Text>{t('hint')}</Text>
        <TextInput {...text('first')} label={t('first')} autoComplete="given-name" ref={focusFirst} required />
        <TextInput {...text('last')} label={t('last')} autoComplete="family-name" required />
        <TextInput {...text('email')} label={t('sign-in:email')} type="email" autoComplete="email" dir="ltr" required />
        <PhoneField {...text('phone')} label={t('common:phone.label')} required />
        <TextInput
          {...text('organisation')}
          label={t('organisation')}
          description={t('organisationHint')}
          autoComplete="organization"
          maxLength={80}
        />
        <OneOf
          label={t('needs')}
          value={values.needs}
          values={NEEDS}
          textOf={(need) => t(`need.${need}`)}
          onChoose={(needs) => setValues((before) => ({ ...before, needs }))}
        />
        <Checkbox
          label={t('consent')}
          checked={values.consents}
          error={wrong('consents')}
          onChange={({ currentTarget: { checked } }) => setValues((before) => ({ ...before, consents: checked }))}
        />
        <Link to="/help/$guide" params={{ guide: 'requester' }}>
          {t('guide')}
        </Link>
        <ServerButton command={command} type="submit" sendingText={t('sending')} fullWidth>
          {t('send')}
        </ServerButton>
      </Stack>
    </form>
  );
}
