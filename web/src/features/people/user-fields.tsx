import { MultiSelect, NativeSelect, Stack, TextInput } from '@mantine/core';
import { OneOf } from '../../ui/fields/one-of.tsx';
import { LANGUAGE_NAMES, languageOf } from '@muster/domain/languages';
import { ROLES } from '@muster/domain/people/roles';
import { useTranslation } from 'react-i18next';
import { useSkills } from '../../firebase/directory.ts';
import { PhoneField } from '../../ui/fields/phone-field.tsx';
import { useSpokenLanguages } from '../../i18n/language.ts';
import { UserCertFields } from './user-cert-fields.tsx';
import type { UserForm } from './use-user-form.ts';

interface UserFieldsProps {
  readonly form: UserForm;
  /** The address and the role are only chosen here for an account that does not exist yet. */
  readonly isNew: boolean;
}

/** Name and phone of everybody; of agents also home, reach, skills and certificates. */
export function UserFields({ form, isNew }: UserFieldsProps) {
  const { t } = useTranslation('people-users');
  const { values, change, wrong } = form;
  const languages = useSpokenLanguages();
  const text = (field: 'first' | 'last' | 'email') => ({
    label: t(`form.${field}`),
    required: true,
    autoComplete: 'off',
    value: values[field],
    error: wrong(field),
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => change({ [field]: value }),
  });
  return (
    <Stack gap="md">
      <TextInput {...text('first')} data-autofocus />
      <TextInput {...text('last')} />
      {isNew && <TextInput {...text('email')} type="email" dir="ltr" />}
      {isNew && (
        <OneOf
          label={t('form.role')}
          value={values.role}
          values={ROLES}
          textOf={(role) => t(`roles.${role}`)}
          onChoose={(role) => change({ role })}
        />
      )}
      <PhoneField
        label={t('form.phone')}
        autoComplete="off"
        value={values.phone}
        error={wrong('phone')}
        onChange={({ currentTarget: { value } }) => change({ phone: value })}
      />
      <NativeSelect
        label={t('form.language')}
        description={t('form.languageHint')}
        value={values.lang}
        data={languages.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onChange={({ currentTarget: { value } }) => change({ lang: languageOf(value) ?? 'en' })}
      />
      {values.role === 'agent' && <AgentFields form={form} />}
    </Stack>
  );
}

function AgentFields({ form: { values, change, wrong, needsCert } }: { readonly form: UserForm }) {
  const { t } = useTranslation('people-users');
  const { byId, nameOf } = useSkills();
  return (
    <>
      <TextInput
        label={t('form.home')}
        description={t('form.homeHint')}
        autoComplete="off"
        dir="ltr"
        w={200}
        value={values.homePostcode}
        error={wrong('homePostcode')}
        onChange={({ currentTarget: { value } }) => change({ homePostcode: value })}
      />
      <TextInput
        label={t('form.maxKm')}
        inputMode="numeric"
        autoComplete="off"
        w={200}
        value={values.maxKm}
        error={wrong('maxKm')}
        onChange={({ currentTarget: { value } }) => change({ maxKm: value })}
      />
      <MultiSelect
        label={t('form.skills')}
        searchable
        hidePickedOptions
        data={[...byId].map(([value, { name }]) => ({ value, label: name }))}
        value={[...values.skills]}
        onChange={(skills) => change({ skills })}
      />
      {needsCert.map((id) => (
        <UserCertFields
          key={id}
          name={nameOf(id)}
          cert={values.certs[id] ?? { until: '', number: '' }}
          error={wrong(`certs.${id}`)}
          onChange={(cert) => change({ certs: { ...values.certs, [id]: cert } })}
        />
      ))}
    </>
  );
}
