import '../time/temporal-global.ts';
import { describe, expect, it } from 'vitest';
import { latestUsefulFor, pushTime, quietOf, quietUntil } from './quiet-hours.ts';

const LONDON = 'Europe/London';
const at = (text: string) => new Date(text);
const NIGHT = { from: 22 * 60, to: 7 * 60 };
const FRIDAY_2310 = at('2026-11-20T23:10:00Z');
const ask = (urgency: 'standard' | 'urgent', start: string) =>
  pushTime({ urgency, quiet: NIGHT, tz: LONDON, latestUseful: latestUsefulFor(at(start)) }, FRIDAY_2310);

describe('an offer on Friday at 23:10, quiet until 7', () => {
  it('of a job on Saturday at 14:00 waits for the morning', () => {
    expect(ask('standard', '2026-11-21T14:00:00Z')).toEqual(at('2026-11-21T07:00:00Z'));
  });

  it('of a job at 8:00 stays silent: the morning is too late', () => {
    expect(ask('standard', '2026-11-21T08:00:00Z')).toBe('silent');
  });

  it('rings at once when it is urgent', () => {
    expect(ask('urgent', '2026-11-21T08:00:00Z')).toBe('now');
  });

  it('may leave until four hours before the start, to the minute', () => {
    expect(ask('standard', '2026-11-21T11:00:00Z')).toEqual(at('2026-11-21T07:00:00Z'));
    expect(ask('standard', '2026-11-21T10:59:00Z')).toBe('silent');
  });
});

describe('quietUntil', () => {
  const until = (now: string, quiet = NIGHT, tz = LONDON) => quietUntil(quiet, tz, at(now))?.toISOString();

  it('begins and ends at its minutes, in the zone of the person', () => {
    expect(until('2026-11-20T21:59:59Z')).toBeUndefined();
    expect(until('2026-11-20T22:00:00Z')).toBe('2026-11-21T07:00:00.000Z');
    expect(until('2026-11-21T06:59:59Z')).toBe('2026-11-21T07:00:00.000Z');
    expect(until('2026-11-21T07:00:00Z')).toBeUndefined();
    expect(until('2026-11-20T21:30:00Z', NIGHT, 'Europe/Warsaw')).toBe('2026-11-21T06:00:00.000Z');
  });

  it('need not run over midnight, and is never where both ends are one', () => {
    const nap = { from: 13 * 60, to: 15 * 60 };
    expect(until('2026-11-20T14:00:00Z', nap)).toBe('2026-11-20T15:00:00.000Z');
    expect(until('2026-11-20T23:00:00Z', nap)).toBeUndefined();
    expect(until('2026-11-20T23:00:00Z', { from: 0, to: 0 })).toBeUndefined();
  });

  it('ends at seven by the clock on the wall on both days it is changed', () => {
    expect(until('2026-03-28T23:00:00Z')).toBe('2026-03-29T06:00:00.000Z');
    expect(until('2026-10-24T22:00:00Z')).toBe('2026-10-25T07:00:00.000Z');
  });

  it('ends after the hour that does not come', () => {
    expect(until('2026-03-29T00:30:00Z', { from: 22 * 60, to: 90 })).toBe('2026-03-29T01:00:00.000Z');
  });

  it('ends once more, later, in the hour that comes twice', () => {
    const quiet = { from: 22 * 60, to: 90 };
    expect(until('2026-10-25T00:10:00Z', quiet)).toBe('2026-10-25T00:30:00.000Z');
    expect(until('2026-10-25T00:40:00Z', quiet)).toBeUndefined();
    expect(until('2026-10-25T01:10:00Z', quiet)).toBe('2026-10-25T01:30:00.000Z');
  });
});

it("takes a person's own hours before the organisation's", () => {
  const usual = { quietFromMin: 1320, quietToMin: 420 };
  expect(quietOf({}, usual)).toEqual({ from: 1320, to: 420 });
  expect(quietOf({ quietFrom: 1380 }, usual)).toEqual({ from: 1380, to: 420 });
  expect(quietOf({ quietFrom: 0, quietTo: 0 }, usual)).toEqual({ from: 0, to: 0 });
});
