import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('what was asked before is not worked out again, whatever was asked since', () => {
  let worked = 0;
  const sum = remembered((a: number, b: number) => {
    worked += 1;
    return a + b;
  });
  expect([sum(1, 2), sum(2, 1), sum(1, 2), sum(0, 0), sum(0, 0)]).toEqual([3, 3, 3, 0, 0]);
  expect(worked).toBe(3);
});

test('is as right after ten thousand questions as before', () => {
  const double = remembered((n: number) => 2 * n);
  const asked = Array.from({ length: 10_000 }, (_, n) => n);
  expect(asked.map(double)).toEqual(asked.map((n) => 2 * n));
  expect(double(7)).toBe(14);
});
