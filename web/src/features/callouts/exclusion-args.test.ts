import { expect, it } from 'vitest';
import { clockOf, dayOrText } from './exclusion-args.ts';

it('leaves words that are no days, and says nothing of a time that older reasons do not have', () => {
  expect(dayOrText('J-000001')).toBe('J-000001');
  expect(clockOf(undefined)).toBe('');
});
