import { Fieldset, Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface UserCertFieldsProps {
  readonly name: string;
  readonly cert: { readonly until: string; readonly number: string };
  readonly error: string | undefined;
  readonly onChange: (cert: { readonly until: string; readonly number: string }) => void;
}

/** The certificate of one skill: its number and its last day. */
export function UserCertFields({ name, cert, error, onChange }: UserCertFieldsProps) {
  const { t } = useTranslation('people-users');
  return (
    <Fieldset legend={t('form.certificate', { name })}>
      <Group align="flex-start">
        <TextInput
          label={t('form.number')}
          autoComplete="off"
          dir="ltr"
          value={cert.number}
          onChange={({ currentTarget: { value } }) => onChange({ ...cert, number: value })}
        />
        <TextInput
          type="date"
          label={t('form.until')}
          required
          value={cert.until}
          error={error}
          onChange={({ currentTarget: { value } }) => onChange({ ...cert, until: value })}
        />
      </Group>
    </Fieldset>
  );
}
