import '../time/temporal-global.ts';
import { describe, expect, it } from 'vitest';
import { dayState } from './day-state.ts';
import { givenAvailability } from './given-availability.ts';

const FRIDAY = '2026-11-20';

describe('a day in one word', () => {
  it('is available all day', () => {
    expect(dayState(givenAvailability(), FRIDAY)).toBe('available');
  });

  it('is part of a day, or none of it, as the dated entry says', () => {
    const said = (s: 'part' | 'no') =>
      givenAvailability({ dates: { [FRIDAY]: { s, ...(s === 'part' && { seg: [{ from: 480, to: 840 }] }) } } });
    expect(dayState(said('part'), FRIDAY)).toBe('part');
    expect(dayState(said('no'), FRIDAY)).toBe('not-available');
  });

  it('is away whatever else was said', () => {
    expect(dayState(givenAvailability({ away: [{ from: '2026-11-19', to: FRIDAY }] }), FRIDAY)).toBe('away');
  });

  it('is not set while no pattern was ever made', () => {
    expect(dayState(givenAvailability({ pattern: {} }), FRIDAY)).toBe('not-set');
    expect(dayState(givenAvailability({ pattern: { 5: [], 6: [] } }), FRIDAY)).toBe('not-set');
    expect(dayState(givenAvailability({ pattern: { 5: [], 6: [{ from: 0, to: 1440 }] } }), FRIDAY)).toBe(
      'not-available',
    );
  });
});
