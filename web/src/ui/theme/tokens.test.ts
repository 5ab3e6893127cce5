import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { type Look, LOOKS, type Token, TOKENS } from './tokens.ts';

/** As the design states them: [token, light, dark, sun], lowest ratio over all grounds of the look. */
const ON_ANY_GROUND = [
  ['edge', 3.62, 4.27, 21],
  ['text', 14.49, 13.02, 21],
  ['text2', 7.27, 8.79, 21],
  ['text3', 5.32, 6.45, 14.61],
  ['focus', 6.93, 8.16, 21],
] as const;

/** [tone, light: solid/on, soft/ink, ink anywhere, dark: the same three, sun: solid/on]. */
const TONES = [
  ['accent', 7.2, 7.79, 7.79, 7.58, 8.38, 9.44, 11.15],
  ['success', 6.13, 7.1, 7.04, 8.37, 8.95, 9.89, 10.64],
  ['warning', 9.69, 7.42, 7.09, 11.34, 10.25, 11.27, 13.14],
  ['danger', 6.15, 7.13, 7.24, 7.4, 9, 8.82, 9.66],
  ['violet', 7.39, 8.24, 8.45, 10.31, 9.11, 10.35, 11.63],
  ['teal', 4.7, 7.17, 7.15, 8.68, 9.19, 10.29, 10.8],
  ['rose', 6.97, 7.81, 7.95, 7.42, 9.17, 9.12, 11.11],
  ['neutral', 9.34, 9.1, 9.29, 11.48, 9.25, 10.9, 13.07],
] as const;

const GROUNDS = ['page', 'surface', 'sunken', 'raised'] as const;

function ratio(look: Look, one: Token, other: Token): number {
  return contrast(TOKENS[look][one], TOKENS[look][other]);
}

function worst(look: Look, token: Token): number {
  return Math.min(...GROUNDS.map((ground) => ratio(look, token, ground)));
}

/** Cut and not rounded: a ratio is never stated better than it is. */
function hundredths(computed: number): number {
  return Math.floor(computed * 100 + 1e-9) / 100;
}

describe('the colour tokens', () => {
  it.each(ON_ANY_GROUND)('%s is seen on every ground', (token, inLight, inDark, inSun) => {
    expect(LOOKS.map((look) => hundredths(worst(look, token)))).toEqual([inLight, inDark, inSun]);
  });

  it.each(TONES)('%s is readable', (tone, ...stated) => {
    const pairs = [
      ratio('light', `${tone}-solid`, `${tone}-on`),
      ratio('light', `${tone}-soft`, `${tone}-ink`),
      worst('light', `${tone}-ink`),
      ratio('dark', `${tone}-solid`, `${tone}-on`),
      ratio('dark', `${tone}-soft`, `${tone}-ink`),
      worst('dark', `${tone}-ink`),
      ratio('sun', `${tone}-solid`, `${tone}-on`),
    ];
    expect(pairs.map(hundredths)).toEqual(stated);
  });

  it.each(TONES)('%s passes the floor: text 4.5, in the sun 7', (tone) => {
    expect(Math.min(...LOOKS.map((look) => ratio(look, `${tone}-solid`, `${tone}-on`)))).toBeGreaterThanOrEqual(4.5);
    expect(worst('sun', `${tone}-ink`)).toBeGreaterThanOrEqual(7);
  });
});
