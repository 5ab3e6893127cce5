import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../languages.ts';
import { CATALOGS } from './catalogs.ts';

const english = CATALOGS.en.messages;
const translations = LANGUAGES.filter((language) => language !== 'en');
const placeholdersIn = (text = '') => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).toSorted();

describe.each(translations)('what the server says in %s', (language) => {
  const { messages, actions } = CATALOGS[language];

  it('is all that it says in English, with the same placeholders', () => {
    const keys = Object.keys(english).toSorted();
    const todo = `Write what is missing, in its language, into domain/src/messages/texts-${language}.ts.`;
    expect(
      keys.filter((key) => !(key in messages)),
      todo,
    ).toEqual([]);
    for (const [key, words] of Object.entries(english)) {
      const said = Object.entries(messages).find(([name]) => name === key)?.[1] ?? {};
      for (const [part, text] of Object.entries(words)) {
        expect({ key, part, names: placeholdersIn(said[part]) }).toEqual({ key, part, names: placeholdersIn(text) });
      }
    }
    expect(Object.values(actions).every((text) => text !== '')).toBe(true);
  });
});
