import { expect, it } from 'vitest';
import { alertsTrouble } from './alerts-trouble.ts';

it.each([
  ['unsupported', 'off', undefined, 'unsupported'],
  ['default', 'off', 'ok', 'off'],
  ['denied', 'off', 'ok', 'blocked'],
  ['granted', 'failed', 'ok', 'dead'],
  ['granted', 'registered', 'none', 'dead'],
  ['granted', 'registered', 'suspect', 'suspect'],
  ['granted', 'registered', 'ok', undefined],
  ['granted', 'waiting', undefined, undefined],
] as const)('%s, %s and %s is %s', (permission, target, reach, trouble) => {
  expect(alertsTrouble({ permission, target }, reach)).toBe(trouble);
});
