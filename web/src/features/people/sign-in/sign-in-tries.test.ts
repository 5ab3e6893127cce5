import { expect, it } from 'vitest';
import { afterWrongTry, NO_TRIES, type Tries, waitText } from './sign-in-tries.ts';

const wrongTimes = (tries: Tries, times: number, nowMs: number) =>
  Array.from({ length: times }).reduce<Tries>((so) => afterWrongTry(so, nowMs), tries);

it('lets four wrong tries pass and makes the fifth wait five minutes', () => {
  expect(waitText(wrongTimes(NO_TRIES, 4, 0), 0)).toBeUndefined();
  expect(waitText(wrongTimes(NO_TRIES, 5, 0), 0)).toBe('5:00');
  expect(waitText(wrongTimes(NO_TRIES, 5, 0), 30_000)).toBe('4:30');
  expect(waitText(wrongTimes(NO_TRIES, 5, 0), 300_000)).toBeUndefined();
});

it('doubles the wait each time', () => {
  expect(waitText(wrongTimes(NO_TRIES, 10, 0), 0)).toBe('10:00');
  expect(waitText(wrongTimes(NO_TRIES, 15, 0), 0)).toBe('20:00');
});
