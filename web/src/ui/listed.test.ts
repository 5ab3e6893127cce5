import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { dotted, listed } from './listed.ts';

describe('parts in one line', () => {
  it('are joined, without those that are empty', async () => {
    await i18next.init({ lng: 'de' });
    expect(listed(['Ann', 'Bob'])).toBe('Ann, Bob');
    expect(dotted('Welle 2', '', undefined, 'ja 3')).toBe('Welle 2 · ja 3');
  });

  it('have the Arabic comma and keep their own order where the line runs right to left', async () => {
    await i18next.init({ lng: 'ar' });
    expect(listed(['Ann', 'Bob'])).toBe('\u200f\u2068Ann\u2069، \u2068Bob\u2069');
    expect(dotted('W12', 'نعم 3')).toBe('\u200f\u2068W12\u2069 · \u2068نعم 3\u2069');
  });
});
