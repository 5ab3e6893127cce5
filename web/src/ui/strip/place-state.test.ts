import { expect, it } from 'vitest';
import { isFilled, stripOf } from './place-state.ts';

const POSITIONS = [
  { id: 'p1', label: 'Steward', need: 3 },
  { id: 'p2', label: 'Lead', need: 1 },
];

it('shows each place of each position, filled ones first', () => {
  const strip = stripOf(POSITIONS, [
    { pos: 'p1', phase: 'on_site' },
    { pos: 'p1', phase: 'confirmed' },
  ]);
  expect(strip.map(({ places }) => places)).toEqual([['confirmed', 'on-site', 'free'], ['free']]);
});

it('keeps the place of somebody who did not come open', () => {
  const [strip] = stripOf([{ id: 'p1', label: 'Steward', need: 1 }], [{ pos: 'p1', phase: 'no_show' }], true);
  expect(strip?.places).toEqual(['no-show', 'asked']);
  expect(strip?.places.some(isFilled)).toBe(false);
});
