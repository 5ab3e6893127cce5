import { Checkbox, Stack, TextInput } from '@mantine/core';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '@muster/domain/languages';
import { saveOrganisation } from '@muster/domain/settings/save-organisation';
import type { AppConfig } from '@muster/domain/settings/settings';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../firebase/use-command.ts';
import { ServerButton } from '../../../ui/button/server-button.tsx';
import { PhoneField } from '../../../ui/fields/phone-field.tsx';
import { toast } from '../../../ui/toast/toast.tsx';

/** Name, time zone, languages and the phone of the office. */
export function OrganisationForm({ app }: { readonly app: AppConfig }) {
  const { t } = useTranslation('organisation');
  const saving = useCommand(saveOrganisation);
  const [name, setName] = useState(app.name);
  const [tz, setTz] = useState(app.tz);
  const [phone, setPhone] = useState(app.phone ?? '');
  const [languages, setLanguages] = useState<readonly Language[]>(
    LANGUAGES.filter((language) => app.languages.includes(language)),
  );
  const isNameless = name.trim() === '';

  async function save() {
    if (isNameless || languages.length === 0) return;
    const change = { name: name.trim(), tz: tz.trim(), phone: phone.trim(), languages: [...languages] };
    const saved = await saving.send((key) => ({ key, ...change }));
    if (saved) toast(t('saved'));
  }

  return (
    <form
      noValidate
      aria-label={t('title')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap="md" maw={560}>
        <TextInput
          label={t('name')}
          required
          maxLength={80}
          value={name}
          error={isNameless && t('nameMissing')}
          onChange={({ currentTarget: { value } }) => setName(value)}
        />
        <TextInput
          label={t('tz')}
          description={t('tzHint')}
          dir="ltr"
          value={tz}
          onChange={({ currentTarget: { value } }) => setTz(value)}
        />
        <PhoneField
          label={t('phone')}
          autoComplete="off"
          value={phone}
          onChange={({ currentTarget: { value } }) => setPhone(value)}
        />
        <Languages chosen={languages} onChoose={setLanguages} />
        <ServerButton command={saving} type="submit" sendingText={t('saving')}>
          {t('save')}
        </ServerButton>
      </Stack>
    </form>
  );
}

interface LanguagesProps {
  readonly chosen: readonly Language[];
  readonly onChoose: (chosen: readonly Language[]) => void;
}

function Languages({ chosen, onChoose }: LanguagesProps) {
  const { t } = useTranslation('organisation');
  return (
    <Checkbox.Group
      label={t('languages')}
      value={[...chosen]}
      error={chosen.length === 0 && t('languageMissing')}
      onChange={(values) => onChoose(LANGUAGES.filter((language) => values.includes(language)))}
    >
      <Stack gap="sm" mt="sm">
        {LANGUAGES.map((language) => (
          <Checkbox key={language} value={language} label={LANGUAGE_NAMES[language]} lang={language} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
