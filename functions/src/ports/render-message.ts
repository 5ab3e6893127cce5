import { isolated, LANGUAGES } from '@muster/domain/languages';
import { CATALOGS } from '@muster/domain/messages/catalogs';
import type { Params } from '@muster/domain/messages/messages';
import { paramsInWords } from '@muster/domain/messages/moments';
import type { MessageKey } from '@muster/domain/messages/texts';
import { createInstance, type i18n } from 'i18next';

let texts: i18n | undefined;

function catalogue(): i18n {
  if (texts) return texts;
  texts = createInstance();
  void texts.init({
    // Resources are at hand, so that the first message does not wait.
    initAsync: false,
    fallbackLng: 'en',
    resources: Object.fromEntries(
      LANGUAGES.map((language) => {
        const { messages, actions } = CATALOGS[language];
        return [language, { translation: { ...messages, action: actions } }];
      }),
    ),
    // Pushes and mails are plain text, so nothing is escaped.
    interpolation: { escapeValue: false },
  });
  return texts;
}

/** Title and text of a message in the reader's language. */
export function renderMessage(key: MessageKey, params: Params, lang: string): { title: string; text: string } {
  const { t } = catalogue();
  const words = { ...apart(paramsInWords(params, lang), lang), lng: lang };
  return { title: t(`${key}.title`, words), text: t(`${key}.text`, words) };
}

/** A link stays as it is: a phone that makes it tappable would take the signs for a part of it. */
function apart({ link, ...words }: ReturnType<typeof paramsInWords>, lang: string): Record<string, string | number> {
  const kept = Object.entries(words).map(([name, value]) => [name, isolated(String(value), lang)] as const);
  return { ...Object.fromEntries(kept), ...(link !== undefined && { link }) };
}

/** The buttons of an offer's notice in the reader's language. */
export function renderActions(lang: string): { look: string; decline: string } {
  const { t } = catalogue();
  return { look: t('action.look', { lng: lang }), decline: t('action.decline', { lng: lang }) };
}
