import { LANGUAGES } from '@muster/domain/languages';
import { describe, expect, it } from 'vitest';

type Leaves = ReadonlyMap<string, string>;

const files = import.meta.glob<{ readonly texts: object }>('./*/*.ts', { eager: true });
const PLURAL = /_(zero|one|two|few|many|other)$/;
const translations = LANGUAGES.filter((language) => language !== 'en');

function leavesOf(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[`${path}${key}`, value]];
    return typeof value === 'object' && value !== null ? leavesOf(value, `${path}${key}.`) : [];
  });
}

function textsIn(language: string): ReadonlyMap<string, Leaves> {
  const own = Object.entries(files).filter(([path]) => path.startsWith(`./${language}/`));
  return new Map(own.map(([path, { texts }]) => [path.slice(path.lastIndexOf('/') + 1, -3), new Map(leavesOf(texts))]));
}

/** `found` of `found_one` and `found_other`; a key that only looks like a form stays as it is. */
function pluralOf(key: string, leaves: Leaves): string | undefined {
  const stem = key.replace(PLURAL, '');
  return stem !== key && leaves.has(`${stem}_other`) ? stem : undefined;
}

/** The keys that this language must have for what English says. */
function wantedKeys(english: Leaves, language: string): ReadonlySet<string> {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return new Set(
    [...english.keys()].flatMap((key) => {
      const stem = pluralOf(key, english);
      if (stem === undefined) return [key];
      return key.endsWith('_zero') ? [key] : forms.map((form) => `${stem}_${form}`);
    }),
  );
}

const placeholdersIn = (text: string) =>
  new Set([...text.matchAll(/\{\{(\w+)[^}]*\}\}/g)].map(([, name = '']) => name));

/** Placeholders of the English text that the translation lacks, and others. The number of a form may be said in words. */
function differingPlaceholders(key: string, text: string, english: Leaves): readonly string[] {
  const stem = pluralOf(key, english) ?? (english.has(key) ? undefined : key.replace(PLURAL, ''));
  const source = english.get(stem === undefined ? key : `${stem}_other`) ?? '';
  const [wanted, given] = [placeholdersIn(source), placeholdersIn(text)];
  const mayLack = stem === undefined ? [] : ['count'];
  const differing = [...wanted, ...given].filter((name) => wanted.has(name) !== given.has(name));
  return differing.filter((name) => !mayLack.includes(name));
}

describe.each(translations)('the texts in %s', (language) => {
  const own = textsIn(language);

  it('stand in the same files as the English ones', () => {
    expect([...own.keys()].toSorted()).toEqual([...textsIn('en').keys()].toSorted());
  });

  it.each([...textsIn('en')])(
    'say what %s says in English, no more and no less, in every form of the language',
    (namespace, english) => {
      const leaves = own.get(namespace) ?? new Map<string, string>();
      const wanted = wantedKeys(english, language);
      const file = `web/src/i18n/${language}/${namespace}.ts (see docs/web.md)`;
      expect(
        [...wanted].filter((key) => !leaves.get(key)),
        `These keys are missing. Write each, in its language, into ${file}.`,
      ).toEqual([]);
      expect(
        [...leaves.keys()].filter((key) => !wanted.has(key)),
        `These keys are not in English, or are forms that the language does not have. Take them out of ${file}.`,
      ).toEqual([]);
      const wrong = [...leaves].flatMap(([key, text]) => {
        const names = differingPlaceholders(key, text, english);
        return names.length === 0 ? [] : [`${key}: ${names.join(', ')}`];
      });
      expect(wrong, 'These placeholders differ from the English ones.').toEqual([]);
    },
  );
});
