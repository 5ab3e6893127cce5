import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { texts as common } from './en/common.ts';
import { texts as refusals } from './en/refusals.ts';
import { texts as signIn } from './en/sign-in.ts';

/** One file per language and namespace, named for the namespace; loaded when a screen first asks for it. */
const files = import.meta.glob<{ readonly texts: object }>('./*/*.ts');

const loadOnDemand: BackendModule = {
  type: 'backend',
  init() {},
  callbackApi: true,
  read(language, namespace, callback) {
    const load = files[`./${language}/${namespace}.ts`];
    if (!load) return callback(new Error(`No texts "${namespace}" in "${language}"`), null);
    load().then(
      ({ texts }) => callback(null, { ...texts }),
      (error: Error) => callback(error, null),
    );
  },
};

/** Loads the texts of a page together with its code, so that it appears at once. */
export async function loadTexts(namespaces: readonly string[]): Promise<void> {
  await i18next.loadNamespaces([...namespaces]);
}

export async function startTexts(): Promise<void> {
  await i18next
    .use(loadOnDemand)
    .use(initReactI18next)
    .init({
      lng: 'en',
      fallbackLng: 'en',
      partialBundledLanguages: true,
      ns: ['common'],
      defaultNS: 'common',
      resources: { en: { common, refusals, 'sign-in': signIn } },
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
  document.documentElement.lang = i18next.language;
  document.documentElement.dir = i18next.dir();
}
