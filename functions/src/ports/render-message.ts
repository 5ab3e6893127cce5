import type { Params } from '@muster/domain/messages/messages';
import { paramsInWords } from '@muster/domain/messages/moments';
import { ACTION_TEXTS_EN, MESSAGE_TEXTS_EN, OUTSIDE_TEXTS_EN, type MessageKey } from '@muster/domain/messages/texts';
import { createInstance, type i18n } from 'i18next';

let texts: i18n | undefined;

function catalogue(): i18n {
  if (texts) return texts;
  texts = createInstance();
  void texts.init({
    // Resources are at hand, so that the first message does not wait.
    initAsync: false,
    fallbackLng: 'en',
    resources: { en: { translation: { ...MESSAGE_TEXTS_EN, action: ACTION_TEXTS_EN, outside: OUTSIDE_TEXTS_EN } } },
    // Pushes and mails are plain text.
    interpolation: { escapeValue: false },
  });
  return texts;
}

/** Title and text of a message in the reader's language. */
export function renderMessage(key: MessageKey, params: Params, lang: string): { title: string; text: string } {
  const { t } = catalogue();
  const words = { ...paramsInWords(params, lang), lng: lang };
  return { title: t(`${key}.title`, words), text: t(`${key}.text`, words) };
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
