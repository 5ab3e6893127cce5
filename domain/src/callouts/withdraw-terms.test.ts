import { describe, expect, it } from 'vitest';
import { CONSTANTS } from '../constants.ts';
import { mayWithdraw, undoSecondsLeft, withdrawTerms } from './withdraw-terms.ts';

const start = new Date('2026-11-21T18:00:00Z');

function termsAt(time: string) {
  return withdrawTerms({ start, now: new Date(time), constants: CONSTANTS });
}

describe('withdrawTerms', () => {
  it('is free until a day before the start, then late, then for emergencies only', () => {
    expect(termsAt('2026-11-20T17:59:59Z')).toBe('free');
    expect(termsAt('2026-11-20T18:00:00Z')).toBe('late');
    expect(termsAt('2026-11-21T15:59:59Z')).toBe('late');
    expect(termsAt('2026-11-21T16:00:00Z')).toBe('emergency-only');
    expect(termsAt('2026-11-21T19:00:00Z')).toBe('emergency-only');
  });

  it('lets illness and emergencies through at any time', () => {
    expect(mayWithdraw('late', 'busy')).toBe(true);
    expect(mayWithdraw('emergency-only', 'busy')).toBe(false);
    expect(mayWithdraw('emergency-only', 'ill')).toBe(true);
    expect(mayWithdraw('emergency-only', 'emergency')).toBe(true);
  });
});

describe('undoSecondsLeft', () => {
  const acceptedAt = new Date('2026-11-20T12:00:00Z');
  const left = (now: string, begins = start) =>
    undoSecondsLeft({ acceptedAt, start: begins, now: new Date(now), constants: CONSTANTS });

  it('counts two minutes down from the yes', () => {
    expect(left('2026-11-20T12:00:00Z')).toBe(120);
    expect(left('2026-11-20T12:01:59.500Z')).toBe(1);
    expect(left('2026-11-20T12:02:00Z')).toBe(0);
  });

  it('ends with the start of the work', () => {
    expect(left('2026-11-20T12:00:30Z', new Date('2026-11-20T12:01:00Z'))).toBe(30);
    expect(left('2026-11-20T12:01:00Z', new Date('2026-11-20T12:01:00Z'))).toBe(0);
  });
});
