import type { Language } from '../languages.ts';
import { ACTION_TEXTS_AR, MESSAGE_TEXTS_AR } from './texts-ar.ts';
import { ACTION_TEXTS_DE, MESSAGE_TEXTS_DE } from './texts-de.ts';
import { ACTION_TEXTS_PL, MESSAGE_TEXTS_PL } from './texts-pl.ts';
import { type ActionTexts, ACTION_TEXTS_EN, MESSAGE_TEXTS_EN, type MessageTexts } from './texts.ts';

export interface Catalog {
  readonly messages: MessageTexts;
  readonly actions: ActionTexts;
}

/** What the server says in each language. A web page takes only the file of its own. */
export const CATALOGS: Readonly<Record<Language, Catalog>> = {
  en: { messages: MESSAGE_TEXTS_EN, actions: ACTION_TEXTS_EN },
  de: { messages: MESSAGE_TEXTS_DE, actions: ACTION_TEXTS_DE },
  pl: { messages: MESSAGE_TEXTS_PL, actions: ACTION_TEXTS_PL },
  ar: { messages: MESSAGE_TEXTS_AR, actions: ACTION_TEXTS_AR },
};
