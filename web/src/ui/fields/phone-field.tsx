import { TextInput, type TextInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A phone number in international form. The number pad, no autocorrection, pasting allowed. */
export function PhoneField({ label, ...field }: TextInputProps) {
  const { t } = useTranslation();
  return (
    <TextInput
      label={label ?? t('phone.label')}
      description={t('phone.hint')}
      type="tel"
      inputMode="tel"
      autoComplete="tel"
      dir="ltr"
      {...field}
    />
  );
}
