import { describe, expect, it } from 'vitest';
import { givenJobForm } from './given-job-form.ts';
import { changedFields, conflicts, mergeForms } from './merge-forms.ts';

const base = givenJobForm();

describe('two edits of one job', () => {
  it('keep both when they touch different fields', () => {
    const theirs = givenJobForm({ title: 'Night guard' });
    const mine = givenJobForm({ dress: 'Black trousers' });
    expect(conflicts(base, theirs, mine)).toEqual([]);
    expect(mergeForms(base, theirs, mine)).toEqual(givenJobForm({ title: 'Night guard', dress: 'Black trousers' }));
  });

  it('name the field both changed, and keep the own text', () => {
    const theirs = givenJobForm({ title: 'Night guard' });
    const mine = givenJobForm({ title: 'Late guard' });
    expect(conflicts(base, theirs, mine)).toEqual(['title']);
    expect(mergeForms(base, theirs, mine).title).toBe('Late guard');
  });

  it('find any field that changed', () => {
    expect(changedFields(base, givenJobForm({ named: ['lee'], pin: { lat: '51', lon: '0' } }))).toEqual([
      'pin',
      'named',
    ]);
  });
});
