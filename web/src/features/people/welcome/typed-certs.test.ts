import { expect, it } from 'vitest';
import { certsToSend } from './typed-certs.ts';

it('sends the certificates of the chosen skills only', () => {
  const typed = { security: { until: '2030-01-31', number: ' 12 ' }, forklift: { until: '' } };
  expect(certsToSend(['security'], typed)).toEqual({ security: { until: '2030-01-31', number: '12' } });
});

it('sends nothing while a chosen skill has no end date', () => {
  expect(certsToSend(['forklift'], { forklift: { until: '', number: '7' } })).toBeUndefined();
  expect(certsToSend(['first-aid'], {})).toBeUndefined();
});
