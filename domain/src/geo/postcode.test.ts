import { describe, expect, it } from 'vitest';
import { readPostcode } from './postcode.ts';

describe('reading a postcode', () => {
  it.each([
    ['W12 7GF', 'W12 7GF', 'W12'],
    ['w127gf', 'W12 7GF', 'W12'],
    [' ec1a 1bb ', 'EC1A 1BB', 'EC1A'],
    ['e20', 'E20', 'E20'],
    ['EC1A', 'EC1A', 'EC1A'],
  ])('understands %j', (typed, text, outward) => {
    expect(readPostcode(typed)).toEqual({ text, outward });
  });

  it.each(['', 'London', '12345', 'W12 7', 'W12 7GFX'])('refuses %j', (typed) => {
    expect(readPostcode(typed)).toBeUndefined();
  });
});
