import { expect, it } from 'vitest';
import { degrees, NO_PLACE, pinOf } from './place.ts';

it('reads a pin typed with a point or a comma', () => {
  expect(pinOf({ ...NO_PLACE, pin: { lat: '51,5074', lon: '-0.22' } })).toEqual({ lat: 51.5074, lon: -0.22 });
});

it('takes nothing for a pin that is not on the globe', () => {
  expect(pinOf({ ...NO_PLACE, pin: { lat: '91', lon: '0' } })).toBeUndefined();
  expect(pinOf(NO_PLACE)).toBeUndefined();
  expect(degrees('abc', 90)).toBeUndefined();
  expect(degrees('', 90)).toBeUndefined();
});
