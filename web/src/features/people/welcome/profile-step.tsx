import { TextInput } from '@mantine/core';
import { updateProfile } from '@muster/domain/people/people.contracts';
import type { Person } from '@muster/domain/people/person';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../firebase/use-command.ts';
import { PhoneField } from '../../../ui/fields/phone-field.tsx';
import { StepForm } from './step-form.tsx';
import type { StepProps } from './step-props.ts';

const PHONE = /^\+[\d\s()-]{7,28}$/;

export function ProfileStep({ person, stays = false, onDone }: StepProps & { readonly person: Person }) {
  const { t } = useTranslation(['welcome', 'common']);
  const [first, setFirst] = useState(person.first);
  const [last, setLast] = useState(person.last);
  const [phone, setPhone] = useState(person.phone ?? '');
  const [tried, setTried] = useState(false);
  const command = useCommand(updateProfile);
  const wrong = {
    first: first.trim() === '',
    last: last.trim() === '',
    phone: phone.trim() !== '' && !PHONE.test(phone.trim()),
  };

  async function save() {
    setTried(true);
    if (Object.values(wrong).includes(true)) return;
    const number = phone.trim();
    const answer = await command.send((key) => ({ key, first, last, ...(number !== '' && { phone: number }) }));
    if (answer) onDone();
  }

  return (
    <StepForm
      label={t('profile.name')}
      command={command}
      onSubmit={() => void save()}
      onLater={stays ? undefined : onDone}
    >
      <TextInput
        label={t('profile.first')}
        autoComplete="given-name"
        autoCapitalize="words"
        value={first}
        error={tried && wrong.first && t('common:wrong.required')}
        onChange={(event) => setFirst(event.currentTarget.value)}
      />
      <TextInput
        label={t('profile.last')}
        autoComplete="family-name"
        autoCapitalize="words"
        value={last}
        error={tried && wrong.last && t('common:wrong.required')}
        onChange={(event) => setLast(event.currentTarget.value)}
      />
      <PhoneField
        value={phone}
        error={tried && wrong.phone && t('common:wrong.phone')}
        onChange={(event) => setPhone(event.currentTarget.value)}
      />
    </StepForm>
  );
}
