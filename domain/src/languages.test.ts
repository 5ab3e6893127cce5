import { describe, expect, it } from 'vitest';
import { closestLanguage, isolated, languageOf, localeOf } from './languages.ts';

describe('the language of somebody who has not said', () => {
  it('is the first wished one that is spoken here', () => {
    expect(closestLanguage(['fr-FR', 'pl-PL', 'de'], ['en', 'de', 'pl'])).toBe('pl');
    expect(closestLanguage(['de-AT', 'en'], ['en', 'pl'])).toBe('en');
  });

  it('is the first that is spoken here where none of the wished is', () => {
    expect(closestLanguage(['fr'], ['pl', 'en'])).toBe('pl');
    expect(closestLanguage([], [])).toBe('en');
  });
});

describe('a language', () => {
  it('is read from any tag of it', () => {
    expect([languageOf('ar-EG'), languageOf('DE'), languageOf('nl'), languageOf('')]).toEqual([
      'ar',
      'de',
      undefined,
      undefined,
    ]);
  });

  it('writes Arabic dates with Latin digits, and English ones the British way', () => {
    const at = new Date('2026-11-20T18:00:00Z');
    const written = (language: string) =>
      new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(at);
    expect(written('en')).toBe('20 Nov');
    expect(written('ar')).toBe('20 نوفمبر');
  });
});

describe('a value in a sentence', () => {
  it('is kept apart where the sentence runs right to left, but for plain numbers', () => {
    expect(isolated('J-4821', 'ar')).toBe('\u2068J-4821\u2069');
    expect(isolated('12', 'ar')).toBe('12');
    expect(isolated('J-4821', 'de')).toBe('J-4821');
  });

  it('runs like the sentence where it was put together from parts', () => {
    const parts = `${isolated('18:00', 'ar')} · ${isolated('W12', 'ar')}`;
    expect(isolated(parts, 'ar')).toBe(`\u2067${parts}\u2069`);
  });
});
