import { NativeSelect } from '@mantine/core';
import { LANGUAGE_NAMES, languageOf } from '@muster/domain/languages';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, useSpokenLanguages } from '../../i18n/language.ts';

/** At once on this device; what is sent to the person speaks it as soon as the server knows. */
export function ProfileLanguage() {
  const { t, i18n } = useTranslation(['profile', 'common']);
  const languages = useSpokenLanguages();
  const [hasFailed, setHasFailed] = useState(false);

  async function choose(tag: string) {
    const language = languageOf(tag);
    if (!language) return;
    setHasFailed(false);
    await chooseLanguage(language).catch(() => setHasFailed(true));
  }

  return (
    <NativeSelect
      label={t('common:language.title')}
      description={t('languageHint')}
      error={hasFailed && t('common:language.needsNetwork')}
      maw={280}
      value={i18n.language}
      data={languages.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
      onChange={({ currentTarget: { value } }) => void choose(value)}
    />
  );
}
