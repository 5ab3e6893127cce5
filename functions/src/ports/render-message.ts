import { isolated, LANGUAGES } from '@muster/domain/languages';
import { CATALOGS } from '@muster/domain/messages/catalogs';
import type { Params } from '@muster/domain/messages/messages';
import { paramsInWords } from '@muster/domain/messages/moments';
import { OUTSIDE_TEXTS, type MessageKey } from '@muster/domain/messages/texts';
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
        return [language, { translation: { ...messages, action: actions, outside: OUTSIDE_TEXTS } }];
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

interface ToRender {
  readonly key: MessageKey;
  readonly params: Params;
  readonly lang: string;
}

/** Subject and body; the link stands where the text names it, else beneath. */
export function renderMail({ key, params, lang }: ToRender, link: string): { title: string; text: string } {
  const { title, text } = renderMessage(key, { ...params, link }, lang);
  if (text.includes(link)) return { title, text };
  return { title, text: catalogue().t('outside.mail', { text, link, lng: lang }) };
}

/** As much of the text as three messages carry beside title and link. */
const MOST_SMS_TEXT = 200;

export function renderSms({ key, params, lang }: ToRender, link: string): { title: string; text: string } {
  const { title, text } = renderMessage(key, { ...params, link }, lang);
  const short = text.length > MOST_SMS_TEXT ? `${text.slice(0, MOST_SMS_TEXT - 1)}…` : text;
  return { title, text: catalogue().t('outside.sms', { title, text: short, link, lng: lang }) };
}
