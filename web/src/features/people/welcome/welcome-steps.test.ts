import { expect, it } from 'vitest';
import { stepsFor } from './welcome-steps.ts';

it('asks agents for what their work needs, and nobody for a password that is their own', () => {
  expect(stepsFor('agent', true)).toEqual(['password', 'profile', 'skills', 'home', 'pattern']);
  expect(stepsFor('agent', false)).toEqual(['profile', 'skills', 'home', 'pattern']);
  expect(stepsFor('dispatcher', true)).toEqual(['password', 'profile']);
});
