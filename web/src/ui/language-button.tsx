import { Menu } from '@mantine/core';
import { LANGUAGE_NAMES } from '@muster/domain/languages';
import { IconCheck, IconLanguage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, useSpokenLanguages } from '../i18n/language.ts';
import { announceNow } from './announce.tsx';
import { IconMenu } from './icon-menu.tsx';

/** Where there is no profile yet; each language is named in its own words. */
export function LanguageButton() {
  const { t, i18n } = useTranslation();
  const languages = useSpokenLanguages();
  return (
    <IconMenu label={t('language.title')} icon={<IconLanguage size={24} aria-hidden />}>
      {languages.map((language) => (
        <Menu.Item
          key={language}
          lang={language}
          aria-current={language === i18n.language}
          leftSection={<IconCheck size={18} aria-hidden opacity={language === i18n.language ? 1 : 0} />}
          onClick={() => void chooseLanguage(language).catch(() => announceNow(t('language.needsNetwork')))}
        >
          {LANGUAGE_NAMES[language]}
        </Menu.Item>
      ))}
    </IconMenu>
  );
}
