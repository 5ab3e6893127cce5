import { closestLanguage, type Language, LANGUAGES, languageOf } from '@muster/domain/languages';
import { externalStore, useExternal } from '../firebase/external-store.ts';
import { forget, recall, remember } from '../firebase/remembered.ts';
import { speak } from './i18n.ts';

/** What the organisation speaks, as far as this device was told. */
const spoken = externalStore<readonly Language[]>(LANGUAGES);

/** Chosen here and not yet on the record of the person: whoever signs in, or is signed in, brings it there. */
const toTell = externalStore<Language | undefined>(languageOf(recall('languageToTell') ?? ''));

/** The one chosen on this device, or the closest to what the browser wishes. */
export function deviceLanguage(): Language {
  return languageOf(recall('language') ?? '') ?? closestLanguage(navigator.languages, spoken.get());
}

/** The person's own choice: at once on this device, and told to the server as soon as that is possible. */
export async function chooseLanguage(language: Language): Promise<void> {
  await followLanguage(language);
  remember('languageToTell', language);
  toTell.set(language);
}

/** As the record of the person says, or as was chosen here. */
export async function followLanguage(language: Language): Promise<void> {
  await speak(language);
  remember('language', language);
}

export function languageTold(): void {
  forget('languageToTell');
  toTell.set(undefined);
}

export function useLanguageToTell(): Language | undefined {
  return useExternal(toTell);
}

/** Whoever has not chosen is not spoken to in a language that the organisation does not speak. */
export function offerLanguages(tags: readonly string[]): void {
  const known = LANGUAGES.filter((language) => tags.includes(language));
  if (known.length === 0 || known.join() === spoken.get().join()) return;
  spoken.set(known);
  if (recall('language') === undefined) speak(deviceLanguage()).catch(() => {});
}

export function useSpokenLanguages(): readonly Language[] {
  return useExternal(spoken);
}
