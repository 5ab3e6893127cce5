/** The languages that Muster speaks, the one of the source texts first. */
export const LANGUAGES = ['en', 'de', 'pl', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each in its own words, so that whoever reads only that one finds it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  pl: 'Polski',
  ar: 'العربية',
};

/** `de` of `de-AT`. */
export function languageOf(tag: string): Language | undefined {
  const [main] = tag.toLowerCase().split('-');
  return LANGUAGES.find((language) => language === main);
}

/** The first of the wished languages that is spoken here, or else the first that is spoken here. */
export function closestLanguage(wished: readonly string[], spoken: readonly Language[]): Language {
  const known = wished.flatMap((tag) => languageOf(tag) ?? []);
  return known.find((language) => spoken.includes(language)) ?? spoken[0] ?? 'en';
}

export function isRightToLeft(language: string): boolean {
  return language === 'ar';
}

/** For dates and numbers: British English; in Arabic the digits that our Arabic font has in one width. */
export function localeOf(language: string): string {
  if (language === 'en' || language === '') return 'en-GB';
  return language === 'ar' ? 'ar-u-nu-latn' : language;
}

const FIRST_STRONG_ISOLATE = '\u2068';
const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const POP_ISOLATE = '\u2069';
const ONLY_DIGITS = /^\d*$/;

/**
 * A name, code or time put into a sentence that runs right to left keeps its own order. What was put together
 * from such parts has no letters of its own to tell its direction: it runs like the sentence.
 */
export function isolated(value: string, language: string): string {
  if (!isRightToLeft(language) || ONLY_DIGITS.test(value)) return value;
  const start = value.includes(FIRST_STRONG_ISOLATE) ? RIGHT_TO_LEFT_ISOLATE : FIRST_STRONG_ISOLATE;
  return `${start}${value}${POP_ISOLATE}`;
}
