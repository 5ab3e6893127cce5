import '@muster/domain/time/temporal-global';
import { describe, expect, it } from 'vitest';
import { nextSundayEvening } from './next-sunday.ts';

const next = (now: string) => nextSundayEvening(new Date(now), 'Europe/London').toISOString();

describe('the next Sunday evening', () => {
  it('is this week, or today before six', () => {
    expect(next('2026-11-20T12:00:00Z')).toBe('2026-11-22T18:00:00.000Z');
    expect(next('2026-11-22T17:59:00Z')).toBe('2026-11-22T18:00:00.000Z');
  });

  it('is next week from six on', () => {
    expect(next('2026-11-22T18:00:00Z')).toBe('2026-11-29T18:00:00.000Z');
  });

  it('is six by the clock on the wall, in summer too', () => {
    expect(next('2026-07-01T12:00:00Z')).toBe('2026-07-05T17:00:00.000Z');
  });
});
