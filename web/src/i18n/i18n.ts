import { isolated, type Language, localeOf } from '@muster/domain/languages';
import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { texts as common } from './en/common.ts';
import { texts as refusals } from './en/refusals.ts';
import { texts as signIn } from './en/sign-in.ts';

/** One file per language and namespace, named for the namespace; loaded when a screen first asks for it. */
const files = import.meta.glob<{ readonly texts: object }>('./*/*.ts');

/** Every page needs them. In English they come with the start, so that a page without a network can speak. */
const AT_START = ['common', 'refusals', 'sign-in'];

async function fetchTexts(language: string, namespace: string): Promise<object> {
  const load = files[`./${language}/${namespace}.ts`];
  if (!load) throw new Error(`No texts "${namespace}" in "${language}"`);
  return { ...(await load()).texts };
}

const loadOnDemand: BackendModule = {
  type: 'backend',
  init() {},
  callbackApi: true,
  read(language, namespace, callback) {
    fetchTexts(language, namespace).then(
      (texts) => callback(null, texts),
      (error: Error) => callback(error, null),
    );
  },
};

/** Loads the texts of a page together with its code, so that it appears at once. */
export async function loadTexts(namespaces: readonly string[]): Promise<void> {
  await i18next.loadNamespaces([...namespaces]);
}

/** Only this language is loaded; without its texts the app starts in English rather than not at all. */
export async function startTexts(wished: Language): Promise<void> {
  const language = await fetchAll(wished, AT_START).then(
    () => wished,
    () => 'en',
  );
  i18next.on('initialized', tellPage);
  i18next.on('languageChanged', tellPage);
  await i18next
    .use(loadOnDemand)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      load: 'currentOnly',
      partialBundledLanguages: true,
      ns: AT_START,
      defaultNS: 'common',
      resources: { en: { common, refusals, 'sign-in': signIn } },
      // With the value as it was given, a number is known as one.
      interpolation: { escape: said, useRawValueToEscape: true },
      react: { useSuspense: true },
    });
}

const numbers = new Map<string, Intl.NumberFormat>();

/** A value inside a sentence: numbers as the language writes them, all else in its own direction. */
function said(value: unknown): string {
  const { language } = i18next;
  if (typeof value !== 'number') return isolated(String(value), language);
  const known = numbers.get(language) ?? new Intl.NumberFormat(localeOf(language), { useGrouping: 'min2' });
  numbers.set(language, known);
  return known.format(value);
}

/** All that is open is said anew in this language, in place. Rejects, changing nothing, without its texts. */
export async function speak(language: Language): Promise<void> {
  if (language === i18next.language) return;
  await fetchAll(language, Object.keys(i18next.store.data[i18next.language] ?? {}));
  await i18next.changeLanguage(language);
}

async function fetchAll(language: Language, namespaces: readonly string[]): Promise<void> {
  if (language === 'en') return;
  await Promise.all(namespaces.map(async (namespace) => fetchTexts(language, namespace)));
}

/** For what was loaded in a language. */
export function onLanguage(changed: () => void): void {
  i18next.on('languageChanged', changed);
}

function tellPage(): void {
  document.documentElement.lang = i18next.language;
  document.documentElement.dir = i18next.dir();
}
