import { expect, it } from 'vitest';
import { clockOf, dayOrText, lengthOf } from './exclusion-args.ts';

it('says lengths as people do', () => {
  expect([45, 60, 90, 125].map(lengthOf)).toEqual(['45 min', '1 h', '1 h 30', '2 h 05']);
});

it('leaves words that are no days, and says nothing of a time that older reasons do not have', () => {
  expect(dayOrText('J-000001')).toBe('J-000001');
  expect(clockOf(undefined)).toBe('');
});
