import { expect, it } from 'vitest';
import { ringsUpTo } from './radius.ts';

it('the rings widen from 8 km to the farthest anybody is asked from', () => {
  expect(ringsUpTo(60).map((km) => Math.round(km * 10) / 10)).toEqual([8, 14, 24.5, 42.9, 60]);
  expect(ringsUpTo(10)).toEqual([8, 10]);
  expect(ringsUpTo(5)).toEqual([5]);
});
