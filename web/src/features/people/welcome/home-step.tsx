import { Text, TextInput } from '@mantine/core';
import { updateProfile } from '@muster/domain/people/people.contracts';
import type { Person } from '@muster/domain/people/person';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../../../firebase/call-errors.ts';
import { useCommand } from '../../../firebase/use-command.ts';
import { StepForm } from './step-form.tsx';
import type { StepProps } from './step-props.ts';

const FURTHEST_KM = 60;

export function HomeStep({ person, stays = false, onDone }: StepProps & { readonly person: Person }) {
  const { t } = useTranslation(['welcome', 'common']);
  const [postcode, setPostcode] = useState(person.home?.outward ?? '');
  const [km, setKm] = useState(String(person.maxKm));
  const [tried, setTried] = useState(false);
  const command = useCommand(updateProfile);
  const maxKm = Number(km);
  const unknown = command.error instanceof Refused && command.error.reason === 'place-unknown';
  const wrong = { postcode: postcode.trim().length < 2, km: !(maxKm >= 1 && maxKm <= FURTHEST_KM) };

  async function save() {
    setTried(true);
    if (wrong.postcode || wrong.km) return;
    const answer = await command.send((key) => ({ key, homePostcode: postcode.trim(), maxKm }));
    if (answer) onDone();
  }

  return (
    <StepForm
      label={t('home.name')}
      command={command}
      explained={unknown}
      onSubmit={() => void save()}
      onLater={stays ? undefined : onDone}
    >
      <Text>{t('home.hint')}</Text>
      <TextInput
        label={t('home.postcode')}
        autoComplete="postal-code"
        autoCapitalize="characters"
        spellCheck={false}
        dir="ltr"
        maw={200}
        value={postcode}
        error={tried && (wrong.postcode ? t('common:wrong.required') : unknown && t('home.unknown'))}
        onChange={(event) => setPostcode(event.currentTarget.value)}
      />
      <TextInput
        label={t('home.maxKm')}
        inputMode="numeric"
        maw={200}
        value={km}
        error={tried && wrong.km && t('home.wrongKm')}
        onChange={(event) => setKm(event.currentTarget.value)}
      />
    </StepForm>
  );
}
