import { givenAvailability } from '@muster/domain/availability/given-availability';
import { expect, it } from 'vitest';
import { likeMonday, patternEditOf, patternOfEdit } from './pattern-edit.ts';

const edit = patternEditOf({
  ...givenAvailability().pattern,
  1: [{ from: 1320, to: 1800 }],
  7: [],
});

it('reads a pattern and writes the same again', () => {
  expect([edit[1], edit[2].state, edit[7].state]).toEqual([
    { state: 'part', shifts: [{ from: '22:00', to: '06:00' }] },
    'all-day',
    'no',
  ]);
  expect(patternOfEdit(edit)).toEqual({
    pattern: { ...givenAvailability().pattern, 1: [{ from: 1320, to: 1800 }], 7: [] },
  });
});

it('says on which weekday something is wrong', () => {
  const wrong = { ...edit, 3: { state: 'part' as const, shifts: [{ from: '', to: '' }] } };
  expect(patternOfEdit(wrong)).toEqual({ problems: { 3: 'times' } });
});

it('copies Monday to the other workdays and leaves the weekend', () => {
  const copied = likeMonday(edit);
  expect([copied[5], copied[6], copied[7]]).toEqual([edit[1], edit[6], edit[7]]);
});
