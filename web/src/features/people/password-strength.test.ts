import { expect, it } from 'vitest';
import { strengthOf } from './password-strength.ts';

it('names the strength of a password', () => {
  expect(strengthOf('muster')).toBe('short');
  expect(strengthOf('aaaaaaaaaaaaaaaa')).toBe('weak');
  expect(strengthOf('abcdefghij')).toBe('weak');
  expect(strengthOf('muster-demo')).toBe('weak');
  expect(strengthOf('muster-demo-7')).toBe('fair');
  expect(strengthOf('correct horse battery')).toBe('strong');
});
