import { describe, expect, it } from 'vitest';
import { isSame } from './same.ts';

describe('the same', () => {
  it.each([
    [1, 1],
    [
      { a: 1, b: [new Date(5)] },
      { b: [new Date(5)], a: 1 },
    ],
    [{ a: undefined }, {}],
    [null, null],
  ])('%j and %j', (a, b) => {
    expect(isSame(a, b)).toBe(true);
  });

  it.each([
    [1, '1'],
    [new Date(5), new Date(6)],
    [
      [1, 2],
      [2, 1],
    ],
    [[], {}],
    [null, {}],
    [{ a: 1 }, { a: 1, b: 2 }],
  ])('not %j and %j', (a, b) => {
    expect(isSame(a, b)).toBe(false);
  });
});
